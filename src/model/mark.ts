import { type Finding, isAlarming } from './finding';

/** One kind of mark: the same sign and underline on the page, in a row, in a filter. */
export type MarkKind =
  | 'mention'
  | 'verbatim'
  | 'trimmed'
  | 'cut'
  | 'altered'
  | 'stitched'
  | 'translated'
  | 'restated'
  | 'suggested'
  | 'alarm'
  | 'saved';

/** The mark of a finding. An alarm goes before the kind; what is only possible is never shown as more. */
export function markOf(finding: Finding): MarkKind {
  if (finding.type === 'mention') return finding.certainty === 'suggested' ? 'suggested' : 'mention';
  if (finding.certainty === 'suggested') return 'suggested';
  if (finding.attribution.verdict === 'other' || finding.differences.some(isAlarming)) return 'alarm';
  return finding.type === 'restatement' ? 'restated' : finding.fidelity;
}

/** All kinds, what differs most first. */
export const MARK_RANKS: readonly MarkKind[] = [
  'alarm',
  'altered',
  'stitched',
  'cut',
  'trimmed',
  'translated',
  'verbatim',
  'restated',
  'suggested',
  'mention',
  'saved',
];
