import type { Quotation } from '../../model/finding';
import type { AlignablePage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { subTokens, tokensWithin } from '../text/subTokens';
import { BLOCK_START } from '../text/tokens';
import { alignWords } from './align';
import { buildQuotation } from './buildQuotation';
import type { EditionIndex } from './editionIndex';
import { isQuoted } from './isQuoted';
import { shortPart } from './shortPart';

/** Between the two parts of an interrupted quotation stand at most this many UTF-16 units: a name, an office, a verb. */
const MAX_INTERRUPTION = 90;

/**
 * Joins what is one quotation: one that the page interrupts ("…, he said, …") and goes on with where it stopped, and
 * copied sentences that follow one another in one paragraph as they do in the edition. In page order.
 */
export function joinQuotations(
  index: EditionIndex,
  view: AlignablePage,
  found: readonly Quotation[],
): Quotation[] {
  const joined: Quotation[] = [];
  // Parts that go on with one another are aligned anew once, all together: one by one a page of quotations takes its square.
  let parts: Part[] = [];
  for (const [i, quotation] of found.entries()) {
    const before = parts.at(-1);
    if (before !== undefined && !goesOn(index, view, before.quotation, quotation)) {
      joined.push(...asOne(index, view, parts));
      parts = [];
    }
    const part = { quotation, ranges: [tokensWithin(view.tokens, quotation)] };
    parts.push(withShortParts(index, view, part, found[i + 1]));
  }
  return [...joined, ...asOne(index, view, parts)];
}

function asOne(index: EditionIndex, view: AlignablePage, parts: readonly Part[]): Quotation[] {
  const [first, ...others] = parts;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return parts.map(({ quotation }) => quotation);
  const ranges = others.flatMap((part) => part.ranges);
  const whole = rejoin(index, view, first, { end: last.quotation.end, ranges });
  return whole === null ? parts.map(({ quotation }) => quotation) : [whole.quotation];
}

/** A quotation, and the tokens that are its own: what the page says in between is not. */
interface Part {
  readonly quotation: Quotation;
  readonly ranges: readonly TokenRange[];
}

/** A quotation with the few words after it, and after those, that go on with it; `next` is the one found next. */
function withShortParts(
  index: EditionIndex,
  view: AlignablePage,
  part: Part,
  next: Quotation | undefined,
): Part {
  let whole = part;
  while (whole.quotation.evidence.rule !== 'copied-text') {
    const { quotation } = whole;
    const more = shortPart(index, view, quotation);
    if (more === null || (next !== undefined && next.start < more.region.end)) break;
    if (!isInterruption(view, quotation.end, more.region.start)) break;
    const longer = rejoin(index, view, whole, { end: more.region.end, ranges: more.ranges });
    if (longer === null) break;
    whole = longer;
  }
  return whole;
}

function goesOn(index: EditionIndex, view: AlignablePage, a: Quotation, b: Quotation): boolean {
  const gap = index.edition.text.slice(a.reference.end, b.reference.start);
  if (b.reference.start < a.reference.end || /[\p{L}\p{N}]/u.test(gap)) return false;
  const between = view.scanned.page.text.slice(a.end, b.start);
  if (a.evidence.rule === 'copied-text') {
    return b.evidence.rule === 'copied-text' && !/[\p{L}\p{N}]/u.test(between) && inOneBlock(view, a, b);
  }
  return isInterruption(view, a.end, b.start);
}

function isInterruption(view: AlignablePage, from: number, to: number): boolean {
  const between = view.scanned.page.text.slice(from, to);
  return between.length <= MAX_INTERRUPTION && !between.includes('\n') && reportsBetween(view, from, to);
}

/** Between the parts stands a verb of speech, or no sentence ends there. */
function reportsBetween({ scanned }: AlignablePage, from: number, to: number): boolean {
  const { plain, senses, page } = scanned;
  if (!/[.!?…]\s/.test(page.text.slice(from, to))) return true;
  const range = tokensWithin(plain, { start: from, end: to });
  return senses
    .slice(firstFrom(senses, range.from), firstFrom(senses, range.to))
    .some(({ tag }) => tag.kind === 'reporting');
}

function inOneBlock({ tokens }: AlignablePage, a: Quotation, b: Quotation): boolean {
  const { to } = tokensWithin(tokens, a);
  const { from } = tokensWithin(tokens, b);
  for (let i = to; i <= from; i++) if (((tokens.flags[i] ?? 0) & BLOCK_START) !== 0) return false;
  return true;
}

function rejoin(
  index: EditionIndex,
  view: AlignablePage,
  a: Part,
  b: { readonly end: number; readonly ranges: readonly TokenRange[] },
): Part | null {
  const ranges = [...a.ranges, ...b.ranges];
  const page = subTokens(view.tokens, ranges);
  const pairs = alignWords(index, page);
  if (!isQuoted(index, page, pairs)) return null;
  const span = { start: a.quotation.start, end: b.end };
  const quotation = buildQuotation(index, view, { page, pairs, span, rule: a.quotation.evidence.rule });
  return { quotation, ranges };
}
