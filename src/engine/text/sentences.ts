import { SENTENCE_START, type Tokens } from './tokens';

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The sentences as ranges of tokens, in order. They cover all tokens. */
export function sentenceRanges(tokens: Tokens): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.count; i++) {
    if (i < tokens.count && ((tokens.flags[i] ?? 0) & SENTENCE_START) === 0) continue;
    ranges.push({ from, to: i });
    from = i;
  }
  return tokens.count === 0 ? [] : ranges;
}
