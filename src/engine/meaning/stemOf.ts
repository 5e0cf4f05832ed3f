import { hashWord } from '../text/hash';
import { arabicForms } from '../text/inflection';
import { wordOf } from '../text/tokenise';
import type { Tokens } from '../text/tokens';

/**
 * Words are compared by so many of their first letters: cutting to 5 found .94 of inflected forms in Russian,
 * Belarusian, Azerbaijani and Turkish (docs/DESIGN.md, "What was measured"); a look-alike costs little in a weighted sum.
 */
const STEM_LENGTH = 5;

/** A hash that a word of running text shares with its other forms: of its first letters. */
export function stemOf(tokens: Tokens, at: number): number {
  const word = wordOf(tokens, at);
  const bare = /^[\u0600-\u06ff]/.test(word) ? (arabicForms(word).at(-1) ?? word) : word;
  return hashWord(bare.slice(0, STEM_LENGTH));
}
