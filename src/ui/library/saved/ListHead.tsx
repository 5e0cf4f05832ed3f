import type { JSX } from 'preact';
import { SAVED_SORTS, type SavedSort } from '../../../model/savedQuery';
import type { WordKey } from '../../../model/words';
import { Icon } from '../../parts/Icon';
import type { SavedProps } from './savedState';
import type { Choice } from './useChoice';

export interface ListHeadProps extends SavedProps {
  readonly choice: Choice;
  readonly remove: (ids: readonly string[]) => void;
  readonly tag: () => void;
  readonly exportChosen: () => void;
}

const SORTS: Readonly<Record<SavedSort, WordKey>> = {
  newest: 'sortNewest',
  oldest: 'sortOldest',
  outlet: 'sortOutlet',
  verdict: 'sortVerdict',
};

/** How many there are, in which order; with some chosen, what can be done with them. */
export function ListHead(props: ListHeadProps): JSX.Element {
  const { saved, words, choice } = props;
  const { listed, total } = saved;
  const count = choice.ids.size;
  const isAll = count > 0 && count === listed.length;
  return (
    <div class="count">
      <label class="tick-box">
        <input
          type="checkbox"
          class="tick"
          aria-label={words('chooseAll')}
          checked={isAll}
          indeterminate={count > 0 && !isAll}
          disabled={listed.length === 0}
          onChange={() => (isAll ? choice.none() : choice.all())}
        />
      </label>
      <span role="status">
        {count > 0 ? words('chosen', count) : words('savedCount', listed.length, total)}
      </span>
      <span class="spacer" />
      {count > 0 ? <ChosenActions {...props} /> : <SortSelect {...props} />}
    </div>
  );
}

function SortSelect({ saved, words, actions }: ListHeadProps): JSX.Element {
  const { place } = saved;
  return (
    <span class="select plain">
      <select
        aria-label={words('sortLabel')}
        value={place.query.sort}
        onChange={({ currentTarget }) => {
          const sort = SAVED_SORTS.find((name) => name === currentTarget.value) ?? 'newest';
          actions.ask({ ...place.query, sort }, false);
        }}
      >
        {SAVED_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words(SORTS[sort])}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}

function ChosenActions({ choice, words, remove, tag, exportChosen }: ListHeadProps): JSX.Element {
  return (
    <>
      <button type="button" class="b small" onClick={tag}>
        <Icon name="tag" />
        {words('tagThem')}
      </button>
      <button type="button" class="b small" onClick={exportChosen}>
        <Icon name="take" />
        {words('export')}
      </button>
      <button type="button" class="b small" onClick={() => remove([...choice.ids])}>
        <Icon name="trash" />
        {words('delete')}
      </button>
    </>
  );
}
