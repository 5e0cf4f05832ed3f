import type { EditedWords } from '../../model/place';
import type { Span } from '../../model/span';
import type { DiffPiece } from './diffPiece';

/** Both sides of words that a page edited: what is gone on the one, what has come on the other. */
export function editPieces({ before, now, changes }: EditedWords): {
  readonly before: readonly DiffPiece[];
  readonly now: readonly DiffPiece[];
} {
  return {
    before: piecesOf(
      before,
      changes.map((change) => change.before),
    ),
    now: piecesOf(
      now,
      changes.map((change) => change.now),
    ),
  };
}

function piecesOf(text: string, changed: readonly Span[]): readonly DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = 0;
  for (const { start, end } of changed) {
    if (end <= start || start < at) continue;
    if (start > at) pieces.push({ kind: 'same', text: text.slice(at, start) });
    pieces.push({ kind: 'changed', text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: 'same', text: text.slice(at) });
  return pieces;
}
