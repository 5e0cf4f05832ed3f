import type { Alias, Entity, ReferenceStatement } from '../../model/statement';
import { HASH_START, hashEnd, hashStep, hashWord } from '../text/hash';
import { arabicForms, inflectionOf } from '../text/inflection';
import { type ShortWord, shortWords } from '../text/shortWords';
import { headOf } from '../text/tokenise';
import { HEAD_LENGTH } from '../text/tokens';

/** What a pattern stands for in one statement: one of its entities, or a look-alike that hides the words from them. */
export interface Bearer {
  readonly statement: string;
  readonly entity: Entity | null;
}

/** A sequence of word ids: one written form, whichever statements it belongs to. */
export interface AliasPattern {
  readonly words: readonly number[];
  readonly bearers: readonly Bearer[];
  /** The languages it is written in; a look-alike is in all. */
  readonly languages: ReadonlySet<string>;
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

interface OwnPattern extends AliasPattern {
  bearers: Bearer[];
  readonly languages: Set<string>;
}

const NO_WORDS: readonly number[] = [];
const NO_PATTERNS: readonly AliasPattern[] = [];
/** No alias stem is shorter; prefixes of a page word below this are not looked up. */
const SHORTEST_STEM = 1;
/** No word of any language is longer; what is, is no word. In UTF-16 units. */
const LONGEST_WORD = 64;
const FILTER_BITS = 16;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const BEGINS = 1;
const FOLLOWS = 2;
/** More words than this no index holds. */
const PAIR_BASE = 2 ** 22;
/** In a pattern's languages: it is looked for on every page. */
export const ANY_LANGUAGE = '*';

/**
 * All aliases of all statements in one index. A page word is resolved to the ids of the alias words it may be a form of
 * (stem and closed ending list); patterns are found by the id of their first word, longest first. Statements come and go
 * without the rest being built again.
 */
export class AliasIndex {
  private readonly wordIds = new Map<string, number>();
  private readonly endingLists = new Map<ReadonlySet<string>, number>();
  /** For each word id the heads that its forms may have. */
  private readonly headsOf: (readonly number[])[] = [];
  /** The beginnings of a list's endings, by their length: the part of a head that a short stem leaves open. */
  private readonly beginnings = new Map<ReadonlySet<string>, Map<number, readonly string[]>>();
  private readonly stems = new Map<number, StemEntry[]>();
  /** Patterns of one word by its id, longer ones by the ids of their first two words: a name's first word is often a common one. */
  private readonly singles = new Map<number, OwnPattern[]>();
  private readonly pairs = new Map<number, OwnPattern[]>();
  private readonly byKey = new Map<string, OwnPattern>();
  private readonly keysOf = new Map<string, string[]>();
  /** For each head whether its word may begin an alias, or go on with one: most words of any text fail here, at one look. */
  private readonly filter = new Uint8Array(1 << FILTER_BITS);

  /** True if a token with this head may begin an alias; words in Arabic script are always looked up. */
  mayBegin(head: number): boolean {
    return ((this.filter[head & FILTER_MASK] ?? 0) & BEGINS) !== 0;
  }

  /** True if a token with this head may be the second word of an alias. */
  mayFollow(head: number): boolean {
    return ((this.filter[head & FILTER_MASK] ?? 0) & FOLLOWS) !== 0;
  }

  /** Ids of the alias words that a folded word may be a form of. */
  resolve(word: string): readonly number[] {
    if (word.length > LONGEST_WORD) return NO_WORDS;
    const forms = /^[\u0600-\u06ff]/.test(word) ? arabicForms(word) : [word];
    let found: number[] | null = null;
    for (const form of forms) {
      let hash = HASH_START;
      for (let length = 1; length <= form.length; length++) {
        hash = hashStep(hash, form.charCodeAt(length - 1));
        if (length < SHORTEST_STEM) continue;
        for (const entry of this.stems.get(hashEnd(hash)) ?? []) {
          if (entry.endings.has(form.slice(length))) found = [...(found ?? []), entry.word];
        }
      }
    }
    return found ?? NO_WORDS;
  }

  /** The patterns that are one word. */
  patternsOf(word: number): readonly AliasPattern[] {
    return this.singles.get(word) ?? NO_PATTERNS;
  }

  /** The patterns that begin with two words, longest first. */
  patternsFrom(first: number, second: number): readonly AliasPattern[] {
    return this.pairs.get(first * PAIR_BASE + second) ?? NO_PATTERNS;
  }

  /** Adds the aliases and look-alikes of a statement's entities. */
  add(statement: ReferenceStatement): void {
    this.keysOf.set(statement.id, []);
    for (const entity of statement.entities) {
      for (const [language, aliases] of Object.entries(entity.aliases)) {
        for (const alias of aliases) this.addAlias(statement.id, entity, alias, language);
      }
      for (const text of entity.lookAlikes) this.addLookAlike(statement.id, text);
    }
  }

