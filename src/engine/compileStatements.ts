import type { ReferenceStatement } from '../model/statement';
import { type AliasIndex, compileAliases } from './names/aliasIndex';
import { nameEquivalents } from './names/nameEquivalents';
import { type EditionIndex, indexEdition } from './quotation/editionIndex';
import type { Equivalents } from './text/canonicalise';

/** All statements ready for matching. */
export interface StatementIndex {
  readonly statements: readonly ReferenceStatement[];
  readonly aliases: AliasIndex;
  readonly equivalents: Equivalents;
  /** The editions of one statement; made when a page first passes the statement's gate, and kept. */
  editionsOf(statement: ReferenceStatement): readonly EditionIndex[];
}

/** Compiles statements into one index. The heavy part of each waits until a page needs it. */
export function compileStatements(statements: readonly ReferenceStatement[]): StatementIndex {
  const aliases = compileAliases(statements);
  const equivalents = nameEquivalents(statements);
  const editions = new Map<string, readonly EditionIndex[]>();
  return {
    statements,
    aliases,
    equivalents,
    editionsOf(statement) {
      let made = editions.get(statement.id);
      if (made === undefined) {
        made = statement.editions.map((edition) => indexEdition(statement, edition, aliases, equivalents));
        editions.set(statement.id, made);
      }
      return made;
    },
  };
}
