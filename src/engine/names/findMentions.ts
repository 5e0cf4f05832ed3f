import type { Mention } from '../../model/finding';
import { BLOCK_START, CAPITAL, SENTENCE_START, type Tokens, wordOf } from '../text/tokenise';
import type { AliasIndex, AliasPattern } from './aliasIndex';

/** A mention with the tokens it covers. */
export interface LocatedMention {
  readonly mention: Mention;
  /** Half-open range of token indexes. */
  readonly from: number;
  readonly to: number;
}

interface Match {
  readonly pattern: AliasPattern;
  readonly from: number;
}

/** All mentions of the index's entities in a text, in order, longest match first, never overlapping. */
export function findMentions(index: AliasIndex, tokens: Tokens): LocatedMention[] {
  const matches = matchPatterns(index, tokens);
  const established = new Set<string>();
  for (const { pattern } of matches) {
    if (pattern.entity !== null && !pattern.needsFullName) established.add(pattern.entity.id);
  }
  const mentions: LocatedMention[] = [];
  for (const { pattern, from } of matches) {
    const { entity } = pattern;
    if (entity === null || (pattern.needsFullName && !established.has(entity.id))) continue;
    const to = from + pattern.words.length;
    const mention: Mention = {
      type: 'mention',
      entity: entity.id,
      kind: entity.kind,
      certainty: 'certain',
      start: tokens.starts[from] ?? 0,
      end: tokens.ends[to - 1] ?? 0,
    };
    mentions.push({ mention, from, to });
  }
  return mentions;
}

function matchPatterns(index: AliasIndex, tokens: Tokens): Match[] {
  const words = new ResolvedWords(index, tokens);
  const matches: Match[] = [];
  for (let i = 0; i < tokens.count; ) {
    const pattern = longestMatchAt(index, tokens, words, i);
    if (pattern === null) {
      i++;
      continue;
    }
    matches.push({ pattern, from: i });
    i += pattern.words.length;
  }
  return matches;
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

function longestMatchAt(
  index: AliasIndex,
  tokens: Tokens,
  words: ResolvedWords,
  at: number,
): AliasPattern | null {
  let best: AliasPattern | null = null;
  for (const word of words.at(at)) {
    for (const pattern of index.patternsFrom(word)) {
      if (best !== null && !isBetter(pattern, best)) break;
      if (matchesAt(pattern, tokens, words, at)) {
        best = pattern;
        break;
      }
    }
  }
  return best;
}

function isBetter(a: AliasPattern, b: AliasPattern): boolean {
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  return a.entity === null && b.entity !== null;
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
