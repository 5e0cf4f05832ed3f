import { SENTENCE_START, type Tokens } from '../text/tokens';
import { MAX_GAP } from '../weights';
import { bestChain } from './chain';
import type { EditionIndex } from './editionIndex';
import { findRuns, type Run } from './findRuns';
import type { Pair } from './pair';
import { placeBreaks } from './placeBreaks';

/** Words an alignment may look back or ahead in the edition, beyond the page's own, at its two ends. */
const EDGE_SLACK = 3;
const MATCH = 2;
const SUBSTITUTION = -1;
const GAP = -0.75;

/**
 * Aligns a stretch of a page with an edition, word by word: shingle seeds, the best chain of runs, then
 * Needleman-Wunsch in the gaps between the runs and at both ends. Pairs are in page order.
 */
export function alignWords(index: EditionIndex, page: Tokens): Pair[] {
  const chain = bestChain(index, findRuns(index, page));
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const pairs = alignHead(index, page, first);
  for (const [i, run] of chain.entries()) {
    for (let k = 0; k < run.length; k++) pairs.push({ page: run.page + k, said: run.said + k });
    const next = chain[i + 1];
    if (next !== undefined) pairs.push(...alignBetween(index.tokens, page, run, next));
  }
  pairs.push(...alignTail(index, page, last));
  return placeBreaks(index.tokens, page, pairs);
}

function alignBetween(edition: Tokens, page: Tokens, run: Run, next: Run): Pair[] {
  const pageFrom = run.page + run.length;
  const saidFrom = run.said + run.length;
  const pageGap = next.page - pageFrom;
  const saidGap = next.said - saidFrom;
  if (pageGap <= 0 || saidGap <= 0 || pageGap > MAX_GAP || saidGap > MAX_GAP) return [];
  return globalAlignment(edition, page, { pageFrom, pageTo: next.page, saidFrom, saidTo: next.said });
}

// The ends of a quotation are held against its own sentence; only where the page itself begins or ends another sentence
// there may they reach into the next one.
function alignHead(index: EditionIndex, page: Tokens, first: Run): Pair[] {
  const length = Math.min(first.page, MAX_GAP);
  const pageFrom = first.page - length;
  const crosses = hasSentenceStart(page, pageFrom + 1, first.page + 1);
  const sentence = index.sentences[index.sentenceOf[first.said] ?? 0];
  const saidFrom = Math.max(crosses ? 0 : (sentence?.from ?? 0), first.said - length - EDGE_SLACK);
  return globalAlignment(index.tokens, page, { pageFrom, pageTo: first.page, saidFrom, saidTo: first.said });
}

function alignTail(index: EditionIndex, page: Tokens, last: Run): Pair[] {
  const pageFrom = last.page + last.length;
  const saidFrom = last.said + last.length;
  const pageTo = Math.min(page.count, pageFrom + MAX_GAP);
  const sentence = index.sentences[index.sentenceOf[saidFrom - 1] ?? 0];
  const limit = hasSentenceStart(page, pageFrom, pageTo) ? index.tokens.count : (sentence?.to ?? saidFrom);
  const saidTo = Math.min(limit, saidFrom + (pageTo - pageFrom) + EDGE_SLACK);
  return globalAlignment(index.tokens, page, { pageFrom, pageTo, saidFrom, saidTo });
}

function hasSentenceStart(page: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, page.count); i++) {
    if (((page.flags[i] ?? 0) & SENTENCE_START) !== 0) return true;
  }
  return false;
}

interface Window {
  readonly pageFrom: number;
  readonly pageTo: number;
  readonly saidFrom: number;
  readonly saidTo: number;
}

/** Needleman and Wunsch (1970) over a small window; gives only the pairs of equal words. */
function globalAlignment(edition: Tokens, page: Tokens, window: Window): Pair[] {
  const rows = window.pageTo - window.pageFrom;
  const columns = window.saidTo - window.saidFrom;
  if (rows <= 0 || columns <= 0) return [];
  const scores = fillScores(edition, page, window);
  const pairs: Pair[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 && j > 0) {
    const equal = edition.hashes[window.saidFrom + j - 1] === page.hashes[window.pageFrom + i - 1];
    const here = scores[i * (columns + 1) + j] ?? 0;
    const diagonal = (scores[(i - 1) * (columns + 1) + j - 1] ?? 0) + (equal ? MATCH : SUBSTITUTION);
    if (here === diagonal) {
      i--;
      j--;
      if (equal) pairs.push({ page: window.pageFrom + i, said: window.saidFrom + j });
    } else if (here === (scores[(i - 1) * (columns + 1) + j] ?? 0) + GAP) i--;
    else j--;
  }
  return pairs.reverse();
}

function fillScores(edition: Tokens, page: Tokens, window: Window): Float64Array {
  const rows = window.pageTo - window.pageFrom;
  const width = window.saidTo - window.saidFrom + 1;
  const scores = new Float64Array((rows + 1) * width);
  for (let j = 1; j < width; j++) scores[j] = j * GAP;
  for (let i = 1; i <= rows; i++) {
    scores[i * width] = i * GAP;
    const word = page.hashes[window.pageFrom + i - 1];
    for (let j = 1; j < width; j++) {
      const equal = edition.hashes[window.saidFrom + j - 1] === word;
      scores[i * width + j] = Math.max(
        (scores[(i - 1) * width + j - 1] ?? 0) + (equal ? MATCH : SUBSTITUTION),
        (scores[(i - 1) * width + j] ?? 0) + GAP,
        (scores[i * width + j - 1] ?? 0) + GAP,
      );
    }
  }
  return scores;
}
