import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Dismissal } from '../../model/dismissal';
import type { Words } from '../../model/words';
import { Icon } from '../parts/Icon';
import type { PopupActions } from './popupState';

export interface DismissedHereProps {
  readonly dismissals: readonly Dismissal[];
  readonly language: string | null;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** How many findings of the page the person said are no match, and on demand each with the way to bring it back. */
export function DismissedHere({
  dismissals,
  language,
  words,
  actions,
}: DismissedHereProps): JSX.Element | null {
  const [failed, setFailed] = useState(false);
  if (dismissals.length === 0) return null;
  const restore = async (id: string): Promise<void> => setFailed(!(await actions.restore(id)));
  return (
    <details class="dismissed">
      <summary>{words('dismissedHere', dismissals.length)}</summary>
      <ul class="rows">
        {dismissals.map(({ id, text }) => (
          <li key={id} class="row">
            <Icon name="no" />
            <p class="words" lang={language ?? undefined} dir="auto">
              {text}
            </p>
            <div class="acts">
              <button type="button" class="b small" onClick={() => void restore(id)}>
                <Icon name="again" />
                {words('showAgain')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <p role="status">{failed ? words('failedRestore') : ''}</p>
    </details>
  );
}
