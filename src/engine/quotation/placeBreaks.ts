import type { Tokens } from '../text/tokens';
import { MAX_GAP } from '../weights';
import { hasOmissionMark } from './hasOmissionMark';
import type { Pair } from './pair';

/**
 * Moves a break to the page's mark of omission. Where the words beside what was left out are the same at both its ends
 * ("the next meeting … of trade" of "the next meeting of the Commission, issues of trade"), the words alone don't tell on
 * which side of it they were taken.
 */
export function placeBreaks(edition: Tokens, page: Tokens, pairs: readonly Pair[]): Pair[] {
  const placed = pairs.slice();
  for (let i = 1; i < placed.length; i++) {
    const before = placed[i - 1];
    const after = placed[i];
    if (before === undefined || after === undefined || after.page !== before.page + 1) continue;
    const skipped = after.said - before.said - 1;
    if (skipped <= 0 || isMarked(page, after.page)) continue;
    const step =
      wordsToMark(edition, page, placed, i, -skipped) ?? wordsToMark(edition, page, placed, i, skipped);
    if (step !== undefined) move(placed, i, step, skipped);
  }
  return placed;
}

/** How many words after the break, or before it (negative), stand between it and the mark and fit on its other side. */
function wordsToMark(
  edition: Tokens,
  page: Tokens,
  pairs: readonly Pair[],
  at: number,
  shift: number,
): number | undefined {
  const forward = shift < 0;
  for (let k = 1; k <= MAX_GAP; k++) {
    const pair = pairs[forward ? at + k - 1 : at - k];
    const edge = pairs[forward ? at : at - 1];
    if (pair === undefined || edge === undefined) return undefined;
    const inRun = Math.abs(pair.said - edge.said) === k - 1 && Math.abs(pair.page - edge.page) === k - 1;
    if (!inRun || edition.hashes[pair.said + shift] !== page.hashes[pair.page]) return undefined;
    if (isMarked(page, forward ? pair.page + 1 : pair.page)) return forward ? k : -k;
  }
  return undefined;
}

function move(pairs: Pair[], at: number, step: number, skipped: number): void {
  for (let i = Math.min(at, at + step); i < Math.max(at, at + step); i++) {
    const pair = pairs[i];
    if (pair !== undefined) pairs[i] = { page: pair.page, said: pair.said + (step > 0 ? -skipped : skipped) };
  }
}

/** True if words were left out before a word of the page, by its own mark. */
function isMarked({ text, starts, ends, count }: Tokens, at: number): boolean {
  return at > 0 && at < count && hasOmissionMark(text.slice(ends[at - 1], starts[at]));
}
