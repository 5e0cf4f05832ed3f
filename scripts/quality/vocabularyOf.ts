import type { ReferenceStatement } from '../../src/model/statement';
import type { Vocabulary } from './pageFile';

/** The ids that labels may name: those of the statements' claims and entities. */
export function vocabularyOf(statements: readonly ReferenceStatement[]): Vocabulary {
  return {
    claims: new Set(statements.flatMap(({ claims }) => claims.map(({ id }) => id))),
    entities: new Set(statements.flatMap(({ entities }) => entities.map(({ id }) => id))),
  };
}
