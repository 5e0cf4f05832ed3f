import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/readPage';

function read(body: string, head = '') {
  const { document } = new JSDOM(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  ).window;
  return { document, ...readPage(document, 'https://news.example/a/story?x=1') };
}

const filler = `<p>${'Words of the article that make it long enough to be one. '.repeat(6)}</p>`;

describe('reading a page', () => {
  it('keeps blocks apart and words together across inline tags and line breaks in the source', () => {
    const { page } = read(
      '<p>The scale\n   of <b>wo</b>rk<br>is enormous.</p><ul><li>One</li><li>Two</li></ul>',
    );
    expect(page.text).toBe('The scale of work is enormous.\n\nOne\n\nTwo');
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'listItem', 'listItem']);
  });

  it('leaves out navigation, teasers, hidden and editable text', () => {
    const { page } = read(
      `<nav>Menu</nav><main><article><h1>Title</h1>${filler}<aside>Teaser</aside><p hidden>Hidden</p>
       <p style="display: none">Gone</p><div contenteditable>Typed</div><script>let a = 1;</script></article></main><footer>Foot</footer>`,
    );
    expect(page.text).toMatch(/^Title\n\nWords of the article/);
    expect(page.text).not.toMatch(/Menu|Teaser|Hidden|Gone|Typed|let a|Foot/);
  });

  it('knows block quotes, captions and a headline outside the article', () => {
    const { page } = read(
      `<h1>Headline</h1><article>${filler}<blockquote><p>Said so.</p></blockquote><figure><figcaption>Caption</figcaption></figure></article>`,
    );
    expect(page.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'quote', 'caption']);
  });

  it('maps every span back to the same words of the document', () => {
    const { page, map } = read('<p>One <i>two\n\n three</i> four</p><p>five</p>');
    for (const word of ['One', 'two', 'three', 'four', 'five', 'two three four']) {
      const start = page.text.indexOf(word);
      const range = map.rangeOf({ start, end: start + word.length });
      expect(range?.toString().replace(/\s+/g, ' ')).toBe(word);
      if (range !== null) expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
    }
  });

  it('reads the page’s own details, and no canonical address of another site', () => {
    const { page } = read(
      '<p>a</p>',
      `<title>T</title><link rel="canonical" href="https://other.example/"><meta property="og:site_name" content=" The  Courier ">
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-17"}]}</script><script type="application/ld+json">{broken</script>`,
    );
    expect(page.details).toEqual({
      url: 'https://news.example/a/story?x=1',
      canonicalUrl: null,
      title: 'T',
      outlet: 'The Courier',
      author: null,
      published: '2024-05-17',
      modified: null,
      language: 'en',
    });
  });

  it('survives a page nested two thousand deep', () => {
    const document = new JSDOM('<body></body>').window.document;
    let at: Element = document.body;
    for (let i = 0; i < 2_000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(readPage(document, null).page.text).toBe('deep');
  }, 60_000);
});
