import type { MarkKind } from './mark';

export const SAVED_SORTS = ['newest', 'oldest', 'outlet', 'verdict'] as const;
export type SavedSort = (typeof SAVED_SORTS)[number];

/** What of the saved annotations a person asks to see, and in which order. */
export interface SavedQuery {
  readonly text: string;
  /** The id of a statement. */
  readonly statement: string | null;
  readonly outlet: string | null;
  readonly verdict: MarkKind | null;
  readonly tag: string | null;
  /** ISO 8601 dates of saving, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only what is no longer on its page. */
  readonly gone: boolean;
  readonly sort: SavedSort;
}

/** Everything, newest first. */
export const EVERYTHING: SavedQuery = {
  text: '',
  statement: null,
  outlet: null,
  verdict: null,
  tag: null,
  from: null,
  to: null,
  gone: false,
  sort: 'newest',
};

/** True if less than everything is asked for. */
export function isNarrowed({ text, sort: _, gone, ...filters }: SavedQuery): boolean {
  return text.trim() !== '' || gone || Object.values(filters).some((value) => value !== null);
}
