import type { JSX } from 'preact';
import { Icon } from '../../parts/Icon';
import type { SavedProps } from './savedState';

/** Where a person searches; the list follows every letter. */
export function SearchField({ saved, words, actions }: SavedProps): JSX.Element {
  const { query } = saved.place;
  return (
    <search class="field search">
      <Icon name="search" />
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        aria-label={words('searchLabel')}
        aria-keyshortcuts="/"
        placeholder={words('searchHint')}
        value={query.text}
        onInput={({ currentTarget }) => actions.ask({ ...query, text: currentTarget.value }, true)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[role="listbox"]')?.focus();
          }
          if (event.key === 'Escape' && query.text !== '') {
            event.preventDefault();
            actions.ask({ ...query, text: '' }, true);
          }
        }}
      />
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
    </search>
  );
}
