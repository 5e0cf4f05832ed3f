import type { Quotation } from '../model/finding';
import { overlaps } from '../model/span';

/**
 * Settles which of several overlapping quotations is shown: the one with more words taken over, then the one that the
 * page sets as a quotation. The rest are dropped. Gives them in page order.
 */
export function settleQuotations(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations.toSorted(strongestFirst)) {
    const at = placeAmong(kept, quotation.start);
    const before = kept[at - 1];
    const after = kept[at];
    if (before !== undefined && overlaps(before, quotation)) continue;
    if (after === undefined || !overlaps(after, quotation)) kept.splice(at, 0, quotation);
  }
  return kept;
}

/** Where a quotation that starts at an offset belongs among some that are sorted and don't overlap. */
function placeAmong(kept: readonly Quotation[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function strongestFirst(a: Quotation, b: Quotation): number {
  const words = b.evidence.matchedWords - a.evidence.matchedWords;
  if (words !== 0) return words;
  return Number(a.evidence.rule === 'copied-text') - Number(b.evidence.rule === 'copied-text');
}
