import type { Tokens } from '../text/tokens';
import { SHINGLE } from '../weights';
import { type EditionIndex, shingleAt } from './editionIndex';

/** A maximal run of equal words: `length` words from token `page` of the page and token `said` of the edition. */
export interface Run {
  readonly page: number;
  readonly said: number;
  readonly length: number;
}

/**
 * All maximal runs of at least SHINGLE equal words that a page shares with an edition, ordered by page position. Takes
 * time in the page's length and the number of seeds found.
 */
export function findRuns(index: EditionIndex, page: Tokens): Run[] {
  const runs: Run[] = [];
  // The end, on the page, of the last run on each diagonal: a seed inside it is part of that run.
  const covered = new Map<number, number>();
  for (let p = 0; p + SHINGLE <= page.count; p++) {
    const places = index.shingles.get(shingleAt(page, p));
    if (places === undefined) continue;
    for (const said of places) {
      const diagonal = said - p;
      if ((covered.get(diagonal) ?? 0) > p) continue;
      const length = runLength(index.tokens, page, said, p);
      if (length < SHINGLE) continue;
      covered.set(diagonal, p + length);
      runs.push({ page: p, said, length });
    }
  }
  return runs;
}

function runLength(edition: Tokens, page: Tokens, said: number, at: number): number {
  let length = 0;
  const limit = Math.min(edition.count - said, page.count - at);
  while (length < limit && edition.hashes[said + length] === page.hashes[at + length]) length++;
  return length;
}
