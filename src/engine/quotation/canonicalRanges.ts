import type { PageRegion } from '../scannedPage';
import type { AlignablePage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';

/** A region's ranges in the page's canonical tokens. */
export function canonicalRanges({ scanned, tokens }: AlignablePage, region: PageRegion): TokenRange[] {
  return region.ranges.map(({ from, to }) => {
    const span = { start: scanned.plain.starts[from] ?? 0, end: scanned.plain.ends[to - 1] ?? 0 };
    return tokensWithin(tokens, span);
  });
}
