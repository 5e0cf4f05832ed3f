import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/readPage';

const { document } = new JSDOM(
  `<!doctype html><body><nav>Menu</nav><article><p id="a">One <b>two
   </b>three</p><p id="b">Four five</p><div contenteditable id="c">Typed</div></article></body>`,
).window;
const { page, map } = readPage(document, 'https://news.example/story');

/** What is read of the stretch from one place of the document to another. */
function selected(from: Node, start: number, to: Node, end: number): string | null {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  const span = map.spanOf(range);
  return span === null ? null : page.text.slice(span.start, span.end);
}

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};
const text = (selector: string): Node => element(selector).firstChild ?? element(selector);

describe('the span of a DOM range', () => {
  it.each([
    ['words of one node', text('#b'), 5, text('#b'), 9, 'five'],
    ['words across inline tags', text('#a'), 2, text('#b'), 4, 'e two three\n\nFour'],
    ['whole elements', element('article'), 0, element('article'), 2, 'One two three\n\nFour five'],
    ['what was read among what was not', element('body'), 0, element('body'), 2, page.text],
    ['white space alone', text('#a b'), 3, text('#a b'), 6, null],
    ['a menu', text('nav'), 0, text('nav'), 4, null],
    ['a field', text('#c'), 0, text('#c'), 3, null],
  ] as const)('of %s', (_, from, start, to, end, expected) => {
    expect(selected(from, start, to, end)).toBe(expected);
  });
});
