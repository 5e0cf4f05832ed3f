import type { ScannedPage } from '../scannedPage';
import type { TokenRange } from '../text/sentences';
import { LEAST_QUOTED_WORDS } from '../weights';

/** The page's own words of a sentence, and the few that it takes over in quotation marks: they are part of what it tells. */
export function ownRanges({ regionOf, regions }: ScannedPage, { from, to }: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = -1;
  let last = 0;
  let isFew = true;
  for (let i = from; i <= to; i++) {
    const region = i < to ? (regionOf[i] ?? 0) : -1;
    if (region > 0 && region !== last) {
      last = region;
      isFew = wordsIn(regions[region - 1]?.ranges ?? []) < LEAST_QUOTED_WORDS;
    }
    const own = region === 0 || (region > 0 && isFew);
    if (own && start < 0) start = i;
    if (!own && start >= 0) {
      ranges.push({ from: start, to: i });
      start = -1;
    }
  }
  return ranges;
}

/** How many words some ranges hold. */
export function wordsIn(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}
