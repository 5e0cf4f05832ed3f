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
}

function patternsAt(
  index: AliasIndex,
  tokens: Tokens,
  words: ResolvedWords,
  at: number,
): readonly AliasPattern[] {
  const ids = words.at(at);
  if (ids.length === 0) return NONE;
  const following = mayGoOn(index, tokens, at + 1) ? words.at(at + 1) : NO_IDS;
  let found: AliasPattern[] | null = null;
  for (const id of ids) {
    for (const second of following) {
      for (const pattern of index.patternsFrom(id, second)) {
        if (matchesAt(pattern, tokens, words, at)) found = [...(found ?? []), pattern];
      }
    }
  }
  if (found !== null && found.length > 1) found.sort((a, b) => b.words.length - a.words.length);
  for (const id of ids) {
    for (const pattern of index.patternsOf(id)) {
      if (matchesAt(pattern, tokens, words, at)) found = [...(found ?? []), pattern];
    }
  }
  return found ?? NONE;
}

const NONE: readonly AliasPattern[] = [];
const NO_IDS: readonly number[] = [];

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
