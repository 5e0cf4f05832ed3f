import { SENTENCE_START, type Tokens } from '../text/tokens';
import { MAX_GAP } from '../weights';
import { alignWindow } from './alignWindow';
import { bestChain } from './chain';
import type { EditionIndex } from './editionIndex';
import { findRuns, type Run } from './findRuns';
import type { Pair } from './pair';
import { placeBreaks } from './placeBreaks';

/** Words an alignment may look back or ahead in the edition, beyond the page's own, at its two ends. */
const EDGE_SLACK = 3;

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
  return alignWindow(edition, page, { pageFrom, pageTo: next.page, saidFrom, saidTo: next.said });
}

// The ends of a quotation are held against its own sentence; only where the page itself begins or ends another sentence
// there may they reach into the next one.
function alignHead(index: EditionIndex, page: Tokens, first: Run): Pair[] {
  const length = Math.min(first.page, MAX_GAP);
  const pageFrom = first.page - length;
  const crosses = hasSentenceStart(page, pageFrom + 1, first.page + 1);
  const sentence = index.sentences[index.sentenceOf[first.said] ?? 0];
  const saidFrom = Math.max(crosses ? 0 : (sentence?.from ?? 0), first.said - length - EDGE_SLACK);
  return alignWindow(index.tokens, page, { pageFrom, pageTo: first.page, saidFrom, saidTo: first.said });
}

function alignTail(index: EditionIndex, page: Tokens, last: Run): Pair[] {
  const pageFrom = last.page + last.length;
  const saidFrom = last.said + last.length;
  const pageTo = Math.min(page.count, pageFrom + MAX_GAP);
  const sentence = index.sentences[index.sentenceOf[saidFrom - 1] ?? 0];
  const limit = hasSentenceStart(page, pageFrom, pageTo) ? index.tokens.count : (sentence?.to ?? saidFrom);
  const saidTo = Math.min(limit, saidFrom + (pageTo - pageFrom) + EDGE_SLACK);
  return alignWindow(index.tokens, page, { pageFrom, pageTo, saidFrom, saidTo });
}

function hasSentenceStart(page: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, page.count); i++) {
    if (((page.flags[i] ?? 0) & SENTENCE_START) !== 0) return true;
  }
  return false;
}
