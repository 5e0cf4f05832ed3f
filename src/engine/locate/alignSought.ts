import { alignWindow } from '../quotation/alignWindow';
import type { Run } from '../quotation/findRuns';
import type { Pair } from '../quotation/pair';
import type { Tokens } from '../text/tokens';
import { INSERTED_MOST } from '../weights';
import { isBlockBreak } from './areWholeBlocks';
import type { SoughtPassage } from './soughtPassage';

/** Wider gaps than this are left as they are, in words. */
const WIDEST_GAP = 160;
/** Words that may have come in at either end of a chain. */
const EDGE_SLACK = 3;

/** Pairs a passage's words with equal ones of a page, along a chain of runs, between them and at both its ends. */
export function alignSought({ tokens }: SoughtPassage, page: Tokens, chain: readonly Run[]): Pair[] {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const pairs = alignHead(tokens, page, first);
  for (const [i, run] of chain.entries()) {
    for (let k = 0; k < run.length; k++) pairs.push({ page: run.page + k, said: run.said + k });
    const next = chain[i + 1];
    if (next !== undefined) pairs.push(...alignBetween(tokens, page, run, next));
  }
  pairs.push(...alignTail(tokens, page, last));
  return pairs;
}

function alignHead(tokens: Tokens, page: Tokens, first: Run): Pair[] {
  const head = Math.min(first.said, WIDEST_GAP);
  const near = alignWindow(tokens, page, {
    pageFrom: Math.max(0, first.page - head - EDGE_SLACK),
    pageTo: first.page,
    saidFrom: first.said - head,
    saidTo: first.said,
  });
  const past = pastBlocks(tokens, page, { page: first.page, said: first.said }, -1);
  return past.length > near.length ? past.reverse() : near;
}

function alignTail(tokens: Tokens, page: Tokens, last: Run): Pair[] {
  const pageFrom = last.page + last.length;
  const saidFrom = last.said + last.length;
  const tail = Math.min(tokens.count - saidFrom, WIDEST_GAP);
  const pageTo = Math.min(page.count, pageFrom + tail + EDGE_SLACK);
  const near = alignWindow(tokens, page, { pageFrom, pageTo, saidFrom, saidTo: saidFrom + tail });
  const past = pastBlocks(tokens, page, { page: pageFrom - 1, said: saidFrom - 1 }, 1);
  return past.length > near.length ? past : near;
}

/**
 * Where the page goes on with the passage's words past blocks that were put between, too few words for a run: from a word
 * forth (1) or back (-1). They must be all that is left, or two, and stand at their block's very edge.
 */
function pastBlocks(tokens: Tokens, page: Tokens, from: Pair, by: 1 | -1): Pair[] {
  const left = by > 0 ? tokens.count - 1 - from.said : from.said;
  const isBreak = (at: number): boolean =>
    at > 0 && at < page.count && isBlockBreak(page, by > 0 ? at - 1 : at, by > 0 ? at : at + 1);
  if (left === 0 || !isBreak(from.page + by)) return [];
  for (let at = from.page + 2 * by; Math.abs(at - from.page) <= INSERTED_MOST; at += by) {
    if (at < 0 || at >= page.count) return [];
    if (tokens.hashes[from.said + by] !== page.hashes[at] || !isBreak(at)) continue;
    const pairs: Pair[] = [];
    while (pairs.length < left) {
      const pair = { page: at + by * pairs.length, said: from.said + by * (pairs.length + 1) };
      if (tokens.hashes[pair.said] !== page.hashes[pair.page]) break;
      pairs.push(pair);
    }
    if (pairs.length >= Math.min(left, 2)) return pairs;
  }
  return [];
}

function alignBetween(tokens: Tokens, page: Tokens, run: Run, next: Run): Pair[] {
  const pageFrom = run.page + run.length;
  const saidFrom = run.said + run.length;
  if (next.page - pageFrom > WIDEST_GAP || next.said - saidFrom > WIDEST_GAP) return [];
  return alignWindow(tokens, page, { pageFrom, pageTo: next.page, saidFrom, saidTo: next.said });
}
