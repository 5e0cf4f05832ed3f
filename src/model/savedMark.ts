import type { SavedFinding } from './annotation';
import { isAlarming } from './finding';
import type { MarkKind } from './mark';

/**
 * The mark of a saved finding, as a finding on a page would have it; a comparison has the alarm's when one of its passages
 * has.
 */
export function savedMark(finding: SavedFinding): MarkKind {
  if (finding.type === 'mention') return 'mention';
  if (finding.type === 'selection') return 'saved';
  if (finding.type === 'comparison')
    return finding.passages.some((passage) => savedMark(passage.finding) === 'alarm') ? 'alarm' : 'saved';
  if (finding.certainty === 'suggested') return 'suggested';
  if (finding.attribution?.verdict === 'other' || finding.differences.some(isAlarming)) return 'alarm';
  return finding.type === 'restatement' ? 'restated' : finding.fidelity;
}
