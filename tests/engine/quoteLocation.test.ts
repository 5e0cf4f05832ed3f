import { expect, it, describe as suite } from 'vitest';
import { describe, resolve } from '../../src/engine/quoteLocation';

const text = 'It was so. Once more: it was so. And in the end it was so.';

suite('a described passage', () => {
  it('is found at the very place among others with the same words', () => {
    for (let start = text.indexOf('was so'); start >= 0; start = text.indexOf('was so', start + 1)) {
      const span = { start, end: start + 6 };
      expect(resolve(text, describe(text, span))).toEqual(span);
    }
  });

  it('moves with its surroundings when the page was edited before it', () => {
    const span = { start: text.indexOf('end'), end: text.indexOf('end') + 3 };
    expect(resolve(`An inserted line. ${text}`, describe(text, span))).toEqual({
      start: span.start + 18,
      end: span.end + 18,
    });
  });

  it('is not found where its words are gone', () => {
    expect(resolve('Something else.', describe(text, { start: 0, end: 10 }))).toBeNull();
  });
});
