import type { JSX } from 'preact';
import { type Annotation, wordsOf } from '../../model/annotation';
import type { Quotation, Restatement } from '../../model/finding';
import { textOf } from '../../model/span';
import type { Words } from '../../model/words';
import { Sign } from '../parts/Sign';
import type { ReadState } from './popupState';

export interface SavedHereProps {
  readonly state: ReadState;
  /** Those that have a row of their own, which says that they are saved. */
  readonly findings: readonly (Quotation | Restatement)[];
  readonly words: Words;
}

/** What was saved of the page and has no row: names, notes on a selection, passages that are found no more. */
export function SavedHere({ state, findings, words }: SavedHereProps): JSX.Element | null {
  const shown = new Set(findings.map((finding) => textOf(state.page.text, finding)));
  const annotations = state.annotations.filter((annotation) => !shown.has(wordsOf(annotation)));
  if (annotations.length === 0) return null;
  return (
    <>
      <h3>{words('savedHere')}</h3>
      <NoteList annotations={annotations} />
    </>
  );
}

/** Saved passages, each with its note. */
export function NoteList({ annotations }: { readonly annotations: readonly Annotation[] }): JSX.Element {
  return (
    <ul class="rows">
      {annotations.map(({ id, target, page, body }) => (
        <li key={id} class="row k-saved still">
          <Sign kind="saved" />
          <p class="words" lang={page.language ?? undefined} dir="auto">
            {wordsOf({ target, page })}
          </p>
          {body.note !== '' && (
            <p class="note" dir="auto">
              {body.note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
