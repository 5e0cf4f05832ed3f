import type { LanguageIndex } from '../languages/languageIndex';
import { hashWord } from './hash';
import type { HeadSet } from './headSet';
import { canonicalSpelling } from './spelling';
import { wordOf } from './tokenise';
import { NUMBER, type Tokens } from './tokens';

/** Tens that take a unit after them: "twenty-five" is one number. */
const TENS: ReadonlySet<number> = new Set([20, 30, 40, 50, 60, 70, 80, 90]);
const PERCENT = hashWord('%');
const PER = hashWord('per');
const CENT = hashWord('cent');

/** Word hash to the hash of the form it is compared by: names and spellings that mean the same word. */
export type Equivalents = ReadonlyMap<number, number>;

/**
 * The same tokens with one form for every way to write a word: British and American spelling, percent signs, numbers in
 * words, and the given equivalents. Tokens that make one word together ("per cent", "twenty-five") are joined, so the
 * count may be smaller; offsets still point into the same text. With `heads`, words of other heads are left as they are:
 * they are held against no word that could mean the same.
 */
export function canonicalise(
  tokens: Tokens,
  equivalents: Equivalents,
  language: LanguageIndex | null,
  heads: HeadSet | null = null,
): Tokens {
  const words = new CanonicalWords(tokens, equivalents, language);
  const out = { ...tokens, hashes: tokens.hashes.slice(), flags: tokens.flags.slice() };
  const joined: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (heads?.has(tokens.heads[i] ?? 0) === false) continue;
    const hash = tokens.hashes[i] ?? 0;
    if (hash === PER && tokens.hashes[i + 1] === CENT) {
      out.hashes[i] = PERCENT;
      joined.push(++i);
    } else if (((out.flags[i] ?? 0) & NUMBER) === 0) {
      const form = words.formOf(i, hash);
      if (Number.isNaN(form.value)) out.hashes[i] = form.hash;
      else {
        const unit = TENS.has(form.value) ? words.unitAt(i + 1) : 0;
        out.hashes[i] = hashWord(String(form.value + unit));
        out.flags[i] = (out.flags[i] ?? 0) | NUMBER;
        if (unit > 0) joined.push(++i);
      }
    }
  }
  return joined.length === 0 ? out : withoutJoined(out, joined);
}

/** The tokens without those that belong to the one before, which then ends where they do. */
function withoutJoined(tokens: Tokens, joined: readonly number[]): Tokens {
  const ends = tokens.ends.slice();
  for (const at of joined) ends[at - 1] = tokens.ends[at] ?? 0;
  const gone = new Set(joined);
  const kept = (_: number, i: number): boolean => !gone.has(i);
  return {
    text: tokens.text,
    count: tokens.count - joined.length,
    starts: tokens.starts.filter(kept),
    ends: ends.filter(kept),
    hashes: tokens.hashes.filter(kept),
    heads: tokens.heads.filter(kept),
    flags: tokens.flags.filter(kept),
  };
}

interface WordForm {
  readonly hash: number;
  /** The value of a word for a number; NaN for other words. */
  readonly value: number;
}

class CanonicalWords {
  private readonly known = new Map<number, WordForm>();

  constructor(
    private readonly tokens: Tokens,
    private readonly equivalents: Equivalents,
    private readonly language: LanguageIndex | null,
  ) {}

  /** The value of a word for one to nine; 0 for others. */
  unitAt(index: number): number {
    if (index >= this.tokens.count) return 0;
    const { value } = this.formOf(index, this.tokens.hashes[index] ?? 0);
    return value >= 1 && value <= 9 ? value : 0;
  }

  /** The form a word is compared by; a word that stands there twice is looked up once. */
  formOf(index: number, hash: number): WordForm {
    const known = this.known.get(hash);
    if (known !== undefined) return known;
    const word = wordOf(this.tokens, index);
    const form = {
      hash: this.canonicalHash(word, hash),
      value: this.language?.numbers.get(word) ?? Number.NaN,
    };
    this.known.set(hash, form);
    return form;
  }

  private canonicalHash(word: string, hash: number): number {
    if (this.language?.percentWords.has(word) === true) return PERCENT;
    const equivalent = this.equivalents.get(hash);
    if (equivalent !== undefined) return equivalent;
    return this.language?.language === 'en' ? hashWord(canonicalSpelling(word)) : hash;
  }
}
