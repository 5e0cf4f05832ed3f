import type { JSX } from 'preact';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import type { ReadState } from './popupState';

export interface NameListProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  readonly words: Words;
}

/** The people, places and organisations of the statement that the page names, most often named first. */
export function NameList({ state, statement, words }: NameListProps): JSX.Element | null {
  const counts = new Map<string, number>();
  for (const { entity } of state.recognition.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  if (counts.size === 0) return null;
  const nameOf = (id: string): string => statement.entities.find((entity) => entity.id === id)?.name ?? id;
  return (
    <>
      <h3>{words('peopleAndPlaces')}</h3>
      <ul class="names">
        {[...counts]
          .toSorted(([, a], [, b]) => b - a)
          .map(([id, count]) => (
            <li key={id}>
              {nameOf(id)} <b>{count}</b>
            </li>
          ))}
      </ul>
    </>
  );
}
