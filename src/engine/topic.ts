import type { Quotation, Restatement } from '../model/finding';
import type { TopicVerdict } from '../model/recognition';
import type { ReferenceStatement } from '../model/statement';
import type { StatementIndex } from './compileStatements';
import type { FoundName } from './names/findNames';
import { type LocatedMention, mentionsOf } from './names/mentionsOf';
import type { OccasionVerdict } from './occasion/judgeOccasion';
import type { Tokens } from './text/tokens';
import {
  ENTITY_WEIGHTS,
  GATE_ENTITIES,
  GATE_SCORE,
  MAX_CANDIDATES,
  OCCASION_SAME,
  ON_TOPIC_SCORE,
} from './weights';

/** How much of a statement's cast a page names. */
export interface CastScore {
  /** Sum of the weights of the distinct entities named. */
  readonly score: number;
  /** Distinct entities that are more than weak. */
  readonly telling: number;
  /** The first mention of each telling entity, as printed, strongest first. */
  readonly evidence: readonly string[];
}

/** A statement whose cast a page names, and where. */
export interface NamedStatement {
  readonly statement: ReferenceStatement;
  readonly mentions: readonly LocatedMention[];
  readonly cast: CastScore;
}

/** The statements whose cast a page names well enough to look for their words in it, best first. */
export function statementsNamed(
  index: StatementIndex,
  names: readonly FoundName[],
  tokens: Tokens,
): NamedStatement[] {
  return possible(names)
    .flatMap((id) => {
      const statement = index.statement(id);
      if (statement === null) return [];
      const mentions = mentionsOf(id, names, tokens);
      const cast = scoreCast(statement, mentions, tokens);
      return cast.score >= GATE_SCORE && cast.telling >= GATE_ENTITIES ? [{ statement, mentions, cast }] : [];
    })
    .toSorted((a, b) => b.cast.score - a.cast.score)
    .slice(0, MAX_CANDIDATES);
}

/** Ids of the statements of which enough telling entities are named, counted without settling overlaps. */
function possible(names: readonly FoundName[]): string[] {
  const seen = new Map<string, Set<string>>();
  const patterns = new Set(names.map(({ pattern }) => pattern));
  for (const { bearers } of patterns) {
    for (const { statement, entity } of bearers) {
      if (entity === null || entity.weight === 'weak') continue;
      const entities = seen.get(statement);
      if (entities === undefined) seen.set(statement, new Set([entity.id]));
      else entities.add(entity.id);
    }
  }
  return [...seen].filter(([, entities]) => entities.size >= GATE_ENTITIES).map(([statement]) => statement);
}

/** Scores the distinct entities of a statement that a page names. */
export function scoreCast(
  statement: ReferenceStatement,
  mentions: readonly LocatedMention[],
  tokens: Tokens,
): CastScore {
  const first = new Map<string, string>();
  for (const { mention } of mentions) {
    if (!first.has(mention.entity)) first.set(mention.entity, tokens.text.slice(mention.start, mention.end));
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

/**
 * The verdict on a page that was looked through: on topic if it is about the occasion and takes something of the statement,
 * or names most of its cast.
 */
export function judgeTopic(
  { statement, cast }: NamedStatement,
  occasion: OccasionVerdict,
  findings: readonly (Quotation | Restatement)[],
): TopicVerdict {
  const certain = findings.filter(({ certainty }) => certainty === 'certain').length;
  const named = occasion.verdict === 'same' && cast.score >= ON_TOPIC_SCORE;
  const fits = Math.max(0, Math.min(1, occasion.score / (2 * OCCASION_SAME)));
  const score = 0.6 * fits + 0.2 * Math.min(1, cast.score / ON_TOPIC_SCORE) + 0.2 * Math.min(1, certain / 3);
  return {
    verdict: certain > 0 || named ? 'on-topic' : 'maybe',
    statement: statement.id,
    score: Math.round(score * 100) / 100,
    evidence: cast.evidence.slice(0, 6),
  };
}

/** The verdict on a page that names too little of any statement's cast. */
export const OFF_TOPIC: TopicVerdict = { verdict: 'off-topic', statement: null, score: 0, evidence: [] };
