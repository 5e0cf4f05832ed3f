import type { LanguageTag, ReferenceStatement } from '../model/statement';
import { PLACES } from './languages/data/places';
import { unknown } from './languages/data/unknown';
import { KNOWN_LANGUAGES } from './languages/knownLanguages';
import { indexLanguage, type LanguageIndex } from './languages/languageIndex';
import { indexMeaning, type MeaningIndex } from './meaning/meaningIndex';
import { AliasIndex } from './names/aliasIndex';
import { nameEquivalents } from './names/nameEquivalents';
import { type EditionIndex, indexEdition } from './quotation/editionIndex';
import type { Equivalents } from './text/canonicalise';
import { Lexicon } from './text/lexicon';

/** The heavy part of one statement in one language. */
export interface StatementEdition {
  /** The statement's words in the page's language; null where it has no edition in it. */
  readonly edition: EditionIndex | null;
  /** What its claims mean, in the page's language. */
  readonly meaning: MeaningIndex;
}

/**
 * All statements ready for matching. What is common (the aliases) is in one index; the heavy part of each statement is
 * made when a page first passes its gate, in that page's language, and kept. Statements come and go one by one.
 */
export class StatementIndex {
  readonly aliases = new AliasIndex();
  private readonly byId = new Map<string, ReferenceStatement>();
  private readonly editions = new Map<string, Map<LanguageTag, StatementEdition>>();
  private readonly equivalents = new Map<string, Equivalents>();
  private placeNames: Lexicon<null> | null = null;
  private readonly languages = new Map<LanguageTag, LanguageIndex>();

  /** The statements, in the order they were added. */
  get statements(): readonly ReferenceStatement[] {
    return [...this.byId.values()];
  }

  /** The statement with that id. */
  statement(id: string): ReferenceStatement | null {
    return this.byId.get(id) ?? null;
  }

  /** Adds a statement, or puts it in the place of the one with its id. */
  add(statement: ReferenceStatement): void {
    this.remove(statement.id);
    this.byId.set(statement.id, statement);
    this.aliases.add(statement);
  }

  /** Takes a statement out. */
  remove(id: string): void {
    if (!this.byId.delete(id)) return;
    this.aliases.remove(id);
    this.editions.delete(id);
    this.equivalents.delete(id);
  }

  /** What is known of a language; of one that is not known, that it has names and numbers. */
  language(tag: LanguageTag | null): LanguageIndex {
    const data = KNOWN_LANGUAGES.find(({ language }) => language === tag) ?? unknown;
    let made = this.languages.get(data.language);
    if (made === undefined) {
      made = indexLanguage(data);
      this.languages.set(data.language, made);
    }
    return made;
  }

  /** The places of the world, in all languages. */
  places(): Lexicon<null> {
    if (this.placeNames === null) {
      this.placeNames = new Lexicon();
      for (const names of PLACES) this.placeNames.addAll(names, null);
    }
    return this.placeNames;
  }

  /** The spellings that mean one name in a statement. */
  equivalentsOf(statement: ReferenceStatement): Equivalents {
    let made = this.equivalents.get(statement.id);
    if (made === undefined) {
      made = nameEquivalents(statement);
      this.equivalents.set(statement.id, made);
    }
    return made;
  }

  /** One statement in one language. */
  edition(statement: ReferenceStatement, language: LanguageIndex): StatementEdition {
    const made = this.editions.get(statement.id) ?? new Map<LanguageTag, StatementEdition>();
    this.editions.set(statement.id, made);
    const tag = language.language;
    let edition = made.get(tag);
    if (edition === undefined) {
      edition = this.makeEdition(statement, language);
      made.set(tag, edition);
    }
    return edition;
  }

  private makeEdition(statement: ReferenceStatement, language: LanguageIndex): StatementEdition {
    const own = statement.editions.find((edition) => edition.language === language.language);
    const edition =
      own === undefined
        ? null
        : indexEdition(statement, own, this.aliases, this.equivalentsOf(statement), language);
    return { edition, meaning: indexMeaning(statement, language, edition) };
  }
}

/** Compiles statements into one index. The heavy part of each waits until a page needs it. */
export function compileStatements(statements: readonly ReferenceStatement[]): StatementIndex {
  const index = new StatementIndex();
  for (const statement of statements) index.add(statement);
  return index;
}
