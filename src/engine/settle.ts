import type { Quotation } from '../model/finding';
import { overlaps } from '../model/span';

/**
 * Settles which of several overlapping quotations is shown: the one with more words taken over, then the one that the
 * page sets as a quotation. The rest are dropped. Gives them in page order.
 */
export function settleQuotations(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations.toSorted(strongestFirst)) {
    if (!kept.some((other) => overlaps(other, quotation))) kept.push(quotation);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function strongestFirst(a: Quotation, b: Quotation): number {
  const words = b.evidence.matchedWords - a.evidence.matchedWords;
  if (words !== 0) return words;
  return Number(a.evidence.rule === 'copied-text') - Number(b.evidence.rule === 'copied-text');
}
