import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/readPage';
import { documentOf } from './pageOf';

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

function read(body: string) {
  const document = documentOf(body);
  return { document, ...readPage(document, null) };
}

describe('the map from text to page', () => {
  it('gives a range for a span that begins or ends with what no node holds', () => {
    const { page, map } = read('<p>He said <q>no</q> twice.</p>');
    const start = page.text.indexOf('“');
    expect(map.rangeOf({ start, end: start + 4 })?.toString()).toBe('no');
    expect(map.rangeOf({ start, end: start + 1 })).toBeNull();
  });

  it('gives no range for nodes that have left or shrunk', () => {
    const { document, map } = read('<p>One two</p><p>three</p>');
    const [first, second] = document.querySelectorAll('p');
    if (first?.firstChild) first.firstChild.nodeValue = 'One';
    second?.remove();
    expect(map.rangeOf({ start: 4, end: 7 })).toBeNull();
    expect(map.rangeOf({ start: 9, end: 14 })).toBeNull();
  });

  it('knows when its text is no longer what the page says', () => {
    const { document, page, map } = read('<p>One two</p>');
    const isTrue = (): boolean | undefined => [...steps(map.checkText(page.text))].at(-1);
    expect(isTrue()).toBe(true);
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'One too';
    expect(isTrue()).toBe(false);
  });
});

/** What a generator returns, as the last of a list. */
function* steps<Value>(generator: Generator<void, Value>): Generator<Value, void> {
  for (let step = generator.next(); ; step = generator.next()) {
    if (step.done !== true) continue;
    yield step.value;
    return;
  }
}
