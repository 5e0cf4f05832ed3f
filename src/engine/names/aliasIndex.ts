import type { Alias, Entity, ReferenceStatement } from '../../model/statement';
import { HASH_START, hashStep, hashWord } from '../text/hash';
import { arabicForms, inflectionOf } from '../text/inflection';
import { CAPITAL, type Tokens, tokenise, wordOf } from '../text/tokenise';

/** One alias as a sequence of word ids. A look-alike has no entity: it matches, and hides the words from the others. */
export interface AliasPattern {
  readonly words: readonly number[];
  readonly entity: Entity | null;
  readonly needsFullName: boolean;
  /** The exact written words, for aliases that count only in their own case; else null. */
  readonly exactWords: readonly string[] | null;
  /** The first word must have a capital letter, as the alias has. */
  readonly capital: boolean;
}

interface StemEntry {
  readonly word: number;
  readonly endings: ReadonlySet<string>;
}

/**
 * All aliases of all statements in one index. A page word is resolved to the ids of the alias words it may be a form of
 * (stem and closed ending list); patterns are found by the id of their first word, longest first.
 */
export interface AliasIndex {
  /** Ids of the alias words that a folded word may be a form of. */
  resolve(word: string): readonly number[];
  /** The patterns that begin with a word id, longest first. */
  patternsFrom(word: number): readonly AliasPattern[];
}

const NO_WORDS: readonly number[] = [];
const NO_PATTERNS: readonly AliasPattern[] = [];
/** No alias stem is shorter; prefixes of a page word below this are not looked up. */
const SHORTEST_STEM = 2;

/** Compiles the aliases and look-alikes of all entities of all statements. */
export function compileAliases(statements: readonly ReferenceStatement[]): AliasIndex {
  const builder = new AliasIndexBuilder();
  for (const statement of statements) {
    for (const entity of statement.entities) builder.addEntity(entity);
  }
  return builder.finish();
}

class AliasIndexBuilder {
  private readonly wordIds = new Map<string, number>();
  private readonly stems = new Map<number, StemEntry[]>();
  private readonly patterns = new Map<number, AliasPattern[]>();

  addEntity(entity: Entity): void {
    for (const [language, aliases] of Object.entries(entity.aliases)) {
      for (const alias of aliases) this.addAlias(entity, alias, language);
    }
    for (const text of entity.lookAlikes) this.addLookAlike(text);
  }

  finish(): AliasIndex {
    for (const list of this.patterns.values()) list.sort(longestFirst);
    const { stems, patterns } = this;
    return {
      resolve: (word) => resolveWord(stems, word),
      patternsFrom: (word) => patterns.get(word) ?? NO_PATTERNS,
    };
  }

  private addAlias(entity: Entity, alias: Alias, language: string): void {
    const tokens = tokenise(alias.text);
    const fixed = alias.invariable === true || alias.caseSensitive === true;
    const words = this.wordsOf(tokens, fixed ? '' : language);
    this.addPattern({
      words,
      entity,
      needsFullName: alias.needsFullName === true,
      exactWords: alias.caseSensitive === true ? exactWordsOf(tokens) : null,
      capital: ((tokens.flags[0] ?? 0) & CAPITAL) !== 0,
    });
  }

  private addLookAlike(text: string): void {
    const tokens = tokenise(text);
    const words = this.wordsOf(tokens, languageOfScript(text));
    this.addPattern({ words, entity: null, needsFullName: false, exactWords: null, capital: false });
  }

  private addPattern(pattern: AliasPattern): void {
    const first = pattern.words[0];
    if (first === undefined) return;
    const list = this.patterns.get(first) ?? [];
    list.push(pattern);
    this.patterns.set(first, list);
  }

  private wordsOf(tokens: Tokens, language: string): number[] {
    return Array.from({ length: tokens.count }, (_, i) => this.wordId(wordOf(tokens, i), language));
  }

  /** Words with the same stem and endings are one word, whichever alias they come from. */
  private wordId(word: string, language: string): number {
    const bare = language === 'ar' ? word.replace(/^ال(?=..)/, '') : word;
    const { stem, endings } = inflectionOf(bare, language);
    const key = `${language} ${stem} ${endings.size}`;
    const known = this.wordIds.get(key);
    if (known !== undefined) return known;
    const id = this.wordIds.size;
    this.wordIds.set(key, id);
    const hash = hashWord(stem);
    const entries = this.stems.get(hash) ?? [];
    entries.push({ word: id, endings });
    this.stems.set(hash, entries);
    return id;
  }
}

/** Longer patterns win; of two equally long ones the look-alike does. */
function longestFirst(a: AliasPattern, b: AliasPattern): number {
  if (a.words.length !== b.words.length) return b.words.length - a.words.length;
  return Number(a.entity !== null) - Number(b.entity !== null);
}

function exactWordsOf(tokens: Tokens): string[] {
  return Array.from({ length: tokens.count }, (_, i) => tokens.text.slice(tokens.starts[i], tokens.ends[i]));
}

/** Look-alikes carry no language: their script says which endings they may take. */
function languageOfScript(text: string): string {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Armenian}/u.test(text)) return 'hy';
  return /[əğışıüöç]/i.test(text) ? 'az' : 'en';
}

function resolveWord(stems: ReadonlyMap<number, readonly StemEntry[]>, word: string): readonly number[] {
  const forms = /^[\u0600-\u06ff]/.test(word) ? arabicForms(word) : [word];
  let found: number[] | null = null;
  for (const form of forms) {
    let hash = HASH_START;
    for (let length = 1; length <= form.length; length++) {
      hash = hashStep(hash, form.charCodeAt(length - 1));
      if (length < SHORTEST_STEM) continue;
      for (const entry of stems.get(hash >>> 0) ?? []) {
        if (entry.endings.has(form.slice(length))) found = [...(found ?? []), entry.word];
      }
    }
  }
  return found ?? NO_WORDS;
}
