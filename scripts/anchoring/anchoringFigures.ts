import type { Half } from '../quality/halfOf';
import { OWN, PLAIN } from './anchors';
import { PAGE_EDITS } from './pageEdits';
import { type AnchorCase, type Outcome, outcomeOf } from './scoreAnchors';

/** How often each came out, by name of the way to find. */
export type Counts = Readonly<Record<Outcome, number>>;

/** The outcomes after one kind of edit. */
export interface EditFigures {
  readonly edit: string;
  readonly harmless: boolean;
  readonly own: Counts;
  readonly plain: Counts;
}

/** The outcomes on one half of the texts. */
export interface HalfFigures {
  readonly half: Half;
  readonly texts: number;
  readonly quotes: number;
  readonly edits: readonly EditFigures[];
}

/** Looks for every passage after every edit, in both ways. */
export function editFigures(cases: readonly AnchorCase[]): readonly EditFigures[] {
  return PAGE_EDITS.map((edit) => {
    const of = cases.filter((one) => one.edit === edit);
    return {
      edit: edit.name,
      harmless: edit.harmless,
      own: count(of.map((one) => outcomeOf(OWN, one))),
      plain: count(of.map((one) => outcomeOf(PLAIN, one))),
    };
  });
}

/** Of the passages that are still there, the share that was found in its place; 1 where none is. */
export function foundShare({ right, wrong, lost }: Counts): number {
  const there = right + wrong + lost;
  return there === 0 ? 1 : right / there;
}

function count(outcomes: readonly Outcome[]): Counts {
  const counts = { right: 0, wrong: 0, lost: 0, gone: 0 };
  for (const outcome of outcomes) counts[outcome]++;
  return counts;
}
