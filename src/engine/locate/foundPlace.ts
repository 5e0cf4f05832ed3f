import type { Place } from '../../model/place';
import type { Span } from '../../model/span';
import type { Tokens } from '../text/tokens';
import { within } from './editedWords';
import type { RatedPlace } from './ratePlace';
import type { SoughtPassage } from './soughtPassage';
import { wordChanges } from './wordChanges';

/** The place of a passage where it was found, with what of its words has changed. */
export function foundPlace(sought: SoughtPassage, page: Tokens, rated: RatedPlace): Place {
  const { from, to } = rated;
  const { tokens, start, end } = sought;
  const span = spanOn(sought, page, rated);
  const before = { tokens, from: sought.from, to: sought.to };
  const changes = wordChanges(before, { tokens: page, from, to }, rated.pairs);
  if (changes.length === 0) return { state: 'anchored', span };
  const exact = { start, end };
  const edited = {
    before: tokens.text.slice(start, end),
    now: page.text.slice(span.start, span.end),
    changes: within(exact, span, changes),
  };
  return { state: 'changed', span, edited };
}

/** The span of the page's words, with so many of the signs around them as the quote had, or within a word as it did. */
function spanOn({ tokens, from, to, start, end }: SoughtPassage, page: Tokens, rated: RatedPlace): Span {
  const wordsStart = tokens.starts[from] ?? start;
  const wordsEnd = tokens.ends[to - 1] ?? end;
  const pageStart = page.starts[rated.from] ?? 0;
  const pageEnd = page.ends[rated.to - 1] ?? 0;
  const lead = tokens.text.slice(start, Math.max(start, wordsStart));
  const trail = tokens.text.slice(Math.min(end, wordsEnd), end);
  return {
    start:
      lead === '' ? Math.min(pageStart + start - wordsStart, pageEnd) : startWith(page, rated.from, lead),
    end: trail === '' ? Math.max(pageEnd - (wordsEnd - end), pageStart) : endWith(page, rated.to - 1, trail),
  };
}

/** The start of a token with the signs right before it, as many as `lead` has. */
function startWith({ text, starts, ends }: Tokens, at: number, lead: string): number {
  const least = at === 0 ? 0 : (ends[at - 1] ?? 0);
  let start = starts[at] ?? 0;
  let signs = lead.replace(/\s/gu, '').length;
  for (let i = start; i > least && signs > 0; i--) {
    if (text[i - 1] === '\n') break;
    if (/\s/u.test(text[i - 1] ?? '')) continue;
    signs--;
    start = i - 1;
  }
  return start;
}

function endWith({ text, starts, ends, count }: Tokens, at: number, trail: string): number {
  const most = at + 1 === count ? text.length : (starts[at + 1] ?? text.length);
  let end = ends[at] ?? 0;
  let signs = trail.replace(/\s/gu, '').length;
  for (let i = end; i < most && signs > 0; i++) {
    if (text[i] === '\n') break;
    if (/\s/u.test(text[i] ?? '')) continue;
    signs--;
    end = i + 1;
  }
  return end;
}
