import type { LanguageIndex } from '../languages/languageIndex';
import { hashWord } from './hash';
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
export function canonicalise(
  tokens: Tokens,
  equivalents: Equivalents,
  language: LanguageIndex | null,
): Tokens {
  const canonical = new CanonicalWords(tokens, equivalents, language);
  const { count, text } = tokens;
  const out = {
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    hashes: new Uint32Array(count),
    heads: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  let size = 0;
  for (let i = 0; i < count; ) {
    const word = canonical.at(i);
    out.starts[size] = tokens.starts[i] ?? 0;
    out.ends[size] = tokens.ends[i + word.width - 1] ?? 0;
    out.hashes[size] = word.hash;
    out.heads[size] = tokens.heads[i] ?? 0;
    out.flags[size] = (tokens.flags[i] ?? 0) | (word.isNumber ? NUMBER : 0);
    size++;
    i += word.width;
  }
  return {
    text,
    count: size,
    starts: out.starts.slice(0, size),
    ends: out.ends.slice(0, size),
    hashes: out.hashes.slice(0, size),
    heads: out.heads.slice(0, size),
    flags: out.flags.slice(0, size),
  };
}

interface CanonicalWord {
  readonly hash: number;
  readonly width: number;
  readonly isNumber: boolean;
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

  at(index: number): CanonicalWord {
    const hash = this.tokens.hashes[index] ?? 0;
    if (hash === PER && this.tokens.hashes[index + 1] === CENT)
      return { hash: PERCENT, width: 2, isNumber: false };
    if (((this.tokens.flags[index] ?? 0) & NUMBER) !== 0) return { hash, width: 1, isNumber: true };
    const form = this.formOf(index, hash);
    if (Number.isNaN(form.value)) return { hash: form.hash, width: 1, isNumber: false };
    const unit = TENS.has(form.value) ? this.unitAfter(index) : 0;
    return { hash: hashWord(String(form.value + unit)), width: unit > 0 ? 2 : 1, isNumber: true };
  }

  private unitAfter(index: number): number {
    const next = index + 1;
    if (next >= this.tokens.count) return 0;
    const value = this.formOf(next, this.tokens.hashes[next] ?? 0).value;
    return value >= 1 && value <= 9 ? value : 0;
  }

  private formOf(index: number, hash: number): WordForm {
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
