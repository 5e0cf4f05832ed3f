import type { TokenRange } from '../text/sentences';
import { CLAIM_MODEL } from '../weights';
import type { ClaimMatch } from './claimMatch';

/** A match with the chance that the window makes the claim, from 0 to 1. */
export interface ScoredMatch extends ClaimMatch {
  readonly score: number;
  /** The window it was found in, as plain token ranges. */
  readonly ranges: readonly TokenRange[];
}

/** More parts than this tell no more. */
const MOST_PARTS = 5;
const MOST_MISSING = 2;

/**
 * The chance of each match, best first, by logistic regression over what is said of the claim, what core of it is not,
 * how its words agree, and how far it is ahead of the other claims of the same window.
 */
export function scoreMatches(
  matches: readonly ClaimMatch[],
  ranges: readonly TokenRange[],
  quoted: boolean,
): ScoredMatch[] {
  const byShare = matches.toSorted((a, b) => b.share - a.share);
  const first = byShare[0]?.share ?? 0;
  const second = byShare[1]?.share ?? 0;
  const scored = matches.map((match) => {
    const margin = match.share - (match === byShare[0] ? second : first);
    return { ...match, ranges, score: chance(match, margin, quoted) };
  });
  return scored.toSorted((a, b) => b.score - a.score);
}

function chance(match: ClaimMatch, margin: number, quoted: boolean): number {
  const m = CLAIM_MODEL;
  const sum =
    m.bias +
    m.share * match.share +
    m.overlap * match.overlap +
    m.missing * Math.min(match.missing, MOST_MISSING) +
    m.parts * Math.min(match.parts, MOST_PARTS) +
    m.margin * margin +
    (quoted ? m.quoted : 0);
  return 1 / (1 + Math.exp(-sum));
}
