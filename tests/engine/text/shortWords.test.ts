import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortWords } from '../../../src/engine/text/shortWords';
import { tokenise, wordOf } from '../../../src/engine/text/tokenise';
import { CAPITAL } from '../../../src/engine/text/tokens';

function fromTokens(text: string) {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => ({
    word: wordOf(tokens, i),
    start: tokens.starts[i],
    end: tokens.ends[i],
    capital: ((tokens.flags[i] ?? 0) & CAPITAL) !== 0,
  }));
}

describe('the words of a short text', () => {
  it('are folded, with their places and capitals', () => {
    expect(shortWords('Büyük-deniz 7')).toEqual([
      { word: 'buyuk', start: 0, end: 5, capital: true },
      { word: 'deniz', start: 6, end: 11, capital: false },
      { word: '7', start: 12, end: 13, capital: false },
    ]);
  });

  it('are the words that a page is read into, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(shortWords(text)).toEqual(fromTokens(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are so for letters, marks and digits of many scripts, mixed', () => {
    const unit = fc.constantFrom(...'aÉıİŞßﬁжЙўї’‘-. 12١٢٣,٪%\u00ad\u200c\u0301سلامლიკҚ𝔸😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(shortWords(text)).toEqual(fromTokens(text));
      }),
      { numRuns: 500 },
    );
  });
});
