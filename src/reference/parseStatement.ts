import * as v from 'valibot';
import { fail, ok, type Result } from '../model/result';
import type { ReferenceStatement } from '../model/statement';
import { statementSchema } from './statementSchema';

/**
 * Checks and takes in a statement's data from outside. An invalid one is refused whole; `detail` names the field and
 * what is wrong with it, e.g. `claims[3].passages.en[0].end: lies beyond the end of the edition`.
 */
export function parseStatement(data: unknown): Result<ReferenceStatement, 'invalid'> {
  const parsed = v.safeParse(statementSchema, data, { abortPipeEarly: true });
  if (!parsed.success) return fail('invalid', describeIssue(parsed.issues[0]));
  const statement = parsed.output as ReferenceStatement;
  const problem = findProblem(statement);
  return problem === null ? ok(statement) : fail('invalid', problem);
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  const received = issue.received === 'undefined' ? 'is missing' : issue.message;
  return `${path.replace(/^\./, '') || 'the statement'}: ${received}`;
}

function findProblem(statement: ReferenceStatement): string | null {
  return (
    findRepeated(
      'editions',
      'language',
      statement.editions.map((edition) => edition.language),
    ) ??
    findRepeated(
      'claims',
      'id',
      statement.claims.map((claim) => claim.id),
    ) ??
    findRepeated(
      'entities',
      'id',
      statement.entities.map((entity) => entity.id),
    ) ??
    findSpeakerProblem(statement) ??
    findBodyProblem(statement) ??
    findPassageProblem(statement) ??
    findMeaningProblem(statement)
  );
}

function findRepeated(list: string, field: string, values: readonly string[]): string | null {
  const at = values.findIndex((value, i) => values.indexOf(value) < i);
  return at < 0 ? null : `${list}[${at}].${field}: "${values[at]}" stands there twice`;
}

function findSpeakerProblem({ speaker, entities }: ReferenceStatement): string | null {
  const isPerson = entities.some(({ id, kind }) => id === speaker && kind === 'person');
  return isPerson ? null : `speaker: "${speaker}" is not the id of a person among the entities`;
}

function findBodyProblem({ editions }: ReferenceStatement): string | null {
  const at = editions.findIndex(({ bodyStart, text }) => bodyStart >= text.length);
  return at < 0 ? null : `editions[${at}].bodyStart: lies beyond the end of the edition`;
}

function findPassageProblem({ claims, editions }: ReferenceStatement): string | null {
  const lengths = new Map(editions.map(({ language, text }) => [language, text.length]));
  for (const [c, { passages }] of claims.entries()) {
    for (const [language, spans] of Object.entries(passages)) {
      const length = lengths.get(language);
      if (length === undefined)
        return `claims[${c}].passages.${language}: there is no edition in that language`;
      const p = spans.findIndex(({ end }) => end > length);
      if (p >= 0) return `claims[${c}].passages.${language}[${p}].end: lies beyond the end of the edition`;
    }
  }
  return null;
}

/** A part of a meaning may name an entity, a quantity such as "50%" or "20 year", or a concept of some language's list. */
function findMeaningProblem({ claims, entities, concepts = {} }: ReferenceStatement): string | null {
  const known = new Set(Object.values(concepts).flatMap((list) => Object.keys(list)));
  for (const { id } of entities) known.add(`@${id}`);
  for (const [c, { meaning = [] }] of claims.entries()) {
    for (const [p, { any }] of meaning.entries()) {
      const wrong = any.find((concept) => !known.has(concept) && !/^\d+(\.\d+)?(%| [a-z]+)$/.test(concept));
      if (wrong !== undefined)
        return `claims[${c}].meaning[${p}].any: "${wrong}" is neither a concept nor an entity`;
    }
  }
  return null;
}
