import type { Difference } from '../../model/finding';
import type { Span } from '../../model/span';
import { NUMBER, type Tokens } from '../text/tokens';
import type { EditionIndex } from './editionIndex';
import type { Pair } from './pair';

// What makes another number of the same figures: −20, ±20, ~20, >20, 20+. A hyphen or dash is a minus only where space
// stands before it and none after.
const SIGN_BEFORE = /(?:[−±∓~≈≃<>≤≥≠+]|(?<=^|[\s(“"«„])[-–])[ \u00a0]?$/;
const SPACED_DASH = /[-–][ \u00a0]$/;
const SIGN_AFTER = /^\+/;
/** A sign, a space, and what stands before the sign. */
const SIGN_REACH = 3;

/** Turns round all that follows, up to the next one or the end of its paragraph. */
const TURNS_ROUND = '\u202e';
const TURN_ENDS = /[\u202c\n]/;

/**
 * The differences that a person sees though the words are the same: a number with another sign before or after it, and
 * words that an invisible mark has printed from right to left.
 */
export function signChanges(index: EditionIndex, page: Tokens, pairs: readonly Pair[]): Difference[] {
  const turned = turnedSpans(page);
  const isNumberAt = (at: number) => ((page.flags[at] ?? 0) & NUMBER) !== 0;
  const seen = turned.length > 0 ? pairs : pairs.filter((pair) => isNumberAt(pair.page));
  return seen.flatMap(({ page: at, said }) => {
    const isNumber = isNumberAt(at);
    const printed = isNumber ? withSigns(page, at) : spanOf(page, at);
    const original = isNumber ? withSigns(index.tokens, said) : spanOf(index.tokens, said);
    const isTurned = turned.some(({ start, end }) => start <= printed.start && printed.end <= end);
    if (!isTurned && !(isNumber && signsOf(page, at, printed) !== signsOf(index.tokens, said, original)))
      return [];
    return [
      {
        kind: isNumber ? 'number' : 'word',
        said: index.tokens.text.slice(original.start, original.end),
        printed: page.text.slice(printed.start, printed.end),
        saidSpan: original,
        printedSpan: printed,
      },
    ];
  });
}

function spanOf(tokens: Tokens, at: number): Span {
  return { start: tokens.starts[at] ?? 0, end: tokens.ends[at] ?? 0 };
}

function withSigns(tokens: Tokens, at: number): Span {
  const { start, end } = spanOf(tokens, at);
  const before = tokens.text.slice(Math.max(0, start - SIGN_REACH), start);
  const sign = SPACED_DASH.test(before) ? '' : (SIGN_BEFORE.exec(before)?.[0] ?? '');
  const after = SIGN_AFTER.exec(tokens.text.slice(end, end + 1))?.[0] ?? '';
  return { start: start - sign.length, end: end + after.length };
}

/** The signs before and after a number, in one form: what makes another number of the same figures. */
export function signsAround(tokens: Tokens, at: number): string {
  return ((tokens.flags[at] ?? 0) & NUMBER) === 0 ? '' : signsOf(tokens, at, withSigns(tokens, at));
}

/** The signs alone, in one form. */
function signsOf(tokens: Tokens, at: number, { start, end }: Span): string {
  const before = tokens.text.slice(start, tokens.starts[at]).trim().replace(/[-–]/, '−');
  return `${before} ${tokens.text.slice(tokens.ends[at], end)}`;
}

function turnedSpans({ text, starts, ends, count }: Tokens): Span[] {
  const from = Math.max(0, (starts[0] ?? 0) - 1);
  const words = text.slice(from, ends[count - 1]);
  const spans: Span[] = [];
  for (let start = words.indexOf(TURNS_ROUND); start >= 0; ) {
    const length = words.slice(start).search(TURN_ENDS);
    const end = length < 0 ? words.length : start + length;
    spans.push({ start: from + start, end: from + end });
    start = words.indexOf(TURNS_ROUND, end);
  }
  return spans;
}
