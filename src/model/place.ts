import type { OrphanReason } from './sighting';
import type { Span } from './span';

/** Where two wordings part: a stretch of each, either of which may be empty. */
export interface WordChange {
  readonly before: Span;
  readonly now: Span;
}

/** Words as they were and as they are, with where they part. Spans are of each text itself. */
export interface EditedWords {
  readonly before: string;
  readonly now: string;
  readonly changes: readonly WordChange[];
}

/** Where a described passage stands in a page's text now, and whether its words are still the same. */
export type Place =
  | { readonly state: 'anchored'; readonly span: Span }
  | { readonly state: 'changed'; readonly span: Span; readonly edited: EditedWords }
  | { readonly state: 'orphaned'; readonly reason: OrphanReason };

/** The place of a saved passage on its page. */
export interface SavedPlace {
  /** Of the annotation. */
  readonly id: string;
  readonly place: Place;
}
