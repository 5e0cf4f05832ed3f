import type { SavedFinding } from '../../model/annotation';
import { isAlarming } from '../../model/finding';
import type { MarkKind } from '../../model/mark';
import type { Words } from '../../model/words';
import { alarmWords, fidelityWords } from './verdictWords';

/** The mark of a saved finding; a comparison has the alarm's when one of its passages has. */
export function savedMark(finding: SavedFinding): MarkKind {
  if (finding.type === 'mention') return 'mention';
  if (finding.type === 'selection') return 'saved';
  if (finding.type === 'comparison')
    return finding.passages.some((passage) => savedMark(passage.finding) === 'alarm') ? 'alarm' : 'saved';
  if (finding.differences.some(isAlarming)) return 'alarm';
  return finding.type === 'restatement' ? 'restated' : finding.fidelity;
}

/** What was found in it, in words. */
export function savedVerdict(finding: SavedFinding, words: Words): string {
  if (finding.type === 'mention') return words('savedName');
  if (finding.type === 'selection') return words('savedOwn');
  if (finding.type === 'comparison') return words('savedComparison');
  const alarm = finding.differences.find(isAlarming);
  if (alarm !== undefined) return alarmWords(alarm, words);
  return fidelityWords(finding.type === 'restatement' ? 'restated' : finding.fidelity, words);
}
