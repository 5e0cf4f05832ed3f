import type { PageText } from '../../model/pageText';
import type { Span } from '../../model/span';

/** A stretch of a page that is printed as somebody's own words. The marks themselves are outside. */
export interface QuotationRegion extends Span {
  readonly rule: 'marked-quotation' | 'block-quote';
}

// Opening marks and what may close them: CLDR 46 delimiters, with the mixed pairs that news sites print.
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '"': '"',
  '‟': '”',
  '〝': '〞',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
};
const OPENING = `[${Object.keys(CLOSERS).join('')}]`;
/** For each opening mark, what may close it, and « itself, which nests. */
const CLOSING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSERS).map(([opener, closers]) => [opener, `[${closers}${opener === '«' ? opener : ''}]`]),
);
/** After so many marks that close nothing the text is no quotation. */
const MAX_MARKS = 40;
/** Longer than this without a closing mark in the same block is a slip, not a quotation. In UTF-16 units. */
const MAX_LENGTH = 4000;

/** The regions of a page in quotation marks or block quotes, in order, outermost only. */
export function quotationRegions(page: PageText): QuotationRegion[] {
  const marks = new Map(
    Object.entries(CLOSING).map(([opener, pattern]) => [opener, new Marks(page.text, pattern)]),
  );
  const openings = new Marks(page.text, OPENING);
  return page.blocks.flatMap((block) => {
    if (block.kind !== 'quote') return markedIn(page.text, block, openings, marks);
    return [{ start: block.start, end: block.end, rule: 'block-quote' as const }];
  });
}

/** Where certain marks stand in a text, asked for from left to right: each stretch is searched once. */
class Marks {
  private from = 0;
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly pattern: string,
  ) {}

  /** Offset of the first of the marks after an offset; the text's length where there is none. */
  after(at: number): number {
    if (at >= this.from && at < this.found) return this.found;
    const pattern = new RegExp(this.pattern, 'g');
    pattern.lastIndex = at + 1;
    this.from = at;
    this.found = pattern.exec(this.text)?.index ?? this.text.length;
    return this.found;
  }
}

function markedIn(
  text: string,
  block: Span,
  openings: Marks,
  marks: ReadonlyMap<string, Marks>,
): QuotationRegion[] {
  const regions: QuotationRegion[] = [];
  let passed = block.start - 1;
  for (let i = openings.after(passed); i < block.end; i = openings.after(passed)) {
    const opener = text.charAt(i);
    passed = i;
    if (!opensAt(text, i, opener)) continue;
    const end = closingAt(text, i, opener, block.end, marks);
    if (end < 0) continue;
    regions.push({ start: i + 1, end, rule: 'marked-quotation' });
    passed = end;
  }
  return regions;
}

/** A mark opens where a word follows it and none stands right before it: not the apostrophe of "states’", not an inch. */
function opensAt(text: string, at: number, opener: string): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '' || (/\s/.test(after) && !isFrenchOpening(text, at, opener))) return false;
  if (opener === '«' || opener === '„' || opener === '“') return true;
  return !/[\p{L}\p{N}]/u.test(before);
}

/** French sets spaces inside its marks: « … ». */
function isFrenchOpening(text: string, at: number, opener: string): boolean {
  return opener === '«' && /^[^\S\n][^\s»]/.test(text.slice(at + 1, at + 3));
}

/** Offset of the mark that closes the one at `at`, or of the block's end where the speech goes on in the next; else -1. */
function closingAt(
  text: string,
  at: number,
  opener: string,
  blockEnd: number,
  marks: ReadonlyMap<string, Marks>,
): number {
  const single = opener === '‘' || opener === '‚' || opener === '‹';
  const limit = Math.min(blockEnd, at + MAX_LENGTH + 1);
  const closing = marks.get(opener);
  if (closing !== undefined) {
    let depth = 0;
    for (let tries = 0, i = at; tries < MAX_MARKS; tries++) {
      i = closing.after(i);
      if (i >= limit) break;
      if (opener === '«' && text.charAt(i) === '«') depth++;
      else if (depth > 0) depth--;
      else if (!single || !/[\p{L}\p{N}]/u.test(text.charAt(i + 1))) return i;
    }
  }
  // Each paragraph of a long speech opens anew, only the last one closes.
  const atBlockStart = text.slice(Math.max(0, at - 2), at).trim() === '';
  return !single && atBlockStart && blockEnd - at <= MAX_LENGTH ? blockEnd : -1;
}
