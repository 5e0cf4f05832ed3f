import type { Tokens } from '../text/tokens';
import type { Pair } from './pair';

/** A stretch of a page's words beside one of another text's; ends are exclusive. */
export interface Window {
  readonly pageFrom: number;
  readonly pageTo: number;
  readonly saidFrom: number;
  readonly saidTo: number;
}

const MATCH = 2;
const SUBSTITUTION = -1;
const GAP = -0.75;

/** Needleman and Wunsch (1970) over a small window; gives the pairs of equal words, in order. */
export function alignWindow(said: Tokens, page: Tokens, window: Window): Pair[] {
  const rows = window.pageTo - window.pageFrom;
  const columns = window.saidTo - window.saidFrom;
  if (rows <= 0 || columns <= 0) return [];
  const scores = fillScores(said, page, window);
  const width = columns + 1;
  const pairs: Pair[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 && j > 0) {
    const equal = said.hashes[window.saidFrom + j - 1] === page.hashes[window.pageFrom + i - 1];
    const here = scores[i * width + j] ?? 0;
    if (here === (scores[(i - 1) * width + j - 1] ?? 0) + (equal ? MATCH : SUBSTITUTION)) {
      i--;
      j--;
      if (equal) pairs.push({ page: window.pageFrom + i, said: window.saidFrom + j });
    } else if (here === (scores[(i - 1) * width + j] ?? 0) + GAP) i--;
    else j--;
  }
  return pairs.reverse();
}

function fillScores(said: Tokens, page: Tokens, window: Window): Float64Array {
  const rows = window.pageTo - window.pageFrom;
  const width = window.saidTo - window.saidFrom + 1;
  const scores = new Float64Array((rows + 1) * width);
  for (let j = 1; j < width; j++) scores[j] = j * GAP;
  for (let i = 1; i <= rows; i++) {
    scores[i * width] = i * GAP;
    const word = page.hashes[window.pageFrom + i - 1];
    for (let j = 1; j < width; j++) {
      const equal = said.hashes[window.saidFrom + j - 1] === word;
      scores[i * width + j] = Math.max(
        (scores[(i - 1) * width + j - 1] ?? 0) + (equal ? MATCH : SUBSTITUTION),
        (scores[(i - 1) * width + j] ?? 0) + GAP,
        (scores[i * width + j - 1] ?? 0) + GAP,
      );
    }
  }
  return scores;
}
