import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MarkKind } from '../../../model/mark';
import type { Facet } from '../../../model/savedEntry';
import { EVERYTHING, isNarrowed, type SavedQuery } from '../../../model/savedQuery';
import type { WordKey } from '../../../model/words';
import { Icon } from '../../parts/Icon';
import { markWords } from '../../text/savedVerdict';
import { DateFilter } from './DateFilter';
import type { SavedProps } from './savedState';

type FilterName = 'statement' | 'outlet' | 'verdict' | 'tag';

const LABELS: Readonly<Record<FilterName, WordKey>> = {
  statement: 'statementLabel',
  outlet: 'filterOutlet',
  verdict: 'filterVerdict',
  tag: 'filterTag',
};

/** What narrows the list down. A filter that is on is drawn stronger and names what it lets through. */
export function SavedFilters(props: SavedProps): JSX.Element {
  const { saved, words, actions } = props;
  const { query } = saved.place;
  const change = (part: Partial<SavedQuery>): void => actions.ask({ ...query, ...part }, false);
  const titleOf = (id: string): string => saved.statements.find((known) => known.id === id)?.title ?? id;
  const { facets } = saved;
  return (
    <div class="facets" role="group" aria-label={words('filters')}>
      <FacetSelect {...props} name="statement" facets={facets.statements} label={titleOf} />
      <FacetSelect {...props} name="outlet" facets={facets.outlets} label={(outlet) => outlet} />
      <FacetSelect
        {...props}
        name="verdict"
        facets={facets.verdicts}
        label={(mark) => markWords(mark as MarkKind, words)}
      />
      <FacetSelect {...props} name="tag" facets={facets.tags} label={(tag) => tag} />
      <DateFilter {...{ query, words, change }} />
      <button
        type="button"
        class="select"
        aria-pressed={query.gone}
        onClick={() => change({ gone: !query.gone })}
      >
        {words('savedGone')}
      </button>
      {isNarrowed(query) && (
        <button
          type="button"
          class="b small soft clear"
          onClick={() => actions.ask({ ...EVERYTHING, sort: query.sort }, false)}
        >
          {words('filterClear')}
        </button>
      )}
    </div>
  );
}

interface FacetSelectProps extends SavedProps {
  readonly name: FilterName;
  readonly facets: readonly Facet[];
  readonly label: (value: string) => string;
}

function FacetSelect({ name, facets, label, saved, words, actions }: FacetSelectProps): JSX.Element {
  const { query } = saved.place;
  const chosen = query[name];
  const isGone = chosen !== null && !facets.some(({ value }) => value === chosen);
  // Hundreds of outlets, each with its words: they are drawn anew only where they have changed, not with every letter.
  const options = useMemo(
    () =>
      facets.map(({ value, count }) => (
        <option key={value} value={value}>
          {words('filterOption', label(value), String(count))}
        </option>
      )),
    [facets, words, saved.statements],
  );
  const choose = (value: string): void =>
    actions.ask({ ...query, [name]: value === '' ? null : value }, false);
  return (
    <span class={chosen === null ? 'select' : 'select on'}>
      <select
        aria-label={words(LABELS[name])}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words(LABELS[name])}</option>
        {isGone && <option value={chosen}>{label(chosen)}</option>}
        {options}
      </select>
      <Icon name="down" />
    </span>
  );
}
