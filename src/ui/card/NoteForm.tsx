import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../model/words';

export interface NoteFormProps {
  readonly words: Words;
  readonly save: (note: string) => void;
  readonly cancel: () => void;
}

/** Where a note is written. Ctrl and Enter save it. */
export function NoteForm({ words, save, cancel }: NoteFormProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (): void => save(field.current?.value.trim() ?? '');
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={field}
        dir="auto"
        aria-label={words('yourNote')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        }}
      />
      <div class="row-of">
        <button type="submit" class="b main">
          {words('saveWithNote')}
        </button>
        <button type="button" class="b" onClick={cancel}>
          {words('cancel')}
        </button>
        <span class="spacer" />
        <kbd>Ctrl</kbd>
        <kbd>Enter</kbd>
      </div>
    </form>
  );
}
