import type { Mention, Quotation, Restatement } from './finding';

export type Topic = 'on-topic' | 'maybe' | 'off-topic';

/** Is this page about the statement's occasion, and how do we know. */
export interface TopicVerdict {
  readonly verdict: Topic;
  /** Id of the statement the verdict is about; null when none fits. */
  readonly statement: string | null;
  /** 0 to 1. */
  readonly score: number;
  /** Names and words of the page that led to the verdict, as the page prints them. */
  readonly evidence: readonly string[];
}

/** Everything the engine found on one page for one statement. Off-topic pages have empty lists. */
export interface Recognition {
  /** Language the page was matched in; null when it could not be told. */
  readonly language: string | null;
  readonly topic: TopicVerdict;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly restatements: readonly Restatement[];
}

/** The claims that the page covers, in the statement's order, and their share of all. */
export interface StatementCoverage {
  readonly claims: readonly string[];
  readonly share: number;
}

/** Which of the statement's claims the page's quotations and restatements carry. */
export function coverageOf(recognition: Recognition, allClaims: readonly string[]): StatementCoverage {
  const found = new Set([...recognition.quotations, ...recognition.restatements].flatMap((f) => f.claims));
  const claims = allClaims.filter((id) => found.has(id));
  return { claims, share: allClaims.length === 0 ? 0 : claims.length / allClaims.length };
}
