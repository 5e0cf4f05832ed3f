import type { PassageSelectors } from '../model/annotation';
import type { Span } from '../model/span';

/** How much is kept of what stands before and after a passage, in UTF-16 units; 32 is what Hypothesis keeps. */
export const CONTEXT = 32;
/** And so much where that doesn't tell it from another passage of the text. */
export const LONG_CONTEXT = 96;
/** What is no word at either end of a piece. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Describes a span of a text by W3C selectors, with as much of what stands around it as tells it from the rest. */
export function describe(text: string, span: Span): PassageSelectors {
  const context = hasTwin(text, span) ? LONG_CONTEXT : CONTEXT;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - context), span.start),
      suffix: text.slice(span.end, span.end + context),
    },
    {
      type: 'TextPositionSelector',
      start: span.start,
      end: span.end,
      pairsBefore: pairsIn(text, span.start),
    },
  ];
}

/** How many characters before an offset take two units. */
function pairsIn(text: string, end: number): number {
  let pairs = 0;
  for (let at = 0; at < end - 1; at++) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs++;
  return pairs;
}

/** Pieces of so many units say whether the text has a passage's words elsewhere too; so many of them are looked for. */
const PIECE = 24;
const PIECES = 8;

/**
 * True if a third of the passage, with what is beside it in its paragraph, stands elsewhere in the text too: as a headline, a
 * pull quote, another paragraph like it. Then only what is further off tells it from its twin.
 */
function hasTwin(text: string, { start, end }: Span): boolean {
  const blockStart = text.lastIndexOf('\n', start - 1) + 1;
  const blockEnd = text.indexOf('\n', end);
  const from = Math.max(start - CONTEXT, blockStart);
  const to = Math.min(end + CONTEXT, blockEnd < 0 ? text.length : blockEnd);
  const isTwice = (piece: string): boolean => text.indexOf(piece) !== text.lastIndexOf(piece);
  if (to - from <= PIECE) return isTwice(text.slice(from, to).replace(EDGES, ''));
  const step = (to - from - PIECE) / (PIECES - 1);
  const starts = Array.from({ length: PIECES }, (_, i) => from + Math.floor(step * i));
  return starts.filter((at) => isTwice(text.slice(at, at + PIECE))).length * 3 >= PIECES;
}
