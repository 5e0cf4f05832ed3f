import { wordOf } from '../text/tokenise';
import { ARABIC, BLOCK_START, CAPITAL, SENTENCE_START, type Tokens } from '../text/tokens';
import type { AliasIndex, AliasPattern } from './aliasIndex';

/** A written form of some entity or look-alike, and where it stands: a half-open range of token indexes. */
export interface FoundName {
  readonly pattern: AliasPattern;
  readonly from: number;
  readonly to: number;
}

/**
 * Every place where an alias or look-alike of any statement stands in a text, by position, longest first; they may
 * overlap. Takes time in the number of tokens; a word that begins no alias costs one look at a bit filter.
 */
export function findNames(index: AliasIndex, tokens: Tokens): FoundName[] {
  const words = new ResolvedWords(index, tokens);
  const found: FoundName[] = [];
  const { heads, flags, count } = tokens;
  for (let i = 0; i < count; i++) {
    if (!index.mayBegin(heads[i] ?? 0) && ((flags[i] ?? 0) & ARABIC) === 0) continue;
    for (const pattern of patternsAt(index, tokens, words, i)) {
      found.push({ pattern, from: i, to: i + pattern.words.length });
    }
  }
  return found;
}

/** The alias words of each page word; a word that stands there twice is looked up once. */
class ResolvedWords {
  private readonly known = new Map<number, readonly number[]>();
  private readonly singles = new Map<number, readonly AliasPattern[]>();
  private readonly pairs = new Map<number, Map<number, readonly AliasPattern[]>>();

  constructor(
    private readonly index: AliasIndex,
    private readonly tokens: Tokens,
  ) {}

  at(position: number): readonly number[] {
    const hash = this.tokens.hashes[position] ?? 0;
    let ids = this.known.get(hash);
    if (ids === undefined) {
      ids = this.index.resolve(wordOf(this.tokens, position));
      this.known.set(hash, ids);
    }
    return ids;
  }

  /** The patterns of one word that a word may be. */
  singlesAt(position: number): readonly AliasPattern[] {
    const hash = this.tokens.hashes[position] ?? 0;
    let patterns = this.singles.get(hash);
    if (patterns === undefined) {
      patterns = this.at(position).flatMap((id) => this.index.patternsOf(id));
      this.singles.set(hash, patterns);
    }
    return patterns;
  }

  /** The patterns that a word and the next may begin, longest first. */
  pairsAt(position: number): readonly AliasPattern[] {
    const hash = this.tokens.hashes[position] ?? 0;
    const next = this.tokens.hashes[position + 1] ?? 0;
    let after = this.pairs.get(hash);
    if (after === undefined) {
      after = new Map();
      this.pairs.set(hash, after);
    }
    let patterns = after.get(next);
    if (patterns === undefined) {
      patterns = this.at(position)
        .flatMap((id) => this.at(position + 1).flatMap((second) => this.index.patternsFrom(id, second)))
        .toSorted((a, b) => b.words.length - a.words.length);
      after.set(next, patterns);
    }
    return patterns;
  }
}

function patternsAt(
  index: AliasIndex,
  tokens: Tokens,
  words: ResolvedWords,
  at: number,
): readonly AliasPattern[] {
  if (words.at(at).length === 0) return NONE;
  const matches = (pattern: AliasPattern) => matchesAt(pattern, tokens, words, at);
  const singles = words.singlesAt(at).filter(matches);
  const longer = mayGoOn(index, tokens, at + 1) ? words.pairsAt(at).filter(matches) : NONE;
  return longer.length === 0 ? singles : [...longer, ...singles];
}

const NONE: readonly AliasPattern[] = [];

function mayGoOn(index: AliasIndex, { heads, flags, count }: Tokens, at: number): boolean {
  if (at >= count) return false;
  const flag = flags[at] ?? 0;
  if ((flag & (BLOCK_START | SENTENCE_START)) !== 0) return false;
  return index.mayFollow(heads[at] ?? 0) || (flag & ARABIC) !== 0;
}

function matchesAt(pattern: AliasPattern, tokens: Tokens, words: ResolvedWords, at: number): boolean {
  const { length } = pattern.words;
  if (at + length > tokens.count) return false;
  if (pattern.capital && ((tokens.flags[at] ?? 0) & CAPITAL) === 0 && isCased(tokens, at)) return false;
  for (let k = 1; k < length; k++) {
    if (((tokens.flags[at + k] ?? 0) & (BLOCK_START | SENTENCE_START)) !== 0) return false;
    const id = pattern.words[k];
    if (id === undefined || !words.at(at + k).includes(id)) return false;
  }
  return pattern.exactWords === null || pattern.exactWords.every((word, k) => sameCase(tokens, at + k, word));
}

function sameCase(tokens: Tokens, at: number, word: string): boolean {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]).normalize() === word.normalize();
}

/** True in scripts that have capital letters at all. */
function isCased(tokens: Tokens, at: number): boolean {
  const first = tokens.text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 1);
  return first.toUpperCase() !== first.toLowerCase();
}
