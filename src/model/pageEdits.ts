import type { EditedWords } from './place';
import type { SeenVerdict } from './visit';

/** What became of a passage that speaks of the statement since the page was visited before. */
export type PassageEdit =
  | {
      readonly kind: 'altered';
      readonly edited: EditedWords;
      readonly before: SeenVerdict;
      /** Null where the words no longer speak of the statement. */
      readonly now: SeenVerdict | null;
    }
  | { readonly kind: 'gone' | 'new'; readonly text: string; readonly verdict: SeenVerdict };

/** What of a page that matters was edited since it was last seen as it was. */
export interface PageEdits {
  /** The visit that saw it so, as an ISO 8601 date-time. */
  readonly since: string;
  readonly headline: EditedWords | null;
  readonly passages: readonly PassageEdit[];
}

/** How many things were edited. */
export function countEdits({ headline, passages }: PageEdits): number {
  return passages.length + (headline === null ? 0 : 1);
}

/** What is known of the edits before all of a page has come: what is not there may still come. */
export function editsSoFar(edits: PageEdits): PageEdits | null {
  const passages = edits.passages.filter(({ kind }) => kind !== 'gone');
  return passages.length === 0 && edits.headline === null ? null : { ...edits, passages };
}
