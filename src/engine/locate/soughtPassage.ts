import type { PassageSelectors } from '../../model/annotation';
import { CONTEXT, LONG_CONTEXT } from '../quoteLocation';
import { tokenise } from '../text/tokenise';
import type { Tokens } from '../text/tokens';

/** A passage to be found again, in words: its own, between those that stood around it. */
export interface SoughtPassage {
  /** Of prefix, quote and suffix as one text. */
  readonly tokens: Tokens;
  /** True if the text went on beyond the surroundings that were kept; else it began or ended with them. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
  /** True if the passage had a twin on its page, so that more of its surroundings was kept: they all must tell. */
  readonly hadTwin: boolean;
  /** Those of the surroundings that are whole words begin and end here; the quote's are always among them. */
  readonly first: number;
  readonly last: number;
  /** The tokens of the quote; `to` is exclusive. A word that the quote begins or ends in is one of them. */
  readonly from: number;
  readonly to: number;
  /** Where the quote stands in that text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Where it stood on the page. */
  readonly position: number;
}

/** Takes the words of a described passage. */
export function soughtPassage([quote, position]: PassageSelectors): SoughtPassage {
  const { prefix, exact, suffix } = quote;
  const tokens = tokenise(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  let from = 0;
  while (from < tokens.count && (tokens.ends[from] ?? 0) <= start) from++;
  let to = from;
  while (to < tokens.count && (tokens.starts[to] ?? 0) < end) to++;
  const { count } = tokens;
  const goesOn = { before: prefix.length >= CONTEXT, after: suffix.length >= CONTEXT };
  const isCutBefore = goesOn.before && from > 0 && tokens.starts[0] === 0;
  const isCutAfter = goesOn.after && to < count && tokens.ends[count - 1] === tokens.text.length;
  const first = isCutBefore ? 1 : 0;
  const last = isCutAfter ? count - 1 : count;
  const hadTwin = Math.max(prefix.length, suffix.length) >= LONG_CONTEXT;
  return { tokens, goesOn, hadTwin, first, last, from, to, start, end, position: position.start };
}
