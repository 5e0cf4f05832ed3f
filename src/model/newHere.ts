import type { PageText } from './pageText';
import type { Recognition } from './recognition';
import type { Span } from './span';

/** Fewer words than these between two passages ("he said") are no text of the page's own. */
const MIN_WORDS = 4;

/** What of a page's text does not come from the statement. */
export interface NewHere {
  /** Of the page's words, 0 to 1. */
  readonly share: number;
  /** Passages of the page text, in order. */
  readonly passages: readonly Span[];
}

/** The page's text but its headings, without what was quoted or told of the statement. */
export function newHere({ text, blocks }: PageText, recognition: Recognition): NewHere {
  const taken = [...recognition.quotations, ...recognition.restatements].toSorted(
    (a, b) => a.start - b.start,
  );
  const told = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'heading');
  const passages = told
    .flatMap((block) => rest(block, taken))
    .map((span) => trimmed(text, span))
    .filter((span) => wordsIn(text, span) >= MIN_WORDS);
  const all = told.reduce((sum, block) => sum + wordsIn(text, block), 0);
  const own = passages.reduce((sum, span) => sum + wordsIn(text, span), 0);
  return { share: all === 0 ? 0 : own / all, passages };
}

/** What is left of a block between the spans taken from it. */
function rest(block: Span, taken: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let at = block.start;
  for (const { start, end } of taken) {
    if (end <= at || start >= block.end) continue;
    if (start > at) pieces.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < block.end) pieces.push({ start: at, end: block.end });
  return pieces;
}

/** Without white space, quotation marks and stops at the ends: they belong to what was taken. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (/^[\s\p{Pi}\p{Pf}"',.;:–—-]*/u.exec(piece)?.[0].length ?? 0);
  const to = end - (/[\s\p{Pi}\p{Pf}"'–—-]*$/u.exec(piece)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, to) };
}

function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
