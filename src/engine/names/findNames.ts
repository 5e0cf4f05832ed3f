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

function patternsAt(index: AliasIndex, tokens: Tokens, words: ResolvedWords, at: number): AliasPattern[] {
  const ids = words.at(at);
  if (ids.length === 0) return [];
  const found = ids.flatMap((id) =>
    index.patternsFrom(id).filter((pattern) => matchesAt(pattern, tokens, words, at)),
  );
  return ids.length > 1 ? found.toSorted((a, b) => b.words.length - a.words.length) : found;
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
