import type { ReferenceStatement } from '../model/statement';

/**
 * A statement as a page's script needs it: without what only the engine reads, which is more than half of it, and would be
 * copied into the memory of every page that is marked.
 */
export function shownStatement(statement: ReferenceStatement): ReferenceStatement {
  const { concepts: _, otherOccasions: __, ...shown } = statement;
  return {
    ...shown,
    claims: statement.claims.map(({ meaning: _meaning, ...claim }) => claim),
    entities: statement.entities.map((entity) => ({ ...entity, lookAlikes: [] })),
  };
}
