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
    contentWords(index, page, pairs) >= COPIED_MIN_CONTENT_WORDS &&
    (longestRun(pairs) >= COPIED_MIN_WORDS ||
      contentWords(index, page, outsideNames(index, pairs)) >= COPIED_MIN_CONTENT_WORDS)
  );
}

/** Names are the same in anybody's wording: "the UN Charter, Security Council resolutions and humanitarian law". */
function outsideNames({ mentions, tokens }: EditionIndex, pairs: readonly Pair[]): Pair[] {
  return pairs.filter(({ said }) => {
    const start = tokens.starts[said] ?? 0;
    return !mentions.some(({ mention }) => mention.start <= start && start < mention.end);
  });
}

/** How many words the page and the edition have in a row, at most. */
function longestRun(pairs: readonly Pair[]): number {
  let longest = 0;
  let run = 0;
  for (const [i, pair] of pairs.entries()) {
    const before = pairs[i - 1];
    const goesOn = before?.page === pair.page - 1 && before.said === pair.said - 1;
    run = goesOn ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** True for an edition whose wording nobody on the page need have seen: words shared with it show the meaning alone. */
export function isTranslation({ edition }: EditionIndex): boolean {
  return edition.status === 'translation';
}

function contentWords({ language }: EditionIndex, page: Tokens, pairs: readonly Pair[]): number {
  return pairs.filter((pair) => language.stopWords.has(page.hashes[pair.page] ?? 0) !== true).length;
}
