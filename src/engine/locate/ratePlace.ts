import type { Run } from '../quotation/findRuns';
import type { Pair } from '../quotation/pair';
import type { Tokens } from '../text/tokens';
import { PLACE_FLOORS } from '../weights';
import { alignSought } from './alignSought';
import { areWholeBlocks } from './areWholeBlocks';
import { type Beside, besideOf } from './besides';
import { BESIDE, extraWords, placeInWords } from './placeInWords';
import type { SoughtPassage } from './soughtPassage';
import { type Telling, ToldWords } from './toldWords';

/** What speaks for one place of a page. All shares are by what the words tell, 0 to 1. */
export interface RatedPlace {
  /** Pairs of the quote's own words. */
  readonly pairs: readonly Pair[];
  /** The page's tokens that stand in the quote's place; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** True if every word of the quote stands there, in order, with nothing between them but blocks of their own. */
  readonly exact: boolean;
  /** How like the quote's words are to those in its place (Dice). */
  readonly quote: number;
  /** How much of what stood before and after the quote stands there; 1 where nothing is known of it. */
  readonly before: number;
  readonly after: number;
  readonly beside: Beside;
  /** True if on a side hardly anything of what stood beside it in its own block stands there. */
  readonly torn: boolean;
  /** What the words of the quote and its surroundings tell that stand there, in words that are on the page but once. */
  readonly told: number;
  /** Quote and surroundings together: what of all that was described is there. */
  readonly whole: number;
}

/** An advert between the quote and what stood beside it has so many words at most; more is other text. */
const APART_MOST = 40;

/** What nothing is divided by. */
const LEAST = 1e-9;

/** Rates the place of a page where a chain of runs stands. */
export function ratePlace(
  sought: SoughtPassage,
  page: Tokens,
  chain: readonly Run[],
  telling: Telling,
): RatedPlace | null {
  const pairs = nearQuote(sought, page, alignSought(sought, page, chain));
  const { first, last, from, to } = sought;
  const own = pairs.filter(({ said }) => said >= from && said < to);
  const place = placeInWords(sought, page, pairs, own);
  if (place === null) return null;
  const extra = extraWords(page, own, place);
  const added = extra.reduce((all, at) => all + telling(page.hashes[at] ?? 0), 0);
  const words = new ToldWords(sought, pairs, telling);
  const quoted = words.told(from, to);
  const equal = words.told(from, to, true);
  const around = words.near(first, from) + words.near(to, last);
  const foundAround = words.near(first, from, true) + words.near(to, last, true);
  const quote = (2 * equal) / Math.max(LEAST, quoted + equal + added);
  return {
    pairs: own,
    ...place,
    exact: own.length === to - from && extra.length === 0,
    quote,
    before: words.shareOf(first, from),
    after: words.shareOf(to, last),
    torn: Math.min(words.shareInBlock(first, from), words.shareInBlock(to, last)) < PLACE_FLOORS.torn,
    told: equal + foundAround,
    beside: besideOf(sought, page, place),
    whole: (quoted * quote + foundAround) / Math.max(LEAST, quoted + around),
  };
}

/** The pairs without those of surroundings that stand apart from the quote: they are some other place's. */
function nearQuote({ from, to }: SoughtPassage, page: Tokens, pairs: readonly Pair[]): readonly Pair[] {
  const isWithin = (said: number): boolean => said >= from && said < to;
  const breaks = (i: number): boolean => {
    const before = pairs[i - 1];
    const pair = pairs[i];
    if (before === undefined || pair === undefined) return false;
    const missing = pair.said - before.said - 1;
    if (isWithin(before.said) && isWithin(pair.said)) return false;
    if (pair.page - before.page - 1 <= BESIDE + missing) return false;
    if (pair.page - before.page - 1 > APART_MOST + missing) return true;
    return !areWholeBlocks(page, before.page + 1, pair.page);
  };
  let first = pairs.findIndex(({ said }) => said >= from);
  if (first < 0) first = pairs.length;
  let start = first;
  while (start > 0 && !breaks(start)) start--;
  let end = pairs.findLastIndex(({ said }) => said < to) + 1;
  while (end < pairs.length && !breaks(end)) end++;
  return pairs.slice(start, end);
}
