import type { JSX } from 'preact';
import type { Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';

export interface ToastProps {
  /** How many were deleted and can be brought back; 0 for none. */
  readonly deleted: number;
  /** What could not be done; empty where nothing failed. */
  readonly failed: string;
  readonly words: Words;
  readonly undo: () => void;
  readonly close: () => void;
}

/** What was just done and can be taken back. It stays until it is closed or something else is done: nobody has to hurry. */
export function Toast({ deleted, failed, words, undo, close }: ToastProps): JSX.Element {
  const isShown = deleted > 0 || failed !== '';
  return (
    <div class={isShown ? 'toast' : 'vh'} role="status">
      {failed !== '' ? (
        <span>{failed}</span>
      ) : (
        deleted > 0 && (
          <>
            <span>{words('deleted', deleted)}</span>
            <button type="button" class="b" onClick={undo}>
              {words('undo')}
            </button>
          </>
        )
      )}
      {isShown && (
        <button type="button" class="b icon" aria-label={words('close')} onClick={close}>
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}
