import { GAP_COST, JUMP_COST, MAX_GAP } from '../weights';
import type { EditionIndex } from './editionIndex';
import type { Run } from './findRuns';

/** More runs than this in one quotation and only the longest are chained, to bound the quadratic search. */
const MAX_RUNS = 240;
/** Of two places with the same words, the speaker's own text is meant rather than the publisher's lead. */
const BODY_BONUS = 0.01;

interface Link {
  readonly run: Run;
  readonly score: number;
  readonly previous: Link | null;
}

/**
 * The best chain of runs in page order: most words, least unmatched between them, fewest jumps to another place of the
 * edition (collinear chaining with gap costs, Abouelhoda and Ohlebusch 2005, with jumps allowed at a price). Runs that
 * overlap on the page are clipped.
 */
export function bestChain(index: EditionIndex, runs: readonly Run[]): Run[] {
  const sorted = longestRuns(runs).toSorted((a, b) => a.page - b.page || a.said - b.said);
  const links: Link[] = [];
  let best: Link | null = null;
  for (const run of sorted) {
    const own = run.length * (run.said >= index.bodyStart ? 1 + BODY_BONUS : 1);
    let link: Link = { run, score: own, previous: null };
    for (const before of links) {
      const candidate = extend(before, run, own);
      if (candidate !== null && candidate.score > link.score) link = candidate;
    }
    links.push(link);
    if (best === null || link.score > best.score) best = link;
  }
  return unroll(best);
}

function longestRuns(runs: readonly Run[]): readonly Run[] {
  if (runs.length <= MAX_RUNS) return runs;
  return runs.toSorted((a, b) => b.length - a.length).slice(0, MAX_RUNS);
}

function extend(before: Link, run: Run, own: number): Link | null {
  const clip = Math.max(0, before.run.page + before.run.length - run.page);
  if (clip >= run.length) return null;
  const clipped: Run = { page: run.page + clip, said: run.said + clip, length: run.length - clip };
  const pageGap = clipped.page - (before.run.page + before.run.length);
  const saidGap = clipped.said - (before.run.said + before.run.length);
  const near = saidGap >= 0 && saidGap <= MAX_GAP && pageGap <= MAX_GAP;
  const cost = near
    ? GAP_COST * Math.max(pageGap, saidGap)
    : JUMP_COST + GAP_COST * Math.min(pageGap, MAX_GAP);
  return { run: clipped, score: before.score + own - clip - Math.min(cost, JUMP_COST * 2), previous: before };
}

function unroll(last: Link | null): Run[] {
  const runs: Run[] = [];
  for (let link = last; link !== null; link = link.previous) runs.unshift(link.run);
  return runs;
}
