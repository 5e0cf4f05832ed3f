import type { Quotation, Restatement } from '../../src/model/finding';
import { sharedLength, textOf } from '../../src/model/span';
import { type ClaimMatch, claimsMeet, isRequired, isSamePoint } from './claimMatches';
import type { Outcome } from './outcome';
import type { PageFile, QuotationLabel, RestatementLabel } from './pageFile';

type Finding = Quotation | Restatement;
type Label = QuotationLabel | RestatementLabel;

/** Everything found and labelled on a page that makes a claim. */
export interface ClaimsOfPage {
  readonly file: PageFile;
  readonly found: readonly Finding[];
  readonly matches: readonly ClaimMatch[];
}

/**
 * Quotations or restatements found against those labelled. One that matches only what is optional doesn't count. One
 * that matches a label of the other type is wrong, and that label is missed: it says the wrong thing of the words.
 */
export function scoreClaims(
  type: Finding['type'],
  { file, found, matches }: ClaimsOfPage,
): readonly Outcome[] {
  const labels: readonly Label[] = [...file.quotations, ...file.restatements];
  const { text } = file.page;
  const counted = found
    .filter((finding) => finding.type === type)
    .filter((finding) => !isIgnored(finding, labels, matches))
    .map(
      (finding): Outcome => ({
        measure: `${type}.found`,
        right: matches.some((match) => match.found === finding),
        tag: finding.certainty,
        expected: show(nearest(finding, labels), finding),
        found: `${show(finding)}, ${finding.certainty}`,
        words: textOf(text, finding),
      }),
    );
  const required = labels
    .filter((label) => label.type === type && isRequired(label))
    .map(
      (label): Outcome => ({
        measure: `${type}.labelled`,
        right: matches.some((match) => match.label === label),
        tag: '',
        expected: show(label),
        found: show(nearest(label, found), label),
        words: textOf(text, label),
      }),
    );
  return [...counted, ...required];
}

/** True for a finding that matches no required label, but an optional one of either type. */
function isIgnored(finding: Finding, labels: readonly Label[], matches: readonly ClaimMatch[]): boolean {
  const matched = matches.filter((match) => match.found === finding);
  if (matched.some(({ label }) => isRequired(label))) return false;
  if (matched.length > 0) return true;
  return labels.some(
    (label) => label.type !== finding.type && !isRequired(label) && isSamePoint(finding, label),
  );
}

/** What shares the most text, if anything does. */
function nearest<Other extends Finding | Label>(
  one: Finding | Label,
  others: readonly Other[],
): Other | undefined {
  const near = others.filter((other) => sharedLength(one, other) > 0);
  return near.toSorted((a, b) => sharedLength(one, b) - sharedLength(one, a))[0];
}

/** A finding or label in words; beside another of its type and claim, that it stands for too different a stretch. */
function show(one: Finding | Label | undefined, beside?: Finding | Label): string {
  if (one === undefined) return 'nothing';
  const optional = 'optional' in one && !isRequired(one) ? 'optional ' : '';
  const isNear = beside?.type === one.type && claimsMeet(one.claims, beside.claims);
  const stretch = isNear ? ' for another stretch' : '';
  return `${optional}${one.type} ${one.claims.join(',') || 'of no claim'}${stretch}`;
}
