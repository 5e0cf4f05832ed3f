import { type Span, sharedLength } from '../../model/span';
import type { Run } from '../quotation/findRuns';
import type { Tokens } from '../text/tokens';
import { GAP_COST, INSERTED_MOST, MAX_GAP } from '../weights';
import { areWholeBlocks } from './areWholeBlocks';

/** Only so many of the longest runs are chained, to bound the quadratic search. */
const MOST_CHAINED = 240;
/** Of a page's places so many of the best are held against one another. */
const MOST_PLACES = 5;
/** A word of a block that was put between costs so little: an advert in the middle takes nothing away from the passage. */
const APART_COST = 0.01;

interface Link {
  readonly run: Run;
  readonly score: number;
  readonly previous: Link | null;
}

/** The places of a page that share most with a passage: chains of runs in the order of both, none upon another. */
export function chainShared(page: Tokens, runs: readonly Run[]): readonly (readonly Run[])[] {
  let left = longest(runs);
  const places: (readonly Run[])[] = [];
  while (left.length > 0 && places.length < MOST_PLACES) {
    const chain = bestChain(page, left);
    const first = chain[0];
    const last = chain.at(-1);
    if (first === undefined || last === undefined) break;
    // What is far apart may be two places after all.
    places.push(chain, ...(chain.length > 1 ? chain.map((run) => [wholeRun(run, runs)]) : []));
    const taken = { start: first.page, end: last.page + last.length };
    left = left.filter((run) => sharedLength(spanOf(run), taken) * 2 < run.length);
  }
  return places;
}

/** The run that a chain has the end of. */
function wholeRun(end: Run, runs: readonly Run[]): Run {
  const isWhole = ({ page, said, length }: Run): boolean =>
    said - page === end.said - end.page && page <= end.page && page + length === end.page + end.length;
  return runs.find(isWhole) ?? end;
}

function spanOf({ page, length }: Run): Span {
  return { start: page, end: page + length };
}

function longest(runs: readonly Run[]): readonly Run[] {
  const kept =
    runs.length <= MOST_CHAINED ? runs : runs.toSorted((a, b) => b.length - a.length).slice(0, MOST_CHAINED);
  return kept.toSorted((a, b) => a.page - b.page || a.said - b.said);
}

function bestChain(page: Tokens, runs: readonly Run[]): readonly Run[] {
  const links: Link[] = [];
  let best: Link | null = null;
  for (const run of runs) {
    let link: Link = { run, score: run.length, previous: null };
    for (const before of links) {
      const longer = extend(page, before, run);
      if (longer !== null && longer.score > link.score) link = longer;
    }
    links.push(link);
    if (best === null || link.score > best.score) best = link;
  }
  const chain: Run[] = [];
  for (let link = best; link !== null; link = link.previous) chain.unshift(link.run);
  return chain;
}

/** The run after another one, without the words that they share. */
function extend(text: Tokens, before: Link, run: Run): Link | null {
  const { page, said, length } = before.run;
  const clip = Math.max(0, page + length - run.page, said + length - run.said);
  if (clip >= run.length) return null;
  const clipped: Run = { page: run.page + clip, said: run.said + clip, length: run.length - clip };
  const inserted = clipped.page - (page + length);
  const missing = clipped.said - (said + length);
  const isApart = areWholeBlocks(text, page + length, clipped.page);
  if (inserted > (isApart ? INSERTED_MOST : MAX_GAP) + missing) return null;
  const cost = GAP_COST * missing + (isApart ? APART_COST : GAP_COST) * inserted;
  return { run: clipped, score: before.score + clipped.length - cost, previous: before };
}
