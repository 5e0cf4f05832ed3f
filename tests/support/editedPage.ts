import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import { isAlarming, type Quotation } from '../../src/model/finding';
import { overlaps } from '../../src/model/span';
import type { SentenceEdit } from './edits';
import { coverageIndex } from './sampleIndex';

const INTRODUCTION =
  'President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku on May 16, 2024.';
const BEFORE =
  'Traffic on the ring road moved slowly on Friday morning because of repairs to a bridge that carries two lanes.';
const AFTER =
  'The football season ends next week, and the club has sold most of its tickets to families from the suburbs.';
const START = INTRODUCTION.length + BEFORE.length + 4;

/** What the engine said of one edit. */
export interface EditVerdict {
  /** The fidelities of the quotations found in the paragraph; more than one where it was taken apart. */
  readonly found: string;
  /** Whether there is one quotation, and it has a right fidelity. */
  readonly isFidelityRight: boolean;
  /** Whether the changed words are shown as a difference of a right kind, or an alarm is raised that must be. */
  readonly isCaught: boolean;
  /** Whether a person is alarmed: by a difference in more than plain words, or by another speaker. */
  readonly isAlarmed: boolean;
  /** The differences, as "kind: said > printed". */
  readonly differences: readonly string[];
}

/** Prints an edit in a page about the visit, among paragraphs about other things, and has the engine read it. */
export function judgeEdit(edit: SentenceEdit): EditVerdict {
  const text = [INTRODUCTION, BEFORE, edit.paragraph, AFTER].join('\n\n');
  const { quotations } = recognise(coverageIndex, readText(text));
  const paragraph = { start: START, end: START + edit.paragraph.length };
  const inside = quotations.filter((quotation) => overlaps(quotation, paragraph));
  const [only] = inside;
  const isRight = only !== undefined && inside.length === 1 && edit.fidelities.includes(only.fidelity);
  return {
    found: inside.map(({ fidelity }) => fidelity).join('+') || 'nothing',
    isFidelityRight: isRight,
    isCaught:
      edit.isAlarming === true ? inside.some(alarms) : inside.some((quotation) => shows(quotation, edit)),
    isAlarmed: quotations.some(alarms),
    differences: inside
      .flatMap(({ differences }) => differences)
      .map(({ kind, said, printed }) => `${kind}: ${said} > ${printed}`),
  };
}

/** A difference of a right kind lies at the changed words, or beside the comma and space where some were dropped. */
function shows({ differences }: Quotation, edit: SentenceEdit): boolean {
  const from = START + edit.changed.start - 2;
  const to = START + edit.changed.end + 2;
  return differences.some(
    ({ kind, printedSpan }) =>
      edit.difference?.includes(kind) === true && printedSpan.start <= to && from <= printedSpan.end,
  );
}

function alarms({ differences, attribution }: Quotation): boolean {
  return differences.some(isAlarming) || attribution.verdict === 'other';
}
