import type { JSX } from 'preact';
import { Switch } from '../parts/Switch';
import type { LibraryProps } from './libraryState';

/** Whether pages about a statement are remembered, to tell when they are edited. */
export function WatchChoice({ state, words, actions }: LibraryProps): JSX.Element {
  return (
    <section class="sec">
      <h2>{words('watching')}</h2>
      <ul class="box">
        <li>
          <span>
            {words('watchPages')}
            <small>{words('watchPagesWhy')}</small>
          </span>
          <Switch bare label={words('watchPages')} on={state.watching} change={actions.chooseWatching} />
        </li>
      </ul>
    </section>
  );
}
