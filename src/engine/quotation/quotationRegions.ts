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
const OPENERS = new Set(Object.keys(CLOSERS));
/** Longer than this without a closing mark in the same block is a slip, not a quotation. In UTF-16 units. */
const MAX_LENGTH = 4000;

/** The regions of a page in quotation marks or block quotes, in order, outermost only. */
export function quotationRegions(page: PageText): QuotationRegion[] {
  return page.blocks.flatMap((block) => {
    if (block.kind !== 'quote') return markedIn(page.text, block);
    return [{ start: block.start, end: block.end, rule: 'block-quote' as const }];
  });
}

function markedIn(text: string, block: Span): QuotationRegion[] {
  const regions: QuotationRegion[] = [];
  for (let i = block.start; i < block.end; i++) {
    const opener = text.charAt(i);
    if (!OPENERS.has(opener) || !opensAt(text, i, opener)) continue;
    const end = closingAt(text, i, opener, block.end);
    if (end < 0) continue;
    regions.push({ start: i + 1, end, rule: 'marked-quotation' });
    i = end;
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
function closingAt(text: string, at: number, opener: string, blockEnd: number): number {
  const closers = CLOSERS[opener] ?? opener;
  const single = opener === '‘' || opener === '‚' || opener === '‹';
  let depth = 0;
  for (let i = at + 1; i < blockEnd && i - at <= MAX_LENGTH; i++) {
    const c = text.charAt(i);
    if (opener === '«' && c === '«') depth++;
    else if (closers.includes(c)) {
      if (depth > 0) depth--;
      else if (!single || !/[\p{L}\p{N}]/u.test(text.charAt(i + 1))) return i;
    }
  }
  // Each paragraph of a long speech opens anew, only the last one closes.
  const atBlockStart = text.slice(Math.max(0, at - 2), at).trim() === '';
  return !single && atBlockStart && blockEnd - at <= MAX_LENGTH ? blockEnd : -1;
}
