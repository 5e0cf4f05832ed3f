import type { SaveFailure } from '../../model/annotation';

/** What became of the last Save. */
export type SaveState = 'idle' | 'saving' | 'saved' | { readonly failed: SaveFailure | string };

/** Whether the finding is shown or said to be no match; after a failure it is still as it was. */
export type DismissState = 'shown' | 'dismiss-failed' | 'dismissed' | 'restore-failed';

/** What a card knows beyond its finding: what has been done from it. */
export interface CardState {
  readonly save: SaveState;
  readonly match: DismissState;
  readonly copied: boolean | 'failed';
  /** The note being written; null where none is. */
  readonly draft: string | null;
}

/** True if the finding of a card is not shown any more. */
export function isDismissed({ match }: CardState): boolean {
  return match === 'dismissed' || match === 'restore-failed';
}
