import { coverageOf, type Recognition } from './recognition';
import type { Claim, ReferenceStatement } from './statement';

/** A point of the statement, with its number there, counted from 1. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
}

/** The points of the statement that a page has nothing of, in the statement's order. */
export function leftOut(recognition: Recognition, { claims }: ReferenceStatement): readonly NumberedClaim[] {
  const ids = claims.map(({ id }) => id);
  const covered = new Set(coverageOf(recognition, ids).claims);
  return claims.map((claim, i) => ({ number: i + 1, claim })).filter(({ claim }) => !covered.has(claim.id));
}
