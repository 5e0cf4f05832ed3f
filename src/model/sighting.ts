/**
 * What became of a saved passage when its page was seen again: its very words stand there, or they were changed, or they
 * are gone.
 */
export type SightingState = 'anchored' | 'changed' | 'orphaned';

/** Why a saved passage was not found: no words like them are left, several places are as like, or the page can't be read whole. */
export type OrphanReason = 'gone' | 'ambiguous' | 'unread';

/** When a saved passage was last looked for on its page, and what came of it. */
export interface Sighting {
  /** Of the annotation. */
  readonly id: string;
  readonly state: SightingState;
  /** Of an orphaned one. */
  readonly reason: OrphanReason | null;
  /** Of a changed one: the words that stand in its place now. */
  readonly printed: string | null;
  /** ISO 8601 date-time of the look; the address it was looked for at. */
  readonly seen: string;
  readonly url: string;
}

/** A sighting that says nothing new is kept anew once a day, in milliseconds: it says that the passage was looked for. */
const DAY = 24 * 60 * 60 * 1000;

/** True if a sighting says something that the last one didn't. */
export function isNews(last: Sighting | undefined, sighting: Sighting): boolean {
  if (last === undefined) return true;
  const isSame =
    last.state === sighting.state && last.reason === sighting.reason && last.printed === sighting.printed;
  return !isSame || Date.parse(sighting.seen) - Date.parse(last.seen) >= DAY;
}
