import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SavedQuery } from '../../../model/savedQuery';
import type { Words } from '../../../model/words';
import { Icon } from '../../parts/Icon';

export interface DateFilterProps {
  readonly query: SavedQuery;
  readonly words: Words;
  readonly change: (part: Partial<SavedQuery>) => void;
}

/** From when until when it was saved. */
export function DateFilter({ query, words, change }: DateFilterProps): JSX.Element {
  const { from, to } = query;
  const isOn = from !== null || to !== null;
  const details = useClosedOutside();
  const field = (name: 'from' | 'to', label: string): JSX.Element => (
    <label>
      {label}
      <input
        type="date"
        class="field"
        value={query[name] ?? ''}
        onChange={({ currentTarget }) => change({ [name]: currentTarget.value || null })}
      />
    </label>
  );
  return (
    <details ref={details} class="date">
      <summary class={isOn ? 'select on' : 'select'}>
        {words('filterDate')}
        {isOn && <b>{rangeWords(from, to, words)}</b>}
        <Icon name="down" />
      </summary>
      <div class="pop-out">
        {field('from', words('filterFrom'))}
        {field('to', words('filterTo'))}
        {isOn && (
          <button type="button" class="b small" onClick={() => change({ from: null, to: null })}>
            <Icon name="x" />
            {words('filterAnyDate')}
          </button>
        )}
      </div>
    </details>
  );
}

function rangeWords(from: string | null, to: string | null, words: Words): string {
  const format = new Intl.DateTimeFormat(words('languageTag'), { dateStyle: 'medium', timeZone: 'UTC' });
  const [first, last] = [from, to].map((day) => (day === null ? null : new Date(day)));
  const isDate = (date: Date | null | undefined): date is Date =>
    date instanceof Date && !Number.isNaN(date.getTime());
  if (isDate(first) && isDate(last) && first <= last) return format.formatRange(first, last);
  if (isDate(first)) return `${format.format(first)} –`;
  return isDate(last) ? `– ${format.format(last)}` : '';
}

/** It closes on Esc and on a press elsewhere, and gives the focus back to its head. */
function useClosedOutside() {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const close = (): void => {
      if (details.current !== null) details.current.open = false;
    };
    document.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (!details.current?.contains(target as Node)) close();
      },
      { signal },
    );
    details.current?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || details.current?.open !== true) return;
        event.stopPropagation();
        close();
        details.current.querySelector('summary')?.focus();
      },
      { signal },
    );
    return () => leaving.abort();
  }, []);
  return details;
}
