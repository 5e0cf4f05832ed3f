import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { literalMarkdown, notedMarkdown, quotedMarkdown } from '../../src/annotation/literalMarkdown';
import { INJECTION_PAYLOADS } from '../support/injectionPayloads';

const marked = new Marked({ gfm: true });
const markdownIt = new MarkdownIt({ html: true, linkify: false, breaks: false });
const RENDERERS = [
  ['marked', (text: string): string => marked.parse(text, { async: false })],
  ['markdown-it', (text: string): string => markdownIt.render(text)],
] as const;

const rendered = (render: (text: string) => string, text: string): DocumentFragment =>
  JSDOM.fragment(render(text));
const collapsed = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const TYPED = [
  '*not soft* **not loud** _not soft_ `no code` ~~not gone~~',
  '# no heading',
  '1. no list',
  '2024. gada',
  '1) no list',
  '- no list',
  '+ no list',
  '---',
  '===',
  '> no quote',
  '    no code',
  '[no link](https://a.example/)',
  '![no picture](a.png)',
  '<b>no HTML</b> &amp; &copy; &#65;',
  '<https://a.example/>',
  'https://a.example/a_b_c and www.a.example and a@b.example',
  '| no | table |',
  '[^1] [[no wiki link]] ^block #tag ==no mark== %%no comment%% $no maths$ key:: value',
  'a \\ backslash \\* and \\\\',
  '“Curly” — and … 15 % of $20',
  '~~~ no fence',
  '```no fence',
  ': no definition',
  '\ttab first',
  '[x]: https://a.example/',
  '- [ ] no task',
];

/** Made of what means something to Markdown, and a few letters. */
const tricky = fc.string({
  unit: fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&$=:@^%"\'/;ab1 \n\t'.split('')),
  maxLength: 30,
});

describe.each(RENDERERS)('in %s, text of others', (_, render) => {
  it.each(TYPED)('is shown letter for letter: %j', (text) => {
    expect(rendered(render, literalMarkdown(text)).textContent?.trim()).toBe(collapsed(text));
    const quote = rendered(render, quotedMarkdown(text)).querySelector('blockquote');
    expect(quote?.textContent?.trim()).toBe(collapsed(text));
  });

  it('is shown letter for letter whatever it is', () => {
    const isLiteral = (text: string): void => {
      const shown = rendered(render, `Before ${literalMarkdown(text)}`);
      expect(shown.textContent?.trim()).toBe(collapsed(`Before ${text}`));
      expect(rendered(render, literalMarkdown(text)).textContent?.trim()).toBe(collapsed(text));
    };
    fc.assert(fc.property(tricky, isLiteral), { numRuns: 800, seed: 1 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isLiteral), { numRuns: 300, seed: 1 });
    INJECTION_PAYLOADS.forEach(isLiteral);
  }, 60_000);

  it('of several paragraphs is one quote of as many', () => {
    const quote = rendered(render, quotedMarkdown('One *a*.\n\n\nTwo.\n\n'));
    expect([...quote.querySelectorAll('blockquote > p')].map(({ textContent }) => textContent)).toEqual([
      'One *a*.',
      'Two.',
    ]);
  });
});

describe.each(RENDERERS)('in %s, a note', (_, render) => {
  it('is the Markdown that it is', () => {
    const shown = rendered(
      render,
      notedMarkdown('# Head\n\n*soft* `a < b`\n\n- one\n- two\n\n<https://a.example/>'),
    );
    for (const tag of ['h1', 'em', 'code', 'li', 'a'])
      expect([tag, shown.querySelector(`blockquote ${tag}`) !== null]).toEqual([tag, true]);
  });

  it('shows HTML as the text it is', () => {
    const shown = rendered(render, notedMarkdown('a <b>bold</b> word\n\n<!-- gone\n\n<div>'));
    expect(shown.querySelector('b, div')).toBeNull();
    expect(shown.textContent).toContain('<b>bold</b> word');
    expect(shown.textContent).toContain('<!-- gone');
  });

  it('ends where it ends, whatever stands in it', () => {
    const isFenced = (note: string): void => {
      const shown = rendered(render, `${notedMarkdown(note)}\n\nAfter *it*.`);
      const last = shown.lastElementChild;
      expect([last?.tagName, last?.textContent]).toEqual(['P', 'After it.']);
      expect(shown.querySelector('script, img:not([src]), iframe, svg, style, div')).toBeNull();
    };
    fc.assert(fc.property(tricky, isFenced), { numRuns: 500, seed: 2 });
    INJECTION_PAYLOADS.forEach(isFenced);
    [
      '```',
      '~~~\nx',
      '<!--',
      '<script>',
      '<div>\n',
      '- a\n  - b',
      '    code',
      '> > >',
      '| a |\n|---|',
    ].forEach(isFenced);
  }, 60_000);
});
