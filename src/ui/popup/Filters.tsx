import type { JSX } from 'preact';
import { isAlarming, type Quotation, type Restatement } from '../../model/finding';
import type { MarkKind } from '../../model/mark';
import type { WordKey, Words } from '../../model/words';
import { Sign } from '../parts/Sign';

export type FilterName = 'all' | 'quoted' | 'restated' | 'differs';

interface Filter {
  readonly name: FilterName;
  readonly key: WordKey;
  readonly kind: MarkKind | null;
  readonly takes: (finding: Quotation | Restatement) => boolean;
}

const FILTERS: readonly Filter[] = [
  { name: 'all', key: 'filterAll', kind: null, takes: () => true },
  { name: 'quoted', key: 'filterQuoted', kind: 'verbatim', takes: ({ type }) => type === 'quotation' },
  { name: 'restated', key: 'filterRestated', kind: 'restated', takes: ({ type }) => type === 'restatement' },
  {
    name: 'differs',
    key: 'filterDiffers',
    kind: 'alarm',
    takes: ({ differences }) => differences.some(isAlarming),
  },
];

/** The findings that a filter lets through. */
export function filterFindings<T extends Quotation | Restatement>(
  findings: readonly T[],
  name: FilterName,
): T[] {
  const filter = FILTERS.find((candidate) => candidate.name === name);
  return findings.filter((finding) => filter?.takes(finding) ?? true);
}

export interface FiltersProps {
  readonly findings: readonly (Quotation | Restatement)[];
  readonly chosen: FilterName;
  readonly words: Words;
  readonly choose: (name: FilterName) => void;
}

/** The filters by kind; they are the legend too. Those that would show nothing are left out. */
export function Filters({ findings, chosen, words, choose }: FiltersProps): JSX.Element {
  const shown = FILTERS.map((filter) => ({ ...filter, count: findings.filter(filter.takes).length }));
  return (
    <div class="filters" role="group" aria-label={words('filterLabel')}>
      {shown
        .filter(({ name, count }) => name === 'all' || count > 0)
        .map(({ name, key, kind, count }) => (
          <button
            key={name}
            type="button"
            class="f"
            aria-pressed={name === chosen}
            onClick={() => choose(name)}
          >
            {kind !== null && <Sign kind={kind} />}
            {words(key)} <b>{count}</b>
          </button>
        ))}
    </div>
  );
}
