import type { Evidence, Quotation } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { STOP_WORDS } from '../data/stopWords';
import type { ScannedPage } from '../scannedPage';
import { sentenceRanges, type TokenRange } from '../text/sentences';
import { subTokens, tokensWithin } from '../text/subTokens';
import { type Tokens, wordOf } from '../text/tokenise';
import {
  COPIED_MIN_CONTENT_WORDS,
  COPIED_MIN_SHARE,
  COPIED_MIN_WORDS,
  MARKED_MIN_CONTENT_WORDS,
  MARKED_MIN_SHARE,
  MARKED_MIN_WORDS,
} from '../weights';
import { alignWords, type Pair } from './align';
import { buildQuotation, spanOfAll } from './buildQuotation';
import type { EditionIndex } from './editionIndex';
import { type QuotationRegion, quotationRegions } from './quotationRegions';

/** A stretch of the page under examination: its token ranges and how it is set. */
interface Candidate {
  readonly ranges: readonly TokenRange[];
  readonly span: Span;
  readonly rule: Evidence['rule'];
}

/** The quotations of one edition on a page, in page order: in quotation marks, in block quotes, or copied without marks. */
export function findQuotations(index: EditionIndex, scanned: ScannedPage): Quotation[] {
  const marked = markedCandidates(scanned).flatMap((candidate) => examine(index, scanned, candidate));
  const joined = joinInterrupted(index, scanned, marked);
  const copied = copiedCandidates(scanned, joined).flatMap((candidate) => examine(index, scanned, candidate));
  return [...joined, ...copied].toSorted((a, b) => a.start - b.start);
}

function markedCandidates(scanned: ScannedPage): Candidate[] {
  return quotationRegions(scanned.page).map((region: QuotationRegion) => ({
    ranges: [tokensWithin(scanned.tokens, region)],
    span: region,
    rule: region.rule,
  }));
}

/** The sentences outside the quotations found so far; what stands in quotation marks is a sentence's foreign part. */
function copiedCandidates(scanned: ScannedPage, taken: readonly Quotation[]): Candidate[] {
  return sentenceRanges(scanned.tokens).flatMap((range) => {
    const start = scanned.tokens.starts[range.from] ?? 0;
    const end = scanned.tokens.ends[range.to - 1] ?? 0;
    if (taken.some((quotation) => overlaps(quotation, { start, end }))) return [];
    return [{ ranges: [range], span: { start, end }, rule: 'copied-text' as const }];
  });
}

function examine(index: EditionIndex, scanned: ScannedPage, candidate: Candidate): Quotation[] {
  const page = subTokens(scanned.tokens, candidate.ranges);
  const pairs = alignWords(index, page);
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return [];
  if (candidate.rule === 'copied-text') {
    const trimmed = withinMatch(index, page, first, last);
    const moved = pairs.map((pair) => ({ page: pair.page - trimmed.from, said: pair.said }));
    const words = subTokens(page, [trimmed]);
    if (!isCopied(words, moved)) return [];
    const accepted = { page: words, pairs: moved, span: spanOfAll(words), rule: candidate.rule };
    return [buildQuotation(index, scanned, accepted)];
  }
  return isQuoted(page, pairs) ? [buildQuotation(index, scanned, { ...candidate, page, pairs })] : [];
}

/** Running text is a copy as far as its words agree; a word or two changed at the very end of a sentence belong to it. */
function withinMatch(index: EditionIndex, page: Tokens, first: Pair, last: Pair): TokenRange {
  const sentence = index.sentences[index.sentenceOf[last.said] ?? 0];
  const saidLeft = (sentence?.to ?? last.said + 1) - (last.said + 1);
  const pageLeft = page.count - (last.page + 1);
  const changedEnd = pageLeft > 0 && pageLeft <= 2 && saidLeft > 0 && saidLeft <= 2;
  return { from: first.page, to: changedEnd ? page.count : last.page + 1 };
}

function isQuoted(page: Tokens, pairs: readonly Pair[]): boolean {
  return (
    pairs.length >= MARKED_MIN_WORDS &&
    pairs.length >= page.count * MARKED_MIN_SHARE &&
    contentWords(page, pairs) >= MARKED_MIN_CONTENT_WORDS
  );
}

function isCopied(page: Tokens, pairs: readonly Pair[]): boolean {
  return (
    pairs.length >= COPIED_MIN_WORDS &&
    pairs.length >= page.count * COPIED_MIN_SHARE &&
    contentWords(page, pairs) >= COPIED_MIN_CONTENT_WORDS
  );
}

function contentWords(page: Tokens, pairs: readonly Pair[]): number {
  return pairs.filter((pair) => !STOP_WORDS.has(wordOf(page, pair.page))).length;
}

/**
 * Joins a quotation that the page interrupts ("…, he said, …") and goes on with where it stopped: the words between the
 * two end no sentence, and the second begins where the first ended in the edition.
 */
function joinInterrupted(
  index: EditionIndex,
  scanned: ScannedPage,
  found: readonly Quotation[],
): Quotation[] {
  const joined: Quotation[] = [];
  for (const quotation of found) {
    const before = joined.at(-1);
    const whole =
      before && isInterrupted(index, scanned, before, quotation) && rejoin(index, scanned, before, quotation);
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(quotation);
  }
  return joined;
}

/** Between the two parts stand at most this many UTF-16 units: a name, an office and a verb. */
const MAX_INTERRUPTION = 90;

function isInterrupted(index: EditionIndex, scanned: ScannedPage, a: Quotation, b: Quotation): boolean {
  const between = scanned.page.text.slice(a.end, b.start);
  if (between.length > MAX_INTERRUPTION || /[.!?…]\s|\n\s*\n/.test(between)) return false;
  const gap = index.edition.text.slice(a.reference.end, b.reference.start);
  return b.reference.start >= a.reference.end && !/[\p{L}\p{N}]/u.test(gap);
}

function rejoin(index: EditionIndex, scanned: ScannedPage, a: Quotation, b: Quotation): Quotation | null {
  const ranges = [a, b].map((part) => tokensWithin(scanned.tokens, part));
  const page = subTokens(scanned.tokens, ranges);
  const pairs = alignWords(index, page);
  if (!isQuoted(page, pairs)) return null;
  const span = { start: a.start, end: b.end };
  return buildQuotation(index, scanned, { page, pairs, span, rule: a.evidence.rule });
}
