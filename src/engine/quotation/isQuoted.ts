import type { Tokens } from '../text/tokens';
import {
  COPIED_MIN_CONTENT_WORDS,
  COPIED_MIN_SHARE,
  COPIED_MIN_WORDS,
  MARKED_MIN_CONTENT_WORDS,
  MARKED_MIN_SHARE,
  MARKED_MIN_WORDS,
  PLAIN_MIN_SHARE,
  PLAIN_MIN_WORDS,
  TRANSLATED_MIN_SHARE,
} from '../weights';
import type { EditionIndex } from './editionIndex';
import type { Pair } from './pair';

/**
 * True if words in quotation marks share enough with the edition to be taken from it. So many in a row may be plain ones:
 * whose they are the page must say.
 */
export function isQuoted(index: EditionIndex, page: Tokens, pairs: readonly Pair[]): boolean {
  if (pairs.length >= PLAIN_MIN_WORDS && pairs.length >= page.count * PLAIN_MIN_SHARE) return true;
  return (
    pairs.length >= MARKED_MIN_WORDS &&
    pairs.length >= page.count * (isTranslation(index) ? TRANSLATED_MIN_SHARE : MARKED_MIN_SHARE) &&
    contentWords(index, page, pairs) >= MARKED_MIN_CONTENT_WORDS
  );
}

/** True if running text without quotation marks shares enough with the edition to be a copy of it. */
export function isCopied(index: EditionIndex, page: Tokens, pairs: readonly Pair[]): boolean {
  return (
    pairs.length >= COPIED_MIN_WORDS &&
    pairs.length >= page.count * COPIED_MIN_SHARE &&
    contentWords(index, page, pairs) >= COPIED_MIN_CONTENT_WORDS
  );
}

/** True for an edition whose wording nobody on the page need have seen: words shared with it show the meaning alone. */
export function isTranslation({ edition }: EditionIndex): boolean {
  return edition.status === 'translation';
}

function contentWords({ language }: EditionIndex, page: Tokens, pairs: readonly Pair[]): number {
  return pairs.filter((pair) => language.stopWords.has(page.hashes[pair.page] ?? 0) !== true).length;
}
