import type { JSX } from 'preact';
import { foldWord } from '../../../model/foldWord';

export interface HighlightedProps {
  readonly text: string;
  /** The folded words to be marked. */
  readonly terms: readonly string[];
  /** True to begin a little before the first of them, for a line that is cut off. */
  readonly cut?: boolean;
}

/** A word with what isn't one before it. */
const WORD = /[^\s\p{Z}\p{P}\p{S}]+/gu;
/** So much may stand before the first word found, in units, for it to be seen in a line. */
const LEAD = 40;

/** A text with the words marked that were found in it. */
export function Highlighted({ text, terms, cut = false }: HighlightedProps): JSX.Element {
  const pieces = piecesOf(text, terms);
  return (
    <>
      {(cut ? fromFirst(pieces) : pieces).map((piece, i) =>
        piece.marked ? <mark key={`${i}`}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

/** True if any of the words stands in the text. */
export function holds(text: string, terms: readonly string[]): boolean {
  return piecesOf(text, terms).some(({ marked }) => marked);
}

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

function piecesOf(text: string, terms: readonly string[]): readonly Piece[] {
  if (terms.length === 0) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!terms.includes(foldWord(word))) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), marked: false });
    pieces.push({ text: word, marked: true });
    at = index + word.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

function fromFirst(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first === undefined || first.marked || rest.length === 0 || first.text.length <= LEAD) return pieces;
  const tail = first.text.slice(-LEAD);
  const space = tail.indexOf(' ');
  return [{ text: `… ${tail.slice(space + 1)}`, marked: false }, ...rest];
}
