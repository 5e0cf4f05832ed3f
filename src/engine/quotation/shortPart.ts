import type { Quotation } from '../../model/finding';
import type { PageRegion } from '../scannedPage';
import type { AlignablePage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { subTokens, tokensWithin } from '../text/subTokens';
import { PLAIN_MIN_WORDS } from '../weights';
import { canonicalRanges } from './canonicalRanges';
import type { EditionIndex } from './editionIndex';

/** Between a quotation and the mark that opens its next part the page says so many words at most: "the president said in Baku". */
const MAX_WORDS_BETWEEN = 20;

/** A stretch in quotation marks that goes on with the quotation before it. */
export interface ShortPart {
  readonly region: PageRegion;
  readonly ranges: readonly TokenRange[];
}

/**
 * The next words in quotation marks, where they are few and the very ones that the statement goes on with after a
 * quotation: “…, transport,” he said, “and the rest.” They would be too few to be found by themselves.
 */
export function shortPart(index: EditionIndex, view: AlignablePage, quotation: Quotation): ShortPart | null {
  const region = regionAfter(view, quotation.end);
  const last = quotation.runs.at(-1);
  if (region === null || last === undefined || last.printed.end < quotation.end) return null;
  const ranges = canonicalRanges(view, region);
  const count = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  if (count === 0 || count >= PLAIN_MIN_WORDS) return null;
  const { hashes } = subTokens(view.tokens, ranges);
  const { to: said } = tokensWithin(index.tokens, last.said);
  return hashes.every((hash, i) => hash === index.tokens.hashes[said + i]) ? { region, ranges } : null;
}

function regionAfter({ scanned }: AlignablePage, end: number): PageRegion | null {
  const { plain, regionOf, regions } = scanned;
  const { to } = tokensWithin(plain, { start: end, end });
  for (let i = to; i < Math.min(plain.count, to + MAX_WORDS_BETWEEN); i++) {
    const region = regions[(regionOf[i] ?? 0) - 1];
    if (region !== undefined && region.start >= end) return region;
  }
  return null;
}
