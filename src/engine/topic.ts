import type { Quotation } from '../model/finding';
import type { TopicVerdict } from '../model/recognition';
import type { ReferenceStatement } from '../model/statement';
import type { ScannedPage } from './scannedPage';
import { ENTITY_WEIGHTS, GATE_ENTITIES, GATE_SCORE, ON_TOPIC_SCORE, ON_TOPIC_WORDS } from './weights';

/** How much of a statement's cast a page names. */
export interface CastScore {
  /** Sum of the weights of the distinct entities named. */
  readonly score: number;
  /** Distinct entities that are more than weak. */
  readonly telling: number;
  /** The first mention of each telling entity, as printed, strongest first. */
  readonly evidence: readonly string[];
}

/** Scores the distinct entities of a statement that a page names. */
export function scoreCast(
  statement: ReferenceStatement,
  scanned: Pick<ScannedPage, 'page' | 'mentions'>,
): CastScore {
  const first = new Map<string, string>();
  for (const { mention } of scanned.mentions) {
    if (!first.has(mention.entity))
      first.set(mention.entity, scanned.page.text.slice(mention.start, mention.end));
  }
  const named = statement.entities.filter(({ id }) => first.has(id));
  const telling = named.filter(({ weight }) => weight !== 'weak');
  const byWeight = telling.toSorted((a, b) => ENTITY_WEIGHTS[b.weight] - ENTITY_WEIGHTS[a.weight]);
  return {
    score: named.reduce((sum, { weight }) => sum + ENTITY_WEIGHTS[weight], 0),
    telling: telling.length,
    evidence: byWeight.map(({ id }) => first.get(id) ?? ''),
  };
}

/** True if the page names enough of the cast to look for the statement's words in it. */
export function passesGate(cast: CastScore): boolean {
  return cast.score >= GATE_SCORE && cast.telling >= GATE_ENTITIES;
}

/** The verdict on a page that was looked through. */
export function judgeTopic(
  statement: ReferenceStatement,
  cast: CastScore,
  quotations: readonly Quotation[],
): TopicVerdict {
  const words = quotations.reduce((sum, { evidence }) => sum + evidence.matchedWords, 0);
  const covered = words >= ON_TOPIC_WORDS;
  const onTopic = covered || cast.score >= ON_TOPIC_SCORE;
  const score = Math.min(1, cast.score / (2 * ON_TOPIC_SCORE) + words / (4 * ON_TOPIC_WORDS));
  return {
    verdict: onTopic ? 'on-topic' : 'maybe',
    statement: statement.id,
    score: Math.round(score * 100) / 100,
    evidence: cast.evidence.slice(0, 6),
  };
}

/** The verdict on a page that names too little of any statement's cast. */
export const OFF_TOPIC: TopicVerdict = { verdict: 'off-topic', statement: null, score: 0, evidence: [] };
