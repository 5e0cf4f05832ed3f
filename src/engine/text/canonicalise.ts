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
 * count may be smaller; offsets still point into the same text.
 */
export function canonicalise(tokens: Tokens, forms: CanonicalForms): Tokens {
  const out = { ...tokens, hashes: tokens.hashes.slice(), flags: tokens.flags.slice() };
  const joined: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!forms.mayDiffer(tokens.heads[i] ?? 0)) continue;
    const hash = tokens.hashes[i] ?? 0;
    if (hash === PER && tokens.hashes[i + 1] === CENT) {
      out.hashes[i] = PERCENT;
      joined.push(++i);
    } else if (((out.flags[i] ?? 0) & NUMBER) === 0) {
      const form = forms.of(tokens, i);
      if (Number.isNaN(form.value)) out.hashes[i] = form.hash;
      else {
        const unit = TENS.has(form.value) ? forms.unitAt(tokens, i + 1) : 0;
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

/** So many forms are kept; the words of a few hundred pages. */
const MOST_KNOWN = 20_000;

/**
 * The forms that words are compared by, for one statement in one language. With `heads`, words of other heads are left as
 * they are: they are held against no word that could mean the same. A word looked up once is known from then on.
 */
export class CanonicalForms {
  private readonly known = new Map<number, WordForm>();

  constructor(
    private readonly equivalents: Equivalents,
    private readonly language: LanguageIndex,
    private readonly heads: HeadSet | null = null,
  ) {}

  /** False for a token whose word is compared as it is. */
  mayDiffer(head: number): boolean {
    return this.heads?.has(head) !== false;
  }

  /** The form of one token's word. */
  of(tokens: Tokens, index: number): WordForm {
    const hash = tokens.hashes[index] ?? 0;
    const known = this.known.get(hash);
    if (known !== undefined) return known;
    const word = wordOf(tokens, index);
    const value = this.language.numbers.get(word) ?? Number.NaN;
    const form = { hash: this.canonicalHash(word, hash), value };
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(hash, form);
    return form;
  }

  /** The value of a word for one to nine; 0 for others. */
  unitAt(tokens: Tokens, index: number): number {
    if (index >= tokens.count) return 0;
    const { value } = this.of(tokens, index);
    return value >= 1 && value <= 9 ? value : 0;
  }

  private canonicalHash(word: string, hash: number): number {
    if (this.language.percentWords.has(word) === true) return PERCENT;
    const equivalent = this.equivalents.get(hash);
    if (equivalent !== undefined) return equivalent;
    return this.language.language === 'en' ? hashWord(canonicalSpelling(word)) : hash;
  }
}
