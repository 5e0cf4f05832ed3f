import { wordOf } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import type { SoughtPassage } from './soughtPassage';

/** What stands right beside a place of a page as it stood beside the passage. */
export interface Beside {
  /** So many words before and after it, without a gap. */
  readonly before: number;
  readonly after: number;
  /** True if that is all that was kept of the surroundings. */
  readonly complete: boolean;
}

/**
 * Holds what stands right beside a place of a page against what stood beside the passage. Of a word that was cut where the
 * surroundings end its part must be there, and where the text itself began or ended with them it must do so.
 */
export function besideOf(
  sought: SoughtPassage,
  page: Tokens,
  place: { readonly from: number; readonly to: number },
): Beside {
  const before = wordsBefore(sought, page, place.from);
  const after = wordsAfter(sought, page, place.to);
  const { first, last, from, to } = sought;
  const isAll = before === from - first && after === last - to;
  const complete =
    isAll && beginsAlike(sought, page, place.from - before) && endsAlike(sought, page, place.to + after);
  return { before, after, complete };
}

function wordsBefore({ tokens, first, from }: SoughtPassage, page: Tokens, at: number): number {
  let count = 0;
  while (
    from - count > first &&
    at > count &&
    tokens.hashes[from - count - 1] === page.hashes[at - count - 1]
  )
    count++;
  return count;
}

function wordsAfter({ tokens, last, to }: SoughtPassage, page: Tokens, at: number): number {
  let count = 0;
  while (
    to + count < last &&
    at + count < page.count &&
    tokens.hashes[to + count] === page.hashes[at + count]
  )
    count++;
  return count;
}

function beginsAlike({ tokens, first, goesOn }: SoughtPassage, page: Tokens, rest: number): boolean {
  if (!goesOn.before) return rest === 0;
  return first === 0 || (rest > 0 && wordOf(page, rest - 1).endsWith(wordOf(tokens, 0)));
}

function endsAlike({ tokens, last, goesOn }: SoughtPassage, page: Tokens, rest: number): boolean {
  if (!goesOn.after) return rest === page.count;
  return last === tokens.count || (rest < page.count && wordOf(page, rest).startsWith(wordOf(tokens, last)));
}
