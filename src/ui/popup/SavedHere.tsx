import type { JSX } from 'preact';
import { type Annotation, wordsOf } from '../../model/annotation';
import type { Quotation, Restatement } from '../../model/finding';
import type { SavedPlace } from '../../model/place';
import { textOf } from '../../model/span';
import type { Words } from '../../model/words';
import { Sign } from '../parts/Sign';
import type { ReadState } from './popupState';
import { SavedStatus } from './SavedStatus';

export interface SavedHereProps {
  readonly state: ReadState;
  /** Those that have a row of their own, which says that they are saved. */
  readonly findings: readonly (Quotation | Restatement)[];
  readonly words: Words;
}

/** What was saved of the page and has no row: names, notes on a selection, passages that were changed or are gone. */
export function SavedHere({ state, findings, words }: SavedHereProps): JSX.Element | null {
  const shown = new Set(findings.map((finding) => textOf(state.page.text, finding)));
  const annotations = state.annotations.filter((annotation) => !shown.has(wordsOf(annotation)));
  if (annotations.length === 0) return null;
  return (
    <>
      <h3>{words('savedHere')}</h3>
      <NoteList {...{ annotations, words }} places={state.places} />
    </>
  );
}

export interface NoteListProps {
  readonly annotations: readonly Annotation[];
  readonly places: readonly SavedPlace[];
  readonly words: Words;
}

/** Saved passages, each with its note and with what became of it on the page. */
export function NoteList({ annotations, places, words }: NoteListProps): JSX.Element {
  return (
    <ul class="rows">
      {annotations.map(({ id, target, page, body }) => (
        <li key={id} class="row k-saved still">
          <Sign kind="saved" />
          <p class="words" lang={page.language ?? undefined} dir="auto">
            {wordsOf({ target, page })}
          </p>
          <SavedStatus
            place={places.find((saved) => saved.id === id)?.place ?? null}
            language={page.language}
            words={words}
          />
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
