import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../model/words';
import type { CardActions } from './cardProps';

export interface NoteFormProps {
  readonly draft: string;
  readonly saving: boolean;
  readonly words: Words;
  readonly actions: CardActions;
}

/** Where a note is written. Ctrl and Enter save it. What is written is kept from the first letter on. */
export function NoteForm({ draft, saving, words, actions }: NoteFormProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  // At once: the first letters must not go to the page.
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (): void => {
    if (!saving) actions.save(field.current?.value.trim() ?? '');
  };
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
        defaultValue={draft}
        onInput={({ currentTarget }) => actions.write(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) submit();
        }}
      />
      <div class="row-of">
        <button type="submit" class="b main">
          {words(saving ? 'saving' : 'saveWithNote')}
        </button>
        <button type="button" class="b" onClick={() => actions.write(null)}>
          {words('cancel')}
        </button>
        <span class="spacer" />
        <span class="keys" aria-hidden="true">
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </span>
      </div>
    </form>
  );
}
