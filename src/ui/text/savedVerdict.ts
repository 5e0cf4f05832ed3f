import type { Annotation, SavedFinding } from '../../model/annotation';
import { isAlarming } from '../../model/finding';
import type { MarkKind } from '../../model/mark';
import type { WordKey, Words } from '../../model/words';
import { alarmWords, fidelityWords } from './verdictWords';

/** What was found in it, in words. */
export function savedVerdict(finding: SavedFinding, words: Words): string {
  if (finding.type === 'mention') return words('savedName');
  if (finding.type === 'selection') return words('savedOwn');
  if (finding.type === 'comparison') return words('savedComparison');
  if (finding.certainty === 'suggested') return words('verdictSuggested');
  const alarm = finding.differences.find(isAlarming);
  if (alarm !== undefined) return alarmWords(alarm, words);
  if (finding.attribution?.verdict === 'other') return words('verdictOther');
  return fidelityWords(finding.type === 'restatement' ? 'restated' : finding.fidelity, words);
}

const MARKS: Readonly<Record<MarkKind, WordKey>> = {
  mention: 'peopleAndPlaces',
  verbatim: 'verdictVerbatim',
  trimmed: 'verdictTrimmed',
  cut: 'verdictCut',
  altered: 'verdictAltered',
  stitched: 'verdictStitched',
  alarm: 'filterDiffers',
  translated: 'verdictOtherLanguage',
  restated: 'verdictRestated',
  suggested: 'verdictSuggested',
  saved: 'yourNote',
};

/** What an annotation is, in words: the person's own passage with something written on it is a note. */
export function savedHeading({ finding, body }: Annotation, words: Words): string {
  return finding.type === 'selection' && body.note !== '' ? words('yourNote') : savedVerdict(finding, words);
}

/** A kind of mark in words, as a filter names it. */
export function markWords(kind: MarkKind, words: Words): string {
  return words(MARKS[kind]);
}
