import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/engine/text/fold';
import { hashWord } from '../../../src/engine/text/hash';
import { canonicalNumber, tokenise, wordOf } from '../../../src/engine/text/tokenise';
import { BLOCK_START, SENTENCE_START } from '../../../src/engine/text/tokens';

function wordsOf(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => wordOf(tokens, i));
}

describe('tokens', () => {
  it('fold case, diacritics and compatibility forms, in any script', () => {
    expect(wordsOf('Əliyev İlham QARABAĞ Чёрный Белоруссией ﬁnal ＡＢＣ')).toEqual([
      'əliyev',
      'ilham',
      'qarabag',
      'черныи',
      'белоруссиеи',
      'final',
      'abc',
    ]);
  });

  it('split at hyphens, apostrophes, and between letters and digits', () => {
    expect(wordsOf('one-on-one Bakı’nın COP29 50% l’Azerbaïdjan')).toEqual([
      'one',
      'on',
      'one',
      'baki',
      'nin',
      'cop',
      '29',
      '50',
      '%',
      'l',
      'azerbaidjan',
    ]);
  });

  it('bridge soft hyphens and zero-width characters, and keep the offsets of what is seen', () => {
    const tokens = tokenise('re\u00adbuild\u200b it');
    expect(wordOf(tokens, 0)).toBe('rebuild');
    expect([tokens.starts[0], tokens.ends[0]]).toEqual([0, 8]);
  });

  it('bridge fillers and tags in words and numbers, which no font draws', () => {
    expect(wordsOf('re\u3164build 2\u115f0 5\u{e0041}0')).toEqual(['rebuild', '20', '50']);
  });

  it('are other words where they are struck through or framed', () => {
    expect(wordsOf('past\u0336')).not.toEqual(['past']);
    expect(wordsOf('2\u03360')).not.toEqual(['20']);
    expect(wordsOf('5\u20dd')).not.toEqual(['5']);
    expect(wordsOf('pa\u0301st')).toEqual(['past']);
  });

  it('read a grouped number as one and leave footnote figures out', () => {
    expect(wordsOf('1,000 and 2.5 resolved¹')).toEqual(['1000', 'and', '25', 'resolved']);
    expect(tokenise('1,000').hashes[0]).toBe(tokenise('1 000'.replace(' ', '\u00a0')).hashes[0]);
    expect(canonicalNumber('3,5')).toBe('3.5');
  });

  it('know where sentences and blocks begin', () => {
    const tokens = tokenise('Mr. Smith met A. Lukashenko. They spoke.\n\nThen left.', [
      { start: 0, end: 40 },
      { start: 42, end: 52 },
    ]);
    const starts = (flag: number) =>
      Array.from({ length: tokens.count }, (_, i) => i).filter((i) => ((tokens.flags[i] ?? 0) & flag) !== 0);
    expect(starts(SENTENCE_START).map((i) => wordOf(tokens, i))).toEqual(['mr', 'they', 'then']);
    expect(starts(BLOCK_START).map((i) => wordOf(tokens, i))).toEqual(['mr', 'then']);
  });

  it('agree with a slow twin that folds each word by itself, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokenise(text);
        for (let i = 0; i < tokens.count; i++) {
          const word = text.slice(tokens.starts[i], tokens.ends[i]);
          expect(tokens.starts[i]).toBeLessThan(tokens.ends[i] ?? 0);
          if (!/\d/.test(word)) expect(tokens.hashes[i]).toBe(hashWord(foldWord(word)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('survive lone surrogates, punctuation alone and a million letters without a space', () => {
    expect(tokenise('\ud800 a \udc00').count).toBe(1);
    expect(tokenise('.,;!?—…').count).toBe(0);
    expect(tokenise('a'.repeat(1_000_000)).count).toBe(1);
  });
});
