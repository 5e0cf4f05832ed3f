import type { JSX } from 'preact';
import { newHere } from '../../model/newHere';
import { textOf } from '../../model/span';
import type { Words } from '../../model/words';
import { percent } from '../text/percent';
import type { ReadState } from './popupState';

export interface NewHereListProps {
  readonly state: ReadState;
  readonly words: Words;
}

/** How much of the page does not come from the statement, and on demand what. */
export function NewHereList({ state, words }: NewHereListProps): JSX.Element | null {
  const { page, recognition } = state;
  const { share, passages } = newHere(page, recognition);
  if (passages.length === 0) return null;
  return (
    <details class="more" data-part="new-here">
      <summary>{words('newHere', percent(share, words))}</summary>
      <ul class="own" lang={page.details.language ?? undefined} dir="auto">
        {passages.map((span) => (
          <li key={span.start} class="words" dir="auto">
            {textOf(page.text, span)}
          </li>
        ))}
      </ul>
    </details>
  );
}
