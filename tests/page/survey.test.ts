import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/readPage';
import { documentOf, paragraphs } from './pageOf';

const textOf = (document: Document): string => readPage(document, null).page.text;
const bodyText = (body: string): string => textOf(documentOf(body));

describe('the walk over a page', () => {
  it('makes blocks of paragraphs that are only parted by line breaks', () => {
    expect(bodyText('<div>First line<br>goes on.<br> <br>Second.<br><br><br>Third.</div>')).toBe(
      'First line goes on.\n\nSecond.\n\nThird.',
    );
  });

  it('keeps a word together over inline tags, soft hyphens and places to break', () => {
    expect(bodyText('<p>un<b>be</b>liev<wbr>able co\u00adope\u00adration zero\u200bwidth</p>')).toBe(
      'unbelievable co\u00adope\u00adration zero\u200bwidth',
    );
  });

  it('keeps words apart in preformatted text', () => {
    expect(bodyText('<pre>one\ntwo\tthree</pre>')).toBe('one two three');
  });

  it('writes the quotation marks of q, inner ones single', () => {
    expect(bodyText('<p>He said <q>she said <q>no</q> twice</q>.</p>')).toBe(
      'He said “she said ‘no’ twice”.',
    );
  });

  it('reads shadow trees with their slots, and nothing that is in no slot', () => {
    const document = documentOf('<x-a><b slot="s">slotted</b><i>nowhere</i></x-a>');
    const host = document.querySelector('x-a');
    if (host === null) throw new Error('no host');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>before</p><p><slot name="s">unused</slot></p><p><slot name="t">instead</slot></p>';
    expect(textOf(document)).toBe('before\n\nslotted\n\ninstead');
  });

  it('reads frames of the same site, and makes ranges in their documents', () => {
    const document = documentOf('<p>Outside.</p><iframe></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument;
    if (!inner) throw new Error('no frame');
    inner.body.innerHTML = '<p>Inside.</p>';
    const { page, map } = readPage(document, null);
    expect(page.text).toBe('Outside.\n\nInside.');
    const range = map.rangeOf({ start: 10, end: 17 });
    expect(range?.startContainer.ownerDocument).toBe(inner);
    expect(range?.toString()).toBe('Inside.');
    expect(map.rangeOf({ start: 0, end: 17 })?.toString()).toBe('Outside.');
  });

  it('is not misled by fields and images that take the document’s names', () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeName',
      'nodeType',
      'localName',
      'shadowRoot',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const document = documentOf(
      `<img name="body"><img name="documentElement"><form>${fields}<p>Read all the same.</p></form>`,
    );
    const form = document.querySelector('form');
    if (form === null) throw new Error('no form');
    // The browser lets a form’s fields stand before its own properties; so is it here, where it wouldn’t be by itself.
    for (const name of names)
      Object.defineProperty(form, name, { value: document.querySelector(`[name=${name}]`) });
    for (const name of ['body', 'documentElement', 'firstChild'])
      Object.defineProperty(document, name, { value: document.querySelector('img') });
    expect(textOf(document)).toBe('Read all the same.');
  });

  it.each([
    ['in quirks mode', '<p>Words'],
    ['with frames in place of a body', '<frameset><frame></frameset>'],
    ['that is empty', ''],
    ['that goes on as plain text', '<plaintext>Words <b>'],
  ])('survives a document %s', (_, html) => {
    expect(textOf(new JSDOM(html).window.document)).toMatch(/^(Words( <b>)?)?$/);
  });

  it.each([
    [
      'XHTML',
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><P/><p>Words.</p></body></html>',
      'Words.',
    ],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Words.</text></svg>', ''],
    ['a feed', '<rss><item><title>T</title><description>Words.</description></item></rss>', 'Words.'],
  ])('survives %s', (_, xml, text) => {
    expect(textOf(new JSDOM(xml, { contentType: 'application/xml' }).window.document)).toBe(text);
  });

  it('survives a document without a root', () => {
    const { document } = new JSDOM('').window;
    document.documentElement.remove();
    expect(textOf(document)).toBe('');
  });

  it('takes time in the size of a page, however it is built', () => {
    const wide = documentOf(`<article>${paragraphs(4_000)}</article>`);
    const long = documentOf(`<article><p></p></article>`);
    const paragraph = long.querySelector('p');
    if (paragraph !== null) paragraph.textContent = 'word '.repeat(2_000_000);
    const start = performance.now();
    expect(textOf(wide)).toContain('Paragraph 4000');
    expect(textOf(long)).toHaveLength(2_000_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});
