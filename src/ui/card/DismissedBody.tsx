import type { JSX } from 'preact';
import { textOf } from '../../model/span';
import { Icon } from '../parts/Icon';
import { CardMessage } from './CardMessage';
import type { CardProps } from './cardProps';

/** What stands in a card once its finding has been said to be no match: that it is hidden, and the way back. */
export function DismissedBody({ finding, page, state, words, actions }: CardProps): JSX.Element {
  return (
    <>
      <div class="body">
        <p role="status">{words('dismissed')}</p>
        <p class="words quiet clamp" lang={page.details.language ?? undefined} dir="auto">
          {textOf(page.text, finding)}
        </p>
      </div>
      <CardMessage state={state} words={words} />
      <div class="foot">
        <button type="button" class="b line" data-act="undo" onClick={actions.restore}>
          <Icon name="again" />
          {words('undo')}
        </button>
      </div>
    </>
  );
}
