import type { Span } from '../../model/span';
import type { TokenRange } from './sentences';
import type { Tokens } from './tokens';

/** The tokens of some ranges of a text, joined as if nothing stood between them; offsets still point into the text. */
export function subTokens(tokens: Tokens, ranges: readonly TokenRange[]): Tokens {
  const [first] = ranges;
  if (first !== undefined && ranges.length === 1) return viewOf(tokens, first);
  const count = ranges.reduce((sum, { from, to }) => sum + (to - from), 0);
  const out = {
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    hashes: new Uint32Array(count),
    heads: new Uint32Array(count),
    flags: new Uint8Array(count),
  };
  let at = 0;
  for (const { from, to } of ranges) {
    out.starts.set(tokens.starts.subarray(from, to), at);
    out.ends.set(tokens.ends.subarray(from, to), at);
    out.hashes.set(tokens.hashes.subarray(from, to), at);
    out.heads.set(tokens.heads.subarray(from, to), at);
    out.flags.set(tokens.flags.subarray(from, to), at);
    at += to - from;
  }
  return { text: tokens.text, count, ...out };
}

/** One range needs no copy. */
function viewOf(tokens: Tokens, { from, to }: TokenRange): Tokens {
  return {
    text: tokens.text,
    count: to - from,
    starts: tokens.starts.subarray(from, to),
    ends: tokens.ends.subarray(from, to),
    hashes: tokens.hashes.subarray(from, to),
    heads: tokens.heads.subarray(from, to),
    flags: tokens.flags.subarray(from, to),
  };
}

/** The tokens that lie wholly within a span of the text. */
export function tokensWithin(tokens: Tokens, span: Span): TokenRange {
  return { from: firstAtOrAfter(tokens.starts, span.start), to: firstAtOrAfter(tokens.ends, span.end + 1) };
}

function firstAtOrAfter(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
