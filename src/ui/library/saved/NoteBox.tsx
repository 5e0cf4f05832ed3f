import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, ChangeFailure } from '../../../model/annotation';
import type { WordKey, Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';
import type { SavedActions } from './savedState';
import { useNoteMarkup } from './useNoteMarkup';

export interface NoteBoxProps {
  readonly annotation: Annotation;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  readonly words: Words;
  readonly actions: SavedActions;
}

/** The note as it reads, or the field in which it is written. */
export function NoteBox(props: NoteBoxProps): JSX.Element | null {
  const { annotation, editing, setEditing, words } = props;
  const { note } = annotation.body;
  if (editing) return <NoteEditor key={annotation.id} {...props} />;
  return (
    <section>
      <h3>{words('note')}</h3>
      {note === '' ? (
        <button type="button" class="b small soft" onClick={() => setEditing(true)}>
          <Icon name="plus" />
          {words('noteAdd')}
        </button>
      ) : (
        <RenderedNote note={note} />
      )}
    </section>
  );
}

/** Until the reader of Markdown is there, the note stands as it was written. */
export function RenderedNote({ note }: { readonly note: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const markup = useNoteMarkup(note);
  useLayoutEffect(() => {
    if (markup !== null) box.current?.replaceChildren(markup);
  }, [markup]);
  // Another key makes another element: what stands in one of them is not preact's.
  return markup === null ? (
    <div key="plain" class="note plain" dir="auto">
      {note}
    </div>
  ) : (
    <div key="rendered" ref={box} class="note" dir="auto" />
  );
}

const FAILURES: Readonly<Record<ChangeFailure, WordKey>> = {
  'disk-full': 'noteFailed',
  'store-newer': 'failedNewer',
  'store-blocked': 'failedBlocked',
  'store-unavailable': 'noteFailed',
  invalid: 'noteFailed',
  gone: 'noteGone',
  conflict: 'noteConflict',
};

function NoteEditor(props: NoteBoxProps): JSX.Element {
  const { annotation, setEditing, words } = props;
  const { field, failed, save, keepMine } = useNoteEditor(props);
  return (
    <form
      class="note-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NoteField {...{ field, words, save }} note={annotation.body.note} leave={() => setEditing(false)} />
      <div class="row-of">
        <button type="submit" class="b main">
          {words('save')}
        </button>
        <button type="button" class="b" onClick={() => setEditing(false)}>
          {words('cancel')}
        </button>
      </div>
      <p role="alert">{failed !== null && words(FAILURES[failed])}</p>
      {failed === 'conflict' && (
        <Conflict
          {...{ words, keepMine }}
          stored={annotation.body.note}
          takeTheirs={() => setEditing(false)}
        />
      )}
    </form>
  );
}

function useNoteEditor({ annotation, setEditing, actions }: NoteBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // What the person began from: a change made elsewhere meanwhile must not be written over unseen.
  const [from, setFrom] = useState(annotation.body.note);
  const [failed, setFailed] = useState<ChangeFailure | null>(null);
  useEffect(() => field.current?.focus(), []);
  const save = async (): Promise<void> => {
    const answer = await actions.writeNote(annotation.id, from, field.current?.value.trim() ?? '');
    if (answer.ok) setEditing(false);
    else setFailed(answer.code);
  };
  const keepMine = (): void => {
    setFrom(annotation.body.note);
    setFailed(null);
  };
  return { field, failed, save, keepMine };
}

interface NoteFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly note: string;
  readonly words: Words;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

function NoteField({ field, note, words, save, leave }: NoteFieldProps): JSX.Element {
  return (
    <>
      <label for="note-field">{words('note')}</label>
      <textarea
        id="note-field"
        ref={field}
        class="field"
        rows={6}
        dir="auto"
        defaultValue={note}
        aria-describedby="note-help"
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        }}
      />
      <p id="note-help" class="faint">
        {words('noteHelp')}
      </p>
    </>
  );
}

interface ConflictProps {
  readonly stored: string;
  readonly words: Words;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** The note as it is now, beside the one being written; neither is lost before the person chooses. */
function Conflict({ stored, words, keepMine, takeTheirs }: ConflictProps): JSX.Element {
  return (
    <div class="conflict">
      <p class="note plain" dir="auto">
        {stored === '' ? words('noteEmpty') : stored}
      </p>
      <div class="row-of">
        <button type="button" class="b line" onClick={keepMine}>
          {words('noteKeepMine')}
        </button>
        <button type="button" class="b line" onClick={takeTheirs}>
          {words('noteTakeTheirs')}
        </button>
      </div>
    </div>
  );
}
