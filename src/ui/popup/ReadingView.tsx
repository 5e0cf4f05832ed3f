import type { JSX } from 'preact';
import type { Words } from '../../model/words';
import { PageBar } from './PageBar';
import type { PopupActions, SiteState } from './popupState';

export interface ReadingViewProps {
  readonly title: string | null;
  readonly site: SiteState | null;
  readonly isPanel: boolean;
  readonly words: Words;
  readonly actions: PopupActions;
}

/** While the page is read the frame is the one that the findings come into, so that nothing jumps. */
export function ReadingView(props: ReadingViewProps): JSX.Element {
  const { words, isPanel } = props;
  return (
    <main class={isPanel ? 'pop panel' : 'pop'} aria-busy="true">
      <header>
        <PageBar {...props} outlet={null} />
        <h1 class="sum">{words('stateReading')}</h1>
      </header>
      {!isPanel && (
        <div class="st" aria-hidden="true">
          <div class="head" />
          <Skeleton rows={5} />
        </div>
      )}
      <div class="fi" aria-hidden="true">
        <div class="filters" />
        <Skeleton rows={6} />
      </div>
      <footer />
    </main>
  );
}

function Skeleton({ rows }: { readonly rows: number }): JSX.Element {
  return (
    <div class="rows">
      {Array.from({ length: rows }, (_, i) => (
        <div key={`${i}`} class="row sk">
          <i class="box" />
          <i />
          <i class="long" />
        </div>
      ))}
    </div>
  );
}