  /** Takes a statement's aliases out again. */
  remove(statement: string): void {
    for (const key of this.keysOf.get(statement) ?? []) {
      const pattern = this.byKey.get(key);
      if (pattern === undefined) continue;
      pattern.bearers = pattern.bearers.filter((bearer) => bearer.statement !== statement);
      if (pattern.bearers.length > 0) continue;
      this.byKey.delete(key);
      const [list, at] = this.placeOf(pattern);
      list.set(
        at,
        (list.get(at) ?? []).filter((other) => other !== pattern),
      );
    }
    this.keysOf.delete(statement);
  }

  private addAlias(statement: string, entity: Entity, alias: Alias, language: string): void {
    const words = shortWords(alias.text);
    const exact = alias.caseSensitive === true;
    this.addPattern(statement, {
      words: this.wordsOf(words, exact || alias.invariable === true ? '' : language),
      bearers: [{ statement, entity }],
      languages: new Set([language]),
      needsFullName: alias.needsFullName === true,
      exactWords: exact ? words.map(({ start, end }) => alias.text.slice(start, end)) : null,
      capital: words[0]?.capital === true,
    });
  }

  private addLookAlike(statement: string, text: string): void {
    const words = this.wordsOf(shortWords(text), languageOfScript(text));
    const bearers = [{ statement, entity: null }];
    this.addPattern(statement, {
      words,
      bearers,
      languages: new Set([ANY_LANGUAGE]),
      needsFullName: false,
      exactWords: null,
      capital: false,
    });
  }

  private addPattern(statement: string, pattern: OwnPattern): void {
    const first = pattern.words[0];
    if (first === undefined) return;
    const key = `${pattern.words.join()} ${pattern.needsFullName} ${pattern.capital} ${pattern.exactWords?.join(' ')}`;
    const known = this.byKey.get(key);
    this.keysOf.get(statement)?.push(key);
    if (known !== undefined) {
      known.bearers.push(...pattern.bearers);
      for (const language of pattern.languages) known.languages.add(language);
      return;
    }
    this.byKey.set(key, pattern);
    this.letIn(first, BEGINS);
    if (pattern.words[1] !== undefined) this.letIn(pattern.words[1], FOLLOWS);
    const [list, at] = this.placeOf(pattern);
    const patterns = list.get(at);
    if (patterns === undefined) list.set(at, [pattern]);
    else insert(patterns, pattern);
  }

  private placeOf({ words }: AliasPattern): [Map<number, OwnPattern[]>, number] {
    const [first = 0, second] = words;
    return second === undefined ? [this.singles, first] : [this.pairs, first * PAIR_BASE + second];
  }

  private wordsOf(words: readonly ShortWord[], language: string): number[] {
    return words.map(({ word }) => this.wordId(word, language));
  }

  /** Words with the same stem and endings are one word, whichever alias they come from. */
  private wordId(word: string, language: string): number {
    const bare = language === 'ar' ? word.replace(/^ال(?=..)/, '') : word;
    const { stem, endings } = inflectionOf(bare, language);
    const list = this.endingLists.get(endings) ?? this.endingLists.size;
    this.endingLists.set(endings, list);
    const key = `${stem} ${list}`;
    const known = this.wordIds.get(key);
    if (known !== undefined) return known;
    const id = this.wordIds.size;
    this.wordIds.set(key, id);
    const hash = hashWord(stem);
    const entries = this.stems.get(hash) ?? [];
    entries.push({ word: id, endings });
    this.stems.set(hash, entries);
    this.headsOf.push(this.headsOfForms(stem, endings));
    return id;
  }

  private headsOfForms(stem: string, endings: ReadonlySet<string>): number[] {
    if (stem.length >= HEAD_LENGTH) return [headOf(stem)];
    return this.beginningsOf(endings, HEAD_LENGTH - stem.length).map((beginning) => headOf(stem + beginning));
  }

  private beginningsOf(endings: ReadonlySet<string>, length: number): readonly string[] {
    const byLength = this.beginnings.get(endings) ?? new Map<number, readonly string[]>();
    this.beginnings.set(endings, byLength);
    let made = byLength.get(length);
    if (made === undefined) {
      made = [...new Set([...endings].map((ending) => ending.slice(0, length)))];
      byLength.set(length, made);
    }
    return made;
  }

  private letIn(word: number, as: number): void {
    for (const head of this.headsOf[word] ?? []) {
      const at = head & FILTER_MASK;
      this.filter[at] = (this.filter[at] ?? 0) | as;
    }
  }
}

/** Puts a pattern into its list: longer ones first. */
function insert(patterns: OwnPattern[], pattern: OwnPattern): void {
  const at = patterns.findIndex(({ words }) => words.length < pattern.words.length);
  patterns.splice(at < 0 ? patterns.length : at, 0, pattern);
}

/** Look-alikes carry no language: their script says which endings they may take. */
function languageOfScript(text: string): string {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  if (/\p{Script=Armenian}/u.test(text)) return 'hy';
  return /[əğışıüöç]/i.test(text) ? 'az' : 'en';
}
