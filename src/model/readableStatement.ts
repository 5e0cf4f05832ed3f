import type { ReferenceStatement } from './statement';

/** A statement as it is read: its texts, points and names, without what it is recognised by, which is most of it. */
export function readableStatement(statement: ReferenceStatement): ReferenceStatement {
  const { concepts: _, ...rest } = statement;
  return {
    ...rest,
    claims: statement.claims.map(({ id, gloss, passages }) => ({ id, gloss, passages })),
    entities: statement.entities.map((entity) => ({ ...entity, aliases: {}, lookAlikes: [] })),
  };
}
