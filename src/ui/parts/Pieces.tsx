import type { JSX } from 'preact';
import type { Words } from '../../model/words';
import type { DiffPiece } from '../text/diffPiece';

/** One side of a comparison, piece by piece. */
export function Pieces({
  pieces,
  words,
}: {
  readonly pieces: readonly DiffPiece[];
  readonly words: Words;
}): JSX.Element {
  return (
    <>
      {pieces.map((piece, i) => (
        <Piece key={`${i}`} piece={piece} words={words} />
      ))}
    </>
  );
}

function Piece({ piece, words }: { readonly piece: DiffPiece; readonly words: Words }): JSX.Element {
  switch (piece.kind) {
    case 'alarm':
      return <b class="w k-alarm">{piece.text}</b>;
    case 'changed':
      return <b class="w k-changed">{piece.text}</b>;
    case 'omitted':
      return <span class="out">{piece.text}</span>;
    case 'hit':
      return <span class="hit">{piece.text}</span>;
    case 'mark':
      return <span class="seam k-trimmed">{piece.text}</span>;
    case 'gap':
      return <span class="gap">{words('gapSkipped')}</span>;
    case 'seam':
      return <span class="seam">{piece.joined ? words('seamJoined') : words('seamCut', piece.words)}</span>;
    case 'same':
      return <>{piece.text}</>;
  }
}
