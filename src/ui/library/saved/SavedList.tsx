import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedEntry } from '../../../model/savedEntry';
import { listKey } from './listKey';
import { rowId, SavedRow } from './SavedRow';
import type { SavedProps } from './savedState';
import type { Choice } from './useChoice';
import { ROW, useRowWindow } from './useRowWindow';

export interface SavedListProps extends SavedProps {
  readonly choice: Choice;
  /** The row that is open beside the list; -1 for none. */
  readonly at: number;
  readonly remove: (ids: readonly string[]) => void;
  readonly edit: () => void;
}

/**
 * The list: one stop of the Tab key, walked by the arrow keys. Only the rows in view stand in the document, and the one
 * that is open, so that a screen reader is told which of how many it is.
 */
export function SavedList(props: SavedListProps): JSX.Element {
  const { saved, words, actions, choice, at } = props;
  const { listed } = saved;
  const list = useRef<HTMLDivElement>(null);
  const rows = useRowWindow(list, listed.length);
  const { reveal } = rows;
  useEffect(() => {
    if (at >= 0) reveal(at);
  }, [at, reveal]);
  const open = (row: number): void => actions.open(listed[row]?.annotation.id ?? null);
  const onKeyDown = listKey({ ...props, open, fit: rows.fit });
  const shown = listed.slice(rows.from, rows.to).map((entry, i) => rowOf(props, rows.from + i, entry));
  // The open row stays in the document though it is out of view: a screen reader is told of it by its id.
  const outOfView = at < rows.from || at >= rows.to ? listed[at] : undefined;
  return (
    <div
      ref={list}
      class={choice.ids.size > 0 ? 'list choosing' : 'list'}
      role="listbox"
      tabIndex={0}
      aria-label={words('sectionSaved')}
      aria-multiselectable
      aria-activedescendant={at < 0 ? undefined : rowId(listed[at]?.annotation.id ?? '')}
      onClick={pressOn(props, open)}
      onKeyDown={onKeyDown}
    >
      <div class="rows" role="presentation" style={{ blockSize: `${listed.length * ROW}rem` }}>
        {shown}
        {outOfView !== undefined && rowOf(props, at, outOfView)}
      </div>
    </div>
  );
}

/** Draws the row of an entry. */
function rowOf({ saved, words, choice, at }: SavedListProps, row: number, entry: SavedEntry): JSX.Element {
  const { id } = entry.annotation;
  return (
    <SavedRow
      key={id}
      {...{ entry, words }}
      at={row}
      of={saved.listed.length}
      top={row * ROW}
      terms={saved.found?.get(id) ?? []}
      isOpen={row === at}
      isChosen={choice.ids.has(id)}
      choosing={choice.ids.size > 0}
    />
  );
}

/** What a press on a row does: it opens it, ticks it, or chooses all up to it. */
function pressOn({ choice, at }: SavedListProps, open: (row: number) => void) {
  return (event: MouseEvent): void => {
    const pressed = event.target as Element;
    const element = pressed.closest<HTMLElement>('[data-at]');
    if (element === null) return;
    const row = Number(element.dataset.at);
    const isTicked = pressed.closest('[data-check]') !== null;
    if (event.shiftKey && at >= 0) choice.extend(row, at);
    else if (isTicked || event.ctrlKey || event.metaKey) choice.toggle(row);
    else open(row);
  };
}
