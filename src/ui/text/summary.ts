import { type DifferenceKind, isAlarming, type Quotation } from '../../model/finding';
import { coverageOf, type Recognition } from '../../model/recognition';
import type { ReferenceStatement } from '../../model/statement';
import type { WordKey, Words } from '../../model/words';

/** The one sentence above both columns, in two parts: what is so, and what raises the alarm. */
export interface Summary {
  readonly plain: string;
  readonly alarm: string | null;
}

const ALARMS: Readonly<Partial<Record<DifferenceKind, WordKey>>> = {
  number: 'summaryAlarmNumber',
  date: 'summaryAlarmDate',
  place: 'summaryAlarmName',
  name: 'summaryAlarmName',
  negation: 'summaryAlarmNegation',
};

/** Sums up what a page took: points covered, quotations by fidelity, and what differs. */
export function summarise(recognition: Recognition, statement: ReferenceStatement, words: Words): Summary {
  const ids = statement.claims.map(({ id }) => id);
  const covered = coverageOf(recognition, ids).claims.length;
  if (covered === 0 && recognition.quotations.length === 0) {
    return { plain: words('summaryNothing', String(ids.length)), alarm: null };
  }
  const alarming = recognition.quotations.filter(({ differences }) => differences.some(isAlarming));
  const counts = countWords(recognition.quotations, alarming.length, words);
  const quotations = words('summaryQuotations', recognition.quotations.length);
  const plain = `${words('summaryCovered', String(covered), String(ids.length))}; ${quotations}`;
  const list = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  return { plain: plain + list, alarm: alarmWords(alarming, words) };
}

function countWords(quotations: readonly Quotation[], alarming: number, words: Words): string[] {
  const count = (...fidelities: string[]) =>
    quotations.filter(({ fidelity }) => fidelities.includes(fidelity)).length;
  const parts: [WordKey, number][] = [
    ['summaryVerbatim', count('verbatim')],
    ['summaryShortened', count('trimmed', 'cut', 'stitched')],
    ['summaryTranslated', count('translated')],
    ['summaryChanged', Math.max(0, count('altered') - alarming)],
  ];
  return parts.filter(([, number]) => number > 0).map(([key, number]) => words(key, String(number)));
}

function alarmWords(alarming: readonly Quotation[], words: Words): string | null {
  if (alarming.length === 0) return null;
  const kinds = new Set(
    alarming.map(({ differences }) => ALARMS[differences.find(isAlarming)?.kind ?? 'word']),
  );
  const [only] = kinds;
  const key = kinds.size === 1 && only !== undefined ? only : 'summaryAlarmOther';
  return words(key, String(alarming.length));
}
