import type { Evidence, Quotation } from '../../model/finding';
import type { Span } from '../../model/span';
import { turnsOf } from '../attribution/turns';
import type { AlignablePage } from '../statementPage';
import { sentenceRanges, type TokenRange } from '../text/sentences';
import { subTokens, tokensWithin } from '../text/subTokens';
import type { Tokens } from '../text/tokens';
import { SHINGLE, WHOLE_BLOCK_SHARE } from '../weights';
import { alignWords } from './align';
import { buildQuotation, spanOfAll } from './buildQuotation';
import { canonicalRanges } from './canonicalRanges';
import { type EditionIndex, shingleAt } from './editionIndex';
import { isCopied, isQuoted, isTranslation } from './isQuoted';
import { joinQuotations } from './joinQuotations';
import type { Pair } from './pair';

/** A stretch of the page under examination: its token ranges and how it is set. */
interface Candidate {
  readonly ranges: readonly TokenRange[];
  readonly span: Span;
  readonly rule: Evidence['rule'];
  /** A paragraph: it is a copy only as a whole. */
  readonly whole?: boolean;
}

/** The quotations of one edition on a page, in page order: in quotation marks, in block quotes, or copied without marks. */
export function findQuotations(index: EditionIndex, view: AlignablePage): Quotation[] {
  const seeds = seedsIn(index, view.tokens);
  if (seeds.length === 0) return [];
  const marked = markedCandidates(view, seeds).flatMap((candidate) => examine(index, view, candidate));
  const joined = joinQuotations(index, view, marked);
  // Running text in another language is nobody's copy of a translation made elsewhere: it is judged by its meaning.
  if (isTranslation(index)) return joined;
  const whole = copiedBlocks(index, view, takenBy(view, joined), seeds).flatMap((candidate) =>
    examine(index, view, candidate),
  );
  const taken = [...joined, ...whole];
  const copied = copiedSentences(view, takenBy(view, taken), seeds).flatMap((candidate) =>
    examine(index, view, candidate),
  );
  const all = [...taken, ...joinQuotations(index, view, copied)];
  return all.toSorted((a, b) => a.start - b.start);
}

function markedCandidates(view: AlignablePage, seeds: readonly number[]): Candidate[] {
  return view.scanned.regions.flatMap((region) => {
    if (region.ranges.every(({ from, to }) => to - from < SHINGLE)) return [];
    const ranges = canonicalRanges(view, region);
    return ranges.some((range) => hasSeed(seeds, range)) ? [{ ranges, span: region, rule: region.rule }] : [];
  });
}

/** The paragraphs outside the quotations found so far that may be copied whole, as a published speech is. */
function copiedBlocks(
  index: EditionIndex,
  view: AlignablePage,
  taken: Uint8Array,
  seeds: readonly number[],
): Candidate[] {
  const { scanned, tokens } = view;
  const { plain } = scanned;
  const turns = new Map(turnsOf(view).map((turn) => [plain.starts[turn.label.from], turn]));
  return scanned.page.blocks.flatMap((block) => {
    const whole = tokensWithin(tokens, block);
    // "ALIYEV: …": the label of a turn is the page's own.
    const turn = turns.get(tokens.starts[whole.from]);
    const own = { start: plain.starts[turn?.from ?? -1] ?? block.start, end: block.end };
    const range = tokensWithin(tokens, own);
    if (range.to - range.from > index.tokens.count || !hasSeed(seeds, range)) return [];
    if (isTaken(taken, range)) return [];
    return [{ ranges: [range], span: block, rule: 'copied-text' as const, whole: true }];
  });
}

/** For each token 1 if it belongs to one of the quotations. */
function takenBy({ tokens }: AlignablePage, quotations: readonly Quotation[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const quotation of quotations) {
    const { from, to } = tokensWithin(tokens, quotation);
    taken.fill(1, from, to);
  }
  return taken;
}

function isTaken(taken: Uint8Array, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return true;
  return false;
}

/** The sentences outside the quotations found so far; what stands in quotation marks is a sentence's foreign part. */
function copiedSentences(view: AlignablePage, taken: Uint8Array, seeds: readonly number[]): Candidate[] {
  return sentenceRanges(view.tokens).flatMap((range) => {
    if (!hasSeed(seeds, range)) return [];
    const start = view.tokens.starts[range.from] ?? 0;
    const end = view.tokens.ends[range.to - 1] ?? 0;
    if (isTaken(taken, range)) return [];
    return [{ ranges: [range], span: { start, end }, rule: 'copied-text' as const }];
  });
}

function examine(index: EditionIndex, view: AlignablePage, candidate: Candidate): Quotation[] {
  const page = subTokens(view.tokens, candidate.ranges);
  const pairs = alignWords(index, page);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return [];
  if (candidate.whole === true) {
    if (pairs.length < page.count * WHOLE_BLOCK_SHARE || !isCopied(index, page, pairs)) return [];
    return [buildQuotation(index, view, { page, pairs, span: spanOfAll(page), rule: candidate.rule })];
  }
  if (candidate.rule === 'copied-text') {
    const trimmed = withinMatch(index, page, first, last);
    const moved = pairs.map((pair) => ({ page: pair.page - trimmed.from, said: pair.said }));
    const isWhole = trimmed.from === 0 && trimmed.to === page.count;
    const words = isWhole ? page : subTokens(page, [trimmed]);
    if (!isCopied(index, words, moved)) return [];
    const accepted = { page: words, pairs: moved, span: spanOfAll(words), rule: candidate.rule };
    return [buildQuotation(index, view, accepted)];
  }
  return isQuoted(index, page, pairs) ? [buildQuotation(index, view, { ...candidate, page, pairs })] : [];
}

/** Running text is a copy as far as its words agree; a word or two changed at the very end of a sentence belong to it. */
function withinMatch(index: EditionIndex, page: Tokens, first: Pair, last: Pair): TokenRange {
  const sentence = index.sentences[index.sentenceOf[last.said] ?? 0];
  const saidLeft = (sentence?.to ?? last.said + 1) - (last.said + 1);
  const pageLeft = page.count - (last.page + 1);
  const changedEnd = pageLeft > 0 && pageLeft <= 2 && saidLeft > 0 && saidLeft <= 2;
  return { from: first.page, to: changedEnd ? page.count : last.page + 1 };
}

/** The tokens at which some words in a row begin that stand in the edition: without one nothing can be aligned. */
function seedsIn(index: EditionIndex, tokens: Tokens): number[] {
  const seeds: number[] = [];
  for (let i = 0; i + SHINGLE <= tokens.count; i++) {
    if (index.shingles.has(shingleAt(tokens, i))) seeds.push(i);
  }
  return seeds;
}

function hasSeed(seeds: readonly number[], { from, to }: TokenRange): boolean {
  let low = 0;
  let high = seeds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seeds[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (seeds[low] ?? Infinity) + SHINGLE <= to;
}
