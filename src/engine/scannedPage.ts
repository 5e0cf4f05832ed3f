import type { PageText } from '../model/pageText';
import type { LanguageIndex, Sense } from './languages/languageIndex';
import { type Quantity, quantitiesOf } from './meaning/quantities';
import type { FoundName } from './names/findNames';
import { type QuotationRegion, quotationRegions } from './quotation/quotationRegions';
import { firstFrom } from './text/firstFrom';
import type { Term } from './text/lexicon';
import { sentenceRanges, type TokenRange } from './text/sentences';
import { tokensWithin } from './text/subTokens';
import type { Tokens } from './text/tokens';

/** A stretch printed as somebody's own words, with its tokens: what the page inserts ("— he said —") is left out. */
export interface PageRegion extends QuotationRegion {
  readonly ranges: readonly TokenRange[];
}

/** A sentence with its place. */
export interface PageSentence extends TokenRange {
  /** Index of its block; -1 where the page has no block there. */
  readonly block: number;
}

/** A page read for its grammar, whichever statement it may be about. Token indexes are of `plain`. */
export interface ScannedPage {
  readonly page: PageText;
  /** What is known of the page's language. */
  readonly language: LanguageIndex;
  readonly plain: Tokens;
  readonly names: readonly FoundName[];
  readonly senses: readonly Term<Sense>[];
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly PageSentence[];
  readonly regions: readonly PageRegion[];
  /** For each token 1 + the index of the region it is quoted in; 0 where it is the page's own word. */
  readonly regionOf: Uint16Array;
}

/** Reads a page's sentences, quoted stretches, grammar words and numbers. */
export function scanPage(
  page: PageText,
  plain: Tokens,
  names: readonly FoundName[],
  language: LanguageIndex,
): ScannedPage {
  const senses = language.senses.find(plain);
  const regions = quotationRegions(page).map((region) => withTokens(region, page, plain, senses, language));
  const regionOf = new Uint16Array(plain.count);
  for (const [i, { ranges }] of regions.entries()) {
    for (const { from, to } of ranges) regionOf.fill(Math.min(i + 1, 0xffff), from, to);
  }
  return {
    page,
    language,
    plain,
    names,
    senses,
    quantities: quantitiesOf(plain, senses, language),
    sentences: sentencesOf(page, plain),
    regions,
    regionOf,
  };
}

function sentencesOf(page: PageText, plain: Tokens): PageSentence[] {
  let block = 0;
  return sentenceRanges(plain).map((range) => {
    const start = plain.starts[range.from] ?? 0;
    while (block + 1 < page.blocks.length && (page.blocks[block + 1]?.start ?? Infinity) <= start) block++;
    return { ...range, block: page.blocks.length === 0 ? -1 : block };
  });
}

/** Between two dashes inside quotation marks stand at most so many words that are the page's own. */
const MAX_INSERTED = 9;
/** What sets a page's own words off inside quotation marks. */
interface InsertionMarks {
  readonly before: RegExp;
  readonly after: RegExp;
}

// A closing comma or full stop, then a dash: how Russian, Belarusian, Ukrainian and French print interrupt a quotation.
const WITH_DASHES: InsertionMarks = { before: /[,.!?…]\s*[–—-]\s*$/, after: /^\s*[,.]?\s*[–—-]\s/ };
// French and its neighbours do with commas: « Les eaux, a déclaré le maire, sont hautes. »
const WITH_COMMAS: InsertionMarks = {
  before: /[,.!?…]\s*(?:[–—-]\s*)?$/,
  after: /^\s*(?:,|[,.]?\s*[–—-]\s)/,
};
const COMMAS_TOO = new Set(['fr']);

function withTokens(
  region: QuotationRegion,
  page: PageText,
  plain: Tokens,
  senses: readonly Term<Sense>[],
  language: LanguageIndex,
): PageRegion {
  const marks = COMMAS_TOO.has(language.language) ? WITH_COMMAS : WITH_DASHES;
  const { from, to } = tokensWithin(plain, region);
  const ranges: TokenRange[] = [];
  let start = from;
  for (let at = firstFrom(senses, from); at < senses.length; at++) {
    const { tag, from: verb } = senses[at] ?? { tag: null, from: to };
    if (verb >= to) break;
    if (tag?.kind !== 'reporting' || verb < start) continue;
    const inserted = insertionAround(page.text, plain, verb, start, to, region.end, marks);
    if (inserted === null) continue;
    if (inserted.from > start) ranges.push({ from: start, to: inserted.from });
    start = inserted.to;
  }
  if (to > start) ranges.push({ from: start, to });
  return { ...region, ranges };
}

/** The page's own words around a reporting verb, if dashes set them off on both sides or up to the closing mark. */
function insertionAround(
  text: string,
  plain: Tokens,
  verb: number,
  first: number,
  last: number,
  regionEnd: number,
  marks: InsertionMarks,
): TokenRange | null {
  let from = -1;
  for (let i = verb; i > first && verb - i < MAX_INSERTED; i--) {
    if (marks.before.test(text.slice(plain.ends[i - 1], plain.starts[i]))) {
      from = i;
      break;
    }
  }
  if (from < 0) return null;
  for (let i = verb; i < last && i - from < MAX_INSERTED; i++) {
    const after = text.slice(plain.ends[i], i + 1 < last ? plain.starts[i + 1] : regionEnd);
    if (marks.after.test(after)) return { from, to: i + 1 };
    if (i + 1 === last) return { from, to: last };
  }
  return null;
}
