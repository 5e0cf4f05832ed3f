import type { Span } from '../../src/model/span';
import { flat } from './prose';

/** A text, and where each piece was put into it. */
export interface PlantedText {
  readonly text: string;
  readonly planted: readonly Span[];
}

/** Between two words in small letters. */
export const WORD_GAP = /[a-z] (?=[a-z])/g;
/** Between two sentences of a paragraph. */
export const SENTENCE_GAP = /\. (?=[A-Z“])/g;

/** Puts pieces into a text in their order, evenly over it, each into a gap of two characters. */
export function plantPieces(text: string, pieces: readonly string[], gap: RegExp): PlantedText {
  const planted: Span[] = [];
  const parts: string[] = [];
  let done = 0;
  let size = 0;
  for (const [i, piece] of pieces.entries()) {
    const at = gapAfter(text, gap, Math.max(done, Math.floor(((i + 0.5) / pieces.length) * text.length)));
    const before = text.slice(done, at);
    parts.push(before, piece, ' ');
    planted.push({ start: size + before.length, end: size + before.length + piece.length });
    size += before.length + piece.length + 1;
    done = at;
  }
  return { text: flat([...parts, text.slice(done)].join('')), planted };
}

function gapAfter(text: string, gap: RegExp, from: number): number {
  const search = new RegExp(gap);
  search.lastIndex = from;
  const found = search.exec(text);
  if (found === null) throw new Error('the text has no gap left for what is to be put into it');
  return found.index + 2;
}
