import { HASH_START, hashEnd, hashStep, hashWord } from './hash';
import { arabicForms } from './inflection';
import { shortWords } from './shortWords';
import { headOf, wordOf } from './tokenise';
import { ARABIC, BLOCK_START, HEAD_LENGTH, type Tokens } from './tokens';

/** One place where an entry of a lexicon stands: a half-open range of token indexes. */
export interface Term<T> {
  readonly tag: T;
  readonly from: number;
  readonly to: number;
}

interface Stem {
  readonly word: number;
  /** True if any ending may follow. */
  readonly open: boolean;
}

interface Entry<T> {
  readonly words: readonly number[];
  readonly tag: T;
}

/** No word of any language is longer; what is, is no word. In UTF-16 units. */
const LONGEST_WORD = 64;
const FILTER_SIZE = 1 << 15;
/**
 * A shorter open stem would match half the language: it counts as a full word, unless the phrase has begun with another
 * ("qeyd ed*").
 */
const SHORTEST_OPEN_STEM = 3;

/**
 * Words and phrases with tags, found in a text in one pass. In an entry, "*" after a stem stands for any ending. The
 * same word may carry several tags; a phrase does not cross a block.
 */
export class Lexicon<T> {
  private readonly wordIds = new Map<string, number>();
  private readonly stems = new Map<number, Stem[]>();
  private readonly entries = new Map<number, Entry<T>[]>();
  private readonly filter = new Uint8Array(FILTER_SIZE);

  /** Adds an entry as it is printed; folding is done here. */
  add(pattern: string, tag: T): void {
    const words = shortWords(pattern).map(({ word, end }, at) =>
      this.wordId(word, pattern.charAt(end) === '*' && (at > 0 || word.length >= SHORTEST_OPEN_STEM)),
    );
    const first = words[0];
    if (first === undefined) return;
    const list = this.entries.get(first) ?? [];
    list.push({ words, tag });
    this.entries.set(first, list);
  }

  /** Adds entries separated by "|". */
  addAll(patterns: string, tag: T): void {
    for (const pattern of patterns.split('|')) this.add(pattern, tag);
  }

  /** All places of all entries in a text, by position; they may overlap. */
  find(tokens: Tokens): Term<T>[] {
    const known = new Map<number, readonly number[]>();
    const wordsAt = (at: number): readonly number[] => {
      const hash = tokens.hashes[at] ?? 0;
      const before = known.get(hash);
      if (before !== undefined) return before;
      const words = this.resolve(wordOf(tokens, at));
      known.set(hash, words);
      return words;
    };
    const found: Term<T>[] = [];
    for (let at = 0; at < tokens.count; at++) {
      if (
        this.filter[(tokens.heads[at] ?? 0) % FILTER_SIZE] === 0 &&
        ((tokens.flags[at] ?? 0) & ARABIC) === 0
      )
        continue;
      for (const word of wordsAt(at)) {
        for (const { words, tag } of this.entries.get(word) ?? []) {
          if (goesOn(tokens, at, words, wordsAt)) found.push({ tag, from: at, to: at + words.length });
        }
      }
    }
    return found;
  }

  private wordId(word: string, isOpen: boolean): number {
    const key = isOpen ? `${word}*` : word;
    const known = this.wordIds.get(key);
    if (known !== undefined) return known;
    const id = this.wordIds.size;
    this.wordIds.set(key, id);
    const hash = hashWord(word);
    this.stems.set(hash, [...(this.stems.get(hash) ?? []), { word: id, open: isOpen }]);
    this.letIn(word, isOpen);
    return id;
  }

  /** An open stem shorter than a head lets in every letter of its script after it. */
  private letIn(word: string, isOpen: boolean): void {
    this.filter[headOf(word) % FILTER_SIZE] = 1;
    if (!isOpen || word.length >= HEAD_LENGTH) return;
    for (const letter of lettersLike(word)) this.filter[headOf(word + letter) % FILTER_SIZE] = 1;
  }

  private resolve(word: string): readonly number[] {
    if (word.length > LONGEST_WORD) return [];
    const forms = /^[\u0600-\u06ff]/.test(word) ? arabicForms(word) : [word];
    const found: number[] = [];
    for (const form of forms) {
      let hash = HASH_START;
      for (let length = 1; length <= form.length; length++) {
        hash = hashStep(hash, form.charCodeAt(length - 1));
        for (const stem of this.stems.get(hashEnd(hash)) ?? []) {
          if (stem.open || length === form.length) found.push(stem.word);
        }
      }
    }
    return found;
  }
}

/** The letters that may follow in a word of the same script, folded; Arabic words are always looked up. */
function lettersLike(word: string): string {
  return word.charCodeAt(0) < 0x370 ? 'abcdefghijklmnopqrstuvwxyzəþð' : 'абвгдежзиклмнопрстуфхцчшщъыьэюяєі';
}

function goesOn(
  tokens: Tokens,
  at: number,
  words: readonly number[],
  wordsAt: (at: number) => readonly number[],
): boolean {
  if (at + words.length > tokens.count) return false;
  for (let k = 1; k < words.length; k++) {
    if (((tokens.flags[at + k] ?? 0) & BLOCK_START) !== 0) return false;
    if (!wordsAt(at + k).includes(words[k] ?? -1)) return false;
  }
  return true;
}
