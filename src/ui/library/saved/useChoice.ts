import { useMemo, useState } from 'preact/hooks';
import type { SavedEntry } from '../../../model/savedEntry';

/** Which annotations are chosen, to do something with all of them. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  toggle(at: number): void;
  /** All from the row that was pressed last to this one. */
  extend(at: number, from: number): void;
  all(): void;
  none(): void;
}

/** Keeps what is chosen to what is listed: nobody deletes what they don't see. */
export function useChoice(listed: readonly SavedEntry[]): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => {
    if (chosen.size === 0) return chosen;
    return new Set(listed.flatMap(({ annotation }) => (chosen.has(annotation.id) ? [annotation.id] : [])));
  }, [chosen, listed]);
  const idAt = (at: number): string => listed[at]?.annotation.id ?? '';
  return {
    ids,
    toggle: (at) => {
      setChosen((before) => {
        const next = new Set(before);
        if (!next.delete(idAt(at))) next.add(idAt(at));
        return next;
      });
    },
    extend: (at, from) => {
      const span = listed.slice(Math.min(at, from), Math.max(at, from) + 1);
      setChosen((before) => new Set([...before, ...span.map(({ annotation }) => annotation.id)]));
    },
    all: () => setChosen(new Set(listed.map(({ annotation }) => annotation.id))),
    none: () => setChosen(new Set()),
  };
}
