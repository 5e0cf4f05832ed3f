import type { Quotation, Restatement } from '../../src/model/finding';
import { type Span, sharedLength } from '../../src/model/span';
import type { ClaimLabel, QuotationLabel, RestatementLabel } from './pageFile';

/** What was found for a label: the same claim at the same place. */
export interface ClaimMatch<Found = Quotation | Restatement, Label = QuotationLabel | RestatementLabel> {
  readonly found: Found;
  readonly label: Label;
}

/** Of two claims of which the longer holds the shorter, either is right for the shorter passage. */
const NESTED: ReadonlyMap<string, string> = new Map([
  ['c06', 'c07'],
  ['c07', 'c06'],
]);

/** How much of two spans is the same: what they share, of what they cover together. */
function likeness(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  return shared / (a.end - a.start + b.end - b.start - shared);
}

/** What two spans share, of the shorter of them. */
function sharedOfShorter(a: Span, b: Span): number {
  return sharedLength(a, b) / Math.min(a.end - a.start, b.end - b.start);
}

/** True if a finding makes a claim that the label names, or the label names none. */
export function claimsMeet(found: readonly string[], labelled: readonly string[]): boolean {
  if (labelled.length === 0) return true;
  return labelled.some((claim) => found.includes(claim) || found.includes(NESTED.get(claim) ?? claim));
}

/** True if both stand at the same place, loosely, and make the same claim. */
export function isSamePoint(found: Quotation | Restatement, label: ClaimLabel): boolean {
  return sharedOfShorter(found, label) >= 0.5 && claimsMeet(found.claims, label.claims);
}

/** Optional labels are neither required nor errors; words that the page gives to somebody else are such. */
export function isRequired(label: ClaimLabel): boolean {
  return !label.optional && label.attribution !== 'other';
}

/** Pairs each quotation with at most one label and each label with at most one quotation, the likest first. */
export function matchQuotations(
  found: readonly Quotation[],
  labels: readonly QuotationLabel[],
): readonly ClaimMatch<Quotation, QuotationLabel>[] {
  const pairs = found
    .flatMap((quotation) =>
      labels.map((label) => ({ found: quotation, label, likeness: likeness(quotation, label) })),
    )
    .filter((pair) => pair.likeness >= 0.5 && claimsMeet(pair.found.claims, pair.label.claims))
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<object>();
  return pairs.filter((pair) => {
    if (taken.has(pair.found) || taken.has(pair.label)) return false;
    taken.add(pair.found).add(pair.label);
    return true;
  });
}

/** All pairs of a restatement and a label: a sentence may make two claims, and two sentences one. */
export function matchRestatements(
  found: readonly Restatement[],
  labels: readonly RestatementLabel[],
): readonly ClaimMatch<Restatement, RestatementLabel>[] {
  return found.flatMap((restatement) =>
    labels.filter((label) => isSamePoint(restatement, label)).map((label) => ({ found: restatement, label })),
  );
}
