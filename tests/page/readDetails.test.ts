import { describe, expect, it } from 'vitest';
import type { PageDetails } from '../../src/model/pageText';
import { readPage } from '../../src/page/readPage';
import { ADDRESS, documentOf, paragraphs } from './pageOf';

const detailsOf = (head: string, body = ''): PageDetails =>
  readPage(documentOf(body, head), ADDRESS).page.details;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const data = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('the details of a page', () => {
  it('come from JSON-LD', () => {
    const author = [{ '@type': 'Person', name: 'Ada  Alder' }, 'Ben Birch'];
    const article = {
      '@type': 'NewsArticle',
      headline: 'Ships',
      author,
      datePublished: '2024-05-17',
      dateModified: '2024-05-18T01:00Z',
    };
    expect(
      detailsOf(data({ ...article, publisher: { name: 'The Courier' }, inLanguage: 'az_AZ' })),
    ).toMatchObject({
      title: 'Ships',
      outlet: 'The Courier',
      author: 'Ada Alder, Ben Birch',
      published: '2024-05-17',
      modified: '2024-05-18T01:00Z',
    });
  });

  it('come from Open Graph', () => {
    const head = `<meta property="og:title" content="Ships"><meta property="og:site_name" content=" The  Courier ">
      <meta property="article:published_time" content="2024-05-17T09:00:00+04:00"><meta property="article:modified_time" content="2024-05-18">
      <meta property="article:author" content="https://social.example/ada"><meta name="author" content="By Ada Alder">`;
    expect(detailsOf(head)).toMatchObject({
      title: 'Ships',
      outlet: 'The Courier',
      author: 'Ada Alder',
      published: '2024-05-17T09:00:00+04:00',
      modified: '2024-05-18',
    });
  });

  it('come from microdata', () => {
    const body = `<div itemscope><span itemprop="author">Ada Alder</span><meta itemprop="dateModified" content="2024-05-18">
      <time itemprop="datePublished" datetime="2024-05-17">yesterday</time></div>`;
    const { author, published, modified } = detailsOf('', body);
    expect([author, published, modified]).toEqual(['Ada Alder', '2024-05-17', '2024-05-18']);
  });

  it.each([
    ['dc.date.issued', '2024-05-17', 'dc.creator'],
    ['parsely-pub-date', '2024-05-17T10:00:00Z', 'parsely-author'],
    ['sailthru.date', 'Fri, 17 May 2024 10:00:00 GMT', 'sailthru.author'],
    ['pubdate', '20240517', 'byl'],
  ])('come from other names: %s', (date, written, author) => {
    const details = detailsOf(meta(date, written) + meta(author, 'By Ada Alder'));
    expect(details.published).toMatch(/^2024-05-17/);
    expect(details.author).toBe('Ada Alder');
  });

  it('believe a time below the headline before one above it', () => {
    const body = '<time datetime="2024-01-01">x</time><h1>Ships</h1><time datetime="2024-05-17">y</time>';
    expect(detailsOf('', body).published).toBe('2024-05-17');
  });

  it('take a date near the headline where nothing else tells', () => {
    const body = `<h1>Ships</h1><div>Ada Alder | 17 May 2024, 10:30</div>${paragraphs(4)}`;
    expect(detailsOf('', body).published).toBe('2024-05-17');
    expect(detailsOf('', `<h1>Ships</h1>${paragraphs(4)}`).published).toBeNull();
  });

  it.each([
    ['the document', '', 'en'],
    ['a meta element', meta('content-language', 'ru-RU, en'), 'ru-RU'],
    ['Open Graph', '<meta property="og:locale" content="az_AZ">', 'az-AZ'],
    ['nothing that is a language', meta('content-language', 'not a language'), null],
  ])('know the language from %s', (_, head, language) => {
    const document = documentOf('', head);
    if (head !== '') document.documentElement.removeAttribute('lang');
    expect(readPage(document, ADDRESS).page.details.language).toBe(language);
  });

  it('take no address of another site for the canonical one', () => {
    expect(detailsOf('<link rel="canonical" href="https://other.example/">').canonicalUrl).toBeNull();
    expect(detailsOf('<link rel="canonical" href="/a/story">').canonicalUrl).toBe(
      'https://news.example/a/story',
    );
  });

  it('take no date that is none, and no address for an author', () => {
    expect(detailsOf(meta('date', 'soon') + meta('author', 'https://news.example/ada'))).toMatchObject({
      author: null,
      published: null,
    });
  });

  it('are not taken from a frame', () => {
    const document = documentOf('<iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.head.innerHTML = meta('author', 'Eve Elm');
    expect(readPage(document, ADDRESS).page.details.author).toBeNull();
  });
});
