import type { PageEdits, PassageEdit } from '../../model/pageEdits';
import type { Place } from '../../model/place';
import { overlaps, type Span } from '../../model/span';
import type { PageVersion, SeenPage, SeenPassage } from '../../model/visit';
import { editedWords } from '../locate/editedWords';
import { resolvePassages } from '../locate/resolvePassages';

/**
 * What was edited of what matters since a page was seen before: words that changed, passages that are gone, passages that
 * are new, the headline. Null where it is all the same, however it is set now. `text` is the page's text now.
 */
export function editsSince(
  before: PageVersion,
  now: SeenPage,
  text: string,
  engine: string,
): PageEdits | null {
  if (before.hash === now.hash) return null;
  const places = resolvePassages(
    text,
    before.passages.map(({ selector }) => selector),
  );
  const known = before.passages.flatMap((passage, i) => editOf(passage, places[i], now) ?? []);
  // Another version of ours may find what was there all along.
  const added = before.engine === engine ? newPassages(places, now) : [];
  const passages = [...known, ...added];
  const headline =
    before.headline === null || now.headline === null ? null : editedWords(before.headline, now.headline);
  return passages.length === 0 && headline === null ? null : { since: before.last, headline, passages };
}

function editOf(passage: SeenPassage, place: Place | undefined, now: SeenPage): PassageEdit | null {
  if (place === undefined || place.state === 'anchored') return null;
  const { verdict, selector } = passage;
  if (place.state === 'orphaned')
    return place.reason === 'gone' ? { kind: 'gone', text: selector[0].exact, verdict } : null;
  const there = now.passages.find((other) => overlaps(spanOf(other), place.span));
  return { kind: 'altered', edited: place.edited, before: verdict, now: there?.verdict ?? null };
}

/** What stands where nothing of what was seen before stands now. */
function newPassages(places: readonly Place[], now: SeenPage): readonly PassageEdit[] {
  const spans = places.flatMap((place) => (place.state === 'orphaned' ? [] : [place.span]));
  const isUnclear = places.some((place) => place.state === 'orphaned' && place.reason !== 'gone');
  if (isUnclear) return [];
  return now.passages
    .filter((passage) => !spans.some((span) => overlaps(span, spanOf(passage))))
    .map(({ selector, verdict }) => ({ kind: 'new', text: selector[0].exact, verdict }));
}

function spanOf({ selector: [, { start, end }] }: SeenPassage): Span {
  return { start, end };
}
