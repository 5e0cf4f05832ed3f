import type { Span } from '../../model/span';
import type { StatementPage } from '../statementPage';
import { tokensWithin } from '../text/subTokens';

/** The page with some passages taken as quoted, though no marks say so. */
export function asQuoted(view: StatementPage, copied: readonly Span[]): StatementPage {
  const { scanned } = view;
  const regionOf = scanned.regionOf.slice();
  for (const span of copied) {
    const { from, to } = tokensWithin(scanned.plain, span);
    regionOf.fill(scanned.regions.length + 1, from, to);
  }
  return { ...view, scanned: { ...scanned, regionOf } };
}
