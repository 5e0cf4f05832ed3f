import { pageKey } from '../annotation/pageKey';
import { resolvePassages } from '../engine/locate/resolvePassages';
import type { Annotation, PassageTarget } from '../model/annotation';
import type { PageText } from '../model/pageText';
import type { Place, SavedPlace } from '../model/place';
import { MAX_PAGE_TEXT } from '../page/pageTextBuilder';

/**
 * Finds the saved passages of a page again. What was saved at another address of the same story, and isn't here, isn't
 * called gone: the story may go on there.
 */
export function savedPlaces(page: PageText, annotations: readonly Annotation[]): readonly SavedPlace[] {
  const passages = annotations.flatMap(({ id, target, page: { url } }) =>
    target.selector === null ? [] : [{ id, url, selector: (target as PassageTarget).selector }],
  );
  const places = resolvePassages(
    page.text,
    passages.map(({ selector }) => selector),
  );
  return passages.flatMap(({ id, url }, i) => {
    const place = places[i];
    if (place === undefined) return [];
    if (place.state !== 'orphaned') return [{ id, place }];
    return isHere(page, url) ? [{ id, place: unlessUnread(page, place) }] : [];
  });
}

function isHere({ details }: PageText, url: string): boolean {
  return details.url !== null && URL.canParse(url) && pageKey(details.url, null) === pageKey(url, null);
}

/** Of a page that is too long to be read whole nothing can be said to be gone. */
function unlessUnread({ text }: PageText, place: Place): Place {
  return text.length < MAX_PAGE_TEXT ? place : { state: 'orphaned', reason: 'unread' };
}
