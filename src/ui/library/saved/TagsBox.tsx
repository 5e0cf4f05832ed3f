import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';

export interface TagsBoxProps {
  readonly tags: readonly string[];
  /** All tags that are in use, to choose from. */
  readonly known: readonly string[];
  readonly words: Words;
  readonly add: (tags: readonly string[]) => void;
  readonly remove: (tag: string) => void;
  /** True to have the field open at once, and to leave it open. */
  readonly open?: boolean;
}

/** Tags, each with the way to take it off, and a field for another. */
export function TagsBox({ tags, known, words, add, remove, open = false }: TagsBoxProps): JSX.Element {
  const [adding, setAdding] = useState(open);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    if (!open) setAdding(false);
    // After the button stands there again.
    setTimeout(() => opener.current?.focus());
  };
  return (
    <div class="tags">
      <ul>
        {tags.map((tag) => (
          <li key={tag} class="tag" dir="auto">
            {tag}
            <button type="button" aria-label={words('tagRemove', tag)} onClick={() => remove(tag)}>
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
      {adding ? (
        <TagField {...{ known, words, add, close }} />
      ) : (
        <button ref={opener} type="button" class="b small soft" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {words('tagAdd')}
        </button>
      )}
    </div>
  );
}

interface TagFieldProps extends Pick<TagsBoxProps, 'known' | 'words' | 'add'> {
  readonly close: () => void;
}

function TagField({ known, words, add, close }: TagFieldProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    // A comma parts tags: no tag has one.
    const written = (field.current?.value ?? '').split(',').map((tag) => tag.trim());
    const added = written.filter((tag) => tag !== '');
    if (added.length > 0) add(added);
    if (field.current !== null) field.current.value = '';
    if (added.length === 0) close();
  };
  return (
    <form class="tag-add" onSubmit={submit}>
      <input
        ref={field}
        class="field"
        list="known-tags"
        maxLength={200}
        aria-label={words('tagNew')}
        autocomplete="off"
        dir="auto"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
      />
      <datalist id="known-tags">
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit" class="b small line">
        {words('tagAdd')}
      </button>
    </form>
  );
}
