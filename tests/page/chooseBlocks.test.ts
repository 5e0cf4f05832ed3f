import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/readPage';
import { ADDRESS, documentOf, paragraphs } from './pageOf';

const textOf = (body: string): string => readPage(documentOf(body), ADDRESS).page.text;
const story = paragraphs(5);

describe('choosing the article', () => {
  it('finds it in bare divs, and leaves out what stands beside it', () => {
    const links =
      '<div><a href="/1">One thing that happened</a> <a href="/2">Another thing that happened</a></div>';
    const text = textOf(
      `${links}<div><div>${story}</div></div><div><h3>A shop opened</h3><p>More about shops.</p></div>`,
    );
    expect(text.split('\n\n')).toHaveLength(5);
    expect(text).not.toMatch(/happened|shop/);
  });

  it.each([
    ['comments', 'class="post-comments"'],
    ['comments in German', 'id="kommentare"'],
    ['comments in Turkish', 'class="haber_yorumlar"'],
    ['adverts', 'class="reklam-banner"'],
    ['teasers', 'class="articleRelated"'],
    ['sharing', 'class="share-tools"'],
    ['a newsletter', 'class="NewsletterBox-inner"'],
    ['the author’s portrait', 'class="author-bio"'],
    ['what a role calls navigation', 'role="navigation"'],
  ])('leaves out %s inside the article', (_, attribute) => {
    const text = textOf(
      `<article>${story}<div ${attribute}>${paragraphs(3, 'other')}</div>${story}</article>`,
    );
    expect(text.split('\n\n')).toHaveLength(10);
    expect(text).not.toContain('other');
  });

  it.each([
    'class="has-sidebar"',
    'class="content-with-comments"',
    'class="tag-newsletter post"',
    'class="header-shadow"',
    'class="label-hidden"',
  ])('keeps what is only said to stand beside such a thing: %s', (attribute) => {
    const text = textOf(
      `<div><article>${story}<div ${attribute}>${paragraphs(1, 'quay')}</div>${story}</article></div>`,
    );
    expect(text).toContain('quay');
  });

  it('doesn’t believe a name for the whole page', () => {
    expect(textOf(`<div class="sidebar promo"><div>${story}</div></div>`)).toContain('Paragraph 5');
  });

  it('keeps a text whose name only says how the article’s text is shown', () => {
    const own = paragraphs(5, 'quay');
    const text = textOf(
      `<div class="entry-content entry-content-read-more">${own}</div><div>${paragraphs(4, 'talk')}</div>`,
    );
    expect(text).toContain('quay');
    expect(textOf(`<div>${story}</div><div class="post post-related">${own}</div>`)).not.toContain('quay');
  });

  it('believes the name of an article’s text where the row is named after what is beside it', () => {
    const row = (name: string) =>
      `<div class="fixed-sidebar ${name}">${story}</div><p>${'x'.repeat(60)} </p>`;
    const beside = `<div>${paragraphs(4, 'talk')}</div>`;
    expect(textOf(row('article-body-row') + beside)).toContain('Paragraph 5');
    expect(textOf(row('content-row') + beside)).not.toContain('Paragraph 5');
  });

  it('goes on from a long list to the article around it', () => {
    const items =
      '<li>Fill the large kettle with water and let it simmer until the jars are warm.</li>'.repeat(16);
    const small = '<p>So it was.</p>'.repeat(40);
    const text = textOf(
      `<div class="entry-content">${story}<div><div><ol>${items}</ol></div></div>${small}</div>`,
    );
    expect(text).toContain('Paragraph 1');
    expect(text).toContain('kettle');
  });

  it('finds a short article under many comments', () => {
    const text = textOf(
      `<div><div>${story}</div><div class="comments">${paragraphs(40, 'talk')}</div></div>`,
    );
    expect(text.split('\n\n')).toHaveLength(5);
    expect(text).not.toContain('talk');
  });

  it('puts the parts of a broken-up article together', () => {
    const text = textOf(
      `<div><section>${story}</section><div class="ad-slot">Buy now</div><section>${paragraphs(5, 'second part')}</section></div>`,
    );
    expect(text).toContain('harbour');
    expect(text).toContain('second part');
    expect(text).not.toContain('Buy');
  });

  it('takes what the page calls the article’s body', () => {
    const text = textOf(`<div>${paragraphs(4, 'foreword')}<div itemprop="articleBody">${story}</div></div>`);
    expect(text).not.toContain('foreword');
  });

  it('reads an article in a form that holds the whole page', () => {
    expect(textOf(`<form><div>${story}</div></form>`)).toContain('Paragraph 5');
  });

  it('keeps lists, tables and quotations of the article, and leaves out lists of links', () => {
    const inside = `<ul><li>Point one</li><li>Point two</li></ul><table><tr><td>Cell A</td><td>Cell B</td></tr></table>
      <dl><dt>Term</dt><dd>Meaning</dd></dl><ul><li><a href="/x">Read about the lighthouse that went dark</a></li></ul>`;
    const text = textOf(`<article>${story}${inside}<blockquote>Quoted.</blockquote>${story}</article>`);
    expect(text).toContain('Point one\n\nPoint two\n\nCell A\n\nCell B\n\nTerm\n\nMeaning\n\nQuoted.');
    expect(text).not.toContain('lighthouse');
  });

  it('reads all of a page that has no article', () => {
    expect(textOf('<nav>Menu</nav><p>Short.</p><div>Also short.</div>')).toBe('Short.\n\nAlso short.');
  });

  it('takes as headline the heading that the title repeats', () => {
    const document = documentOf(
      `<div><h1>The Courier</h1></div><h1>Ships come in</h1><div>${story}</div>`,
      '<title>Ships come in – The Courier</title>',
    );
    expect(readPage(document, ADDRESS).page.text).toMatch(/^Ships come in\n\nParagraph 1/);
  });
});
