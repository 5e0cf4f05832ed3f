import type { PassageSelectors } from '../../model/annotation';
import type { Place } from '../../model/place';
import type { OrphanReason } from '../../model/sighting';
import { tokenise } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import { BESIDE_LEAST, NEAR_POSITION, PLACE_FLOORS, PLACE_MARGIN } from '../weights';
import { chainShared } from './chainShared';
import { findShared, type Shared } from './findShared';
import { foundPlace } from './foundPlace';
import { type RatedPlace, ratePlace } from './ratePlace';
import { type SoughtPassage, soughtPassage } from './soughtPassage';
import type { Telling } from './toldWords';

/**
 * Finds described passages again in a text that may have been edited since, or says why not. Words are compared, not
 * how they are set: case, accents, quotation marks, dashes, white space and what is invisible make no change. A passage
 * is never placed on words that are merely like it: of several places the best must be ahead by a margin.
 */
export function resolvePassages(text: string, passages: readonly PassageSelectors[]): readonly Place[] {
  const unmoved = passages.map((selectors) => isUnmoved(text, selectors));
  const moved = passages.filter((_, i) => unmoved[i] !== true);
  const places = (moved.length === 0 ? [] : resolveMoved(text, moved)).values();
  return passages.map(([, { start, end }], i) => {
    if (unmoved[i] === true) return { state: 'anchored', span: { start, end } };
    return places.next().value ?? orphaned('gone');
  });
}

/** True if the passage stands where it stood, with all that stood around it: nothing need be looked for. */
function isUnmoved(text: string, [{ exact, prefix, suffix }, { start, end }]: PassageSelectors): boolean {
  return (
    exact !== '' &&
    end - start === exact.length &&
    text.startsWith(exact, start) &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.startsWith(suffix, end)
  );
}

function resolveMoved(text: string, passages: readonly PassageSelectors[]): readonly Place[] {
  const page = tokenise(text);
  const sought = passages.map(soughtPassage);
  const shared = findShared(page, sought);
  const telling = tellingOn(page, shared);
  return sought.map((passage, i) => {
    if (passage.to <= passage.from) return orphaned('gone');
    const rated = chainShared(page, shared.runs[i] ?? []).flatMap(
      (chain) => ratePlace(passage, page, chain, telling) ?? [],
    );
    return choose(passage, page, rated);
  });
}

/** A word that stands once on the page tells all, one that stands everywhere a tenth of it. */
function tellingOn(page: Tokens, { counts }: Shared): Telling {
  const bits = Math.log2(page.count + 2);
  return (hash) => Math.max(0.1, 1 - Math.log2(Math.max(1, counts.get(hash) ?? 1)) / bits);
}

function choose(passage: SoughtPassage, page: Tokens, rated: readonly RatedPlace[]): Place {
  const likely = rated
    .filter((place) => isLikely(place, passage, page))
    .toSorted((a, b) => b.whole - a.whole);
  const [best] = likely;
  if (best === undefined)
    return orphaned(rated.some((place) => isAlike(place, passage)) ? 'ambiguous' : 'gone');
  const elsewhere = rated.filter(({ from, to }) => to <= best.from || from >= best.to);
  const rivals = elsewhere.filter((place) => !isAhead(best, place));
  // A page that prints a passage twice: what is beside it tells more than how much of it all is there.
  const copies = best.exact ? elsewhere.filter((place) => place.exact && likely.includes(place)) : [];
  const alike = [best, ...new Set([...rivals, ...copies])];
  const chosen = alike.length === 1 ? best : copyAmong(passage, page, alike);
  if (chosen !== null) return foundPlace(passage, page, chosen);
  return rivals.length === 0 ? foundPlace(passage, page, best) : orphaned('ambiguous');
}

/** True if so much of the passage is there that it can be no other one. */
function isLikely(place: RatedPlace, sought: SoughtPassage, page: Tokens): boolean {
  const { whole, quote, before, after, told, torn } = place;
  const { first, last, from, to } = sought;
  const { sides, side, short } = PLACE_FLOORS;
  if (whole < 1 && told < PLACE_FLOORS.told) return false;
  if (torn && !isNear(place, sought, page)) return false;
  if (sought.hadTwin && Math.max(before, after) < PLACE_FLOORS.twin) return false;
  if (whole >= PLACE_FLOORS.whole) return true;
  if (from === first || to === last) return false;
  if (Math.min(before, after) >= sides.around && quote >= sides.quote) return true;
  return to - from >= short && Math.max(before, after) >= side.around && quote >= side.quote;
}

/** True if the place has the passage's words for the most part: whether it is the passage cannot be told, nor that it is gone. */
function isAlike({ whole, quote }: RatedPlace, { from, to }: SoughtPassage): boolean {
  const { side, short } = PLACE_FLOORS;
  return whole >= PLACE_FLOORS.whole || (to - from >= short && quote >= side.quote);
}

/** True if the place is about where the passage stood. */
function isNear({ from }: RatedPlace, { position }: SoughtPassage, page: Tokens): boolean {
  const most = Math.max(NEAR_POSITION.least, page.text.length * NEAR_POSITION.share);
  return Math.abs((page.starts[from] ?? 0) - position) <= most;
}

/** What the best lacks must be less, by a share and by a step, than what another place lacks. */
function isAhead(best: RatedPlace, other: RatedPlace): boolean {
  const lack = 1 - best.whole;
  return 1 - other.whole >= Math.max(lack * PLACE_MARGIN.times, lack + PLACE_MARGIN.least);
}

/**
 * Of places that have every word of the passage, as a page prints a paragraph twice: the one with all that stood beside it;
 * else of those with a part of it that no other one has more of, the one nearest to where it stood. Null where nothing tells.
 */
function copyAmong(passage: SoughtPassage, page: Tokens, places: readonly RatedPlace[]): RatedPlace | null {
  if (!places.every(({ exact }) => exact)) return null;
  const complete = places.filter(({ beside }) => beside.complete);
  const partly = places.filter(({ beside }) => beside.before + beside.after >= BESIDE_LEAST);
  const most = partly.filter((place) => !partly.some((other) => hasMoreBeside(other, place)));
  const distance = ({ from }: RatedPlace): number => Math.abs((page.starts[from] ?? 0) - passage.position);
  const likely = complete.length > 0 ? complete : most;
  return likely.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function hasMoreBeside({ beside: a }: RatedPlace, { beside: b }: RatedPlace): boolean {
  return a.before >= b.before && a.after >= b.after && a.before + a.after > b.before + b.after;
}

function orphaned(reason: OrphanReason): Place {
  return { state: 'orphaned', reason };
}
