import type { Pair } from '../quotation/pair';
import type { Tokens } from '../text/tokens';
import { areWholeBlocks, isBlockBreak } from './areWholeBlocks';
import type { SoughtPassage } from './soughtPassage';

/** Words between the quote and what stood beside it that take nothing from their nearness. */
export const BESIDE = 3;

/**
 * The page's tokens in the quote's place: from its first word there to its last. Where the words at an end are others now,
 * up to what stood beside them, or so many as they were.
 */
export function placeInWords(
  { from, to }: SoughtPassage,
  page: Tokens,
  pairs: readonly Pair[],
  own: readonly Pair[],
): { from: number; to: number } | null {
  const first = own[0];
  const last = own.at(-1);
  const before = pairs.findLast(({ said }) => said < from);
  const after = pairs.find(({ said }) => said >= to);
  if (first === undefined || last === undefined) {
    const words = before === undefined || after === undefined ? 0 : after.page - before.page - 1;
    if (before === undefined || after === undefined || words < 1 || words > to - from) return null;
    return { from: before.page + 1, to: after.page };
  }
  let start = first.page;
  const headMost = first.said - from;
  const headEnd = before === undefined ? first.page - headMost : before.page + 1;
  if (headMost > 0 && first.page - headEnd <= headMost + BESIDE)
    while (start > Math.max(0, headEnd) && !isBlockBreak(page, start - 1, start)) start--;
  let end = last.page + 1;
  const tailMost = to - 1 - last.said;
  const tailEnd = after === undefined ? end + tailMost : after.page;
  if (tailMost > 0 && tailEnd - end <= tailMost + BESIDE)
    while (end < Math.min(page.count, tailEnd) && !isBlockBreak(page, end - 1, end)) end++;
  return { from: start, to: end };
}

/** The page's tokens in the quote's place that are none of its words, without whole blocks between them. */
export function extraWords(
  page: Tokens,
  own: readonly Pair[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const extra: number[] = [];
  const take = (start: number, end: number): void => {
    for (let at = start; at < end; at++) extra.push(at);
  };
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) {
    take(from, to);
    return extra;
  }
  take(from, first.page);
  for (let i = 1; i < own.length; i++) {
    const start = (own[i - 1]?.page ?? 0) + 1;
    const end = own[i]?.page ?? start;
    if (!areWholeBlocks(page, start, end)) take(start, end);
  }
  take(last.page + 1, to);
  return extra;
}
