import { median } from '../bench/measure';
import type { Sample } from './takeTurns';

/** What a variant costs one page, against the same page without an extension. Medians, in milliseconds and MB. */
export interface PageFigures {
  readonly main: number;
  readonly own: number;
  readonly longest: number;
  readonly heap: number;
  /** Its own scripts' time by that of one reading of the page's text. */
  readonly times: number;
  readonly marks: number;
  /** How often it opened the page. */
  readonly runs: number;
  readonly first: number | null;
  readonly card: number | null;
}

/**
 * The figures of a sample, each run held against the same run of the base, and against what reading takes; null where
 * there are none.
 */
export function pageFigures(
  sample: Sample | undefined,
  base: Sample | undefined,
  reading: number,
): PageFigures | null {
  if (sample === undefined || base === undefined || sample.visits.length === 0) return null;
  const { visits, marks } = sample;
  const added = (pick: 'task' | 'heap') =>
    median(visits.map((visit, run) => visit[pick] - (base.visits[run]?.[pick] ?? Number.NaN)));
  const own = median(visits.map((visit) => visit.own));
  return {
    main: added('task'),
    own,
    longest: median(visits.map(({ longest }) => longest)),
    heap: added('heap'),
    times: own / reading,
    marks: median(visits.map((visit) => visit.marks)),
    runs: visits.length,
    first: middle(marks.map(({ first }) => first)),
    card: middle(marks.map(({ card }) => card)),
  };
}

/** The median of what came; null where nothing came. */
function middle(times: readonly (number | null)[]): number | null {
  const came = times.filter((time) => time !== null);
  return came.length === 0 ? null : median(came);
}
