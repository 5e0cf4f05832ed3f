import { pageKey } from '../annotation/pageKey';
import { seenOnPage } from '../engine/history/seenOnPage';
import { askBackground } from '../extension/askBackground';
import type { RecognisedPage } from '../extension/messages';
import type { PageText } from '../model/pageText';
import type { SavedPlace } from '../model/place';
import { ok, type Result } from '../model/result';

/**
 * Tells the background what became of the saved passages of a page that is at rest, and what of it matters; and, where the
 * person has seen what was edited, that they know it so.
 */
export async function tellSeen(
  page: PageText,
  found: RecognisedPage,
  areEditsKnown: boolean,
): Promise<Result<null>> {
  const { url, canonicalUrl } = page.details;
  if (url === null) return ok(null);
  const { places, recognition, pageHash, statement } = found;
  if (places.length > 0) await askBackground('sighted', { url, sightings: places.map(asSighting) });
  if (statement === null || recognition.topic.verdict !== 'on-topic') return ok(null);
  const key = { pageKey: pageKey(url, canonicalUrl), statement: statement.id };
  const visited = await askBackground('visited', { ...key, seen: seenOnPage(page, pageHash, recognition) });
  return visited.ok && areEditsKnown ? askBackground('know-edits', key) : visited;
}

function asSighting({ id, place }: SavedPlace) {
  return {
    id,
    state: place.state,
    reason: place.state === 'orphaned' ? place.reason : null,
    printed: place.state === 'changed' ? place.edited.now : null,
  };
}
