import type { DiffPiece } from './diffPiece';

/** A place in a text where something is to be said of it. */
export interface Seam {
  readonly at: number;
  readonly piece: DiffPiece;
}

/** Puts seams between the pieces of a text that begins at an offset; a piece around one is cut in two. */
export function withSeams(pieces: readonly DiffPiece[], start: number, seams: readonly Seam[]): DiffPiece[] {
  const waiting = seams.toSorted((a, b) => a.at - b.at);
  const sewn: DiffPiece[] = [];
  let at = start;
  for (const piece of pieces) {
    let { text } = piece;
    for (let next = waiting[0]; next !== undefined && next.at < at + text.length; next = waiting[0]) {
      const before = text.slice(0, Math.max(0, next.at - at));
      if (before !== '') sewn.push({ ...piece, text: before } as DiffPiece);
      sewn.push(next.piece);
      text = text.slice(before.length);
      at += before.length;
      waiting.shift();
    }
    if (text !== '') sewn.push({ ...piece, text } as DiffPiece);
    at += text.length;
  }
  return [...sewn, ...waiting.map(({ piece }) => piece)];
}
