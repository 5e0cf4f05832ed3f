import { shingleAt } from '../quotation/editionIndex';
import type { Run } from '../quotation/findRuns';
import type { Tokens } from '../text/tokens';
import { SHINGLE } from '../weights';
import type { SoughtPassage } from './soughtPassage';

/** What some passages share with a page. */
export interface Shared {
  /** The maximal runs of equal words of each passage, by page position. */
  readonly runs: readonly (readonly Run[])[];
  /** How often each word of the passages stands on the page, by hash. */
  readonly counts: ReadonlyMap<number, number>;
}

interface Seed {
  readonly passage: number;
  readonly at: number;
}

/** More runs than these of one passage are those of a page that repeats itself without end: no place is told by more. */
const MOST_RUNS = 2_000;

/** Finds what the passages share with a page, all of them in one pass over its words. */
export function findShared(page: Tokens, passages: readonly SoughtPassage[]): Shared {
  const seeds = seedsOf(passages);
  const counts = new Map<number, number>();
  for (const { tokens } of passages) for (const hash of tokens.hashes) counts.set(hash, 0);
  const runs: Run[][] = passages.map(() => []);
  // Of each passage the end, on the page, of the last run on each diagonal: a seed inside it is part of that run.
  const covered = passages.map(() => new Map<number, number>());
  for (let at = 0; at < page.count; at++) {
    const hash = page.hashes[at] ?? 0;
    const count = counts.get(hash);
    if (count === undefined) continue;
    counts.set(hash, count + 1);
    if (at + SHINGLE > page.count) continue;
    for (const { passage, at: said } of seeds.get(shingleAt(page, at)) ?? []) {
      const own = runs[passage];
      const ends = covered[passage];
      const sought = passages[passage];
      if (own === undefined || ends === undefined || sought === undefined || own.length >= MOST_RUNS)
        continue;
      if ((ends.get(said - at) ?? 0) > at) continue;
      const length = runLength(sought.tokens, page, said, at);
      if (length < SHINGLE) continue;
      ends.set(said - at, at + length);
      own.push({ page: at, said, length });
    }
  }
  return { runs, counts };
}

function seedsOf(passages: readonly SoughtPassage[]): ReadonlyMap<number, readonly Seed[]> {
  const seeds = new Map<number, Seed[]>();
  for (const [passage, { tokens }] of passages.entries()) {
    for (let at = 0; at + SHINGLE <= tokens.count; at++) {
      const hash = shingleAt(tokens, at);
      const same = seeds.get(hash);
      if (same === undefined) seeds.set(hash, [{ passage, at }]);
      else same.push({ passage, at });
    }
  }
  return seeds;
}

function runLength(sought: Tokens, page: Tokens, said: number, at: number): number {
  let length = 0;
  const limit = Math.min(sought.count - said, page.count - at);
  while (length < limit && sought.hashes[said + length] === page.hashes[at + length]) length++;
  return length;
}
