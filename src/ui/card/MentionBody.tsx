import type { JSX } from 'preact';
import type { Mention } from '../../model/finding';
import type { Claim, Entity, ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';

export interface MentionBodyProps {
  readonly finding: Mention;
  readonly statement: ReferenceStatement;
  readonly words: Words;
}

/** So many other written forms and points are listed; the rest would hide the first. */
const MOST_NAMES = 5;
const MOST_POINTS = 4;

/** What a name is in the statement, how else it is written, and the points that speak of it. */
export function MentionBody({ finding, statement, words }: MentionBodyProps): JSX.Element {
  const entity = statement.entities.find(({ id }) => id === finding.entity);
  if (entity === undefined) return <p />;
  const names = otherNames(entity);
  const points = claimsNaming(entity, statement).slice(0, MOST_POINTS);
  return (
    <>
      <p>{entity.role}</p>
      {names.length > 0 && (
        <p class="quiet" dir="auto">
          {words('alsoWritten', names.join(', '))}
        </p>
      )}
      {points.length > 0 && (
        <div>
          <h4>{words('pointsThatSpeak')}</h4>
          <ul class="points">
            {points.map(({ id, gloss }) => (
              <li key={id}>
                <b>{Number.parseInt(id.replace(/\D/g, ''), 10)}</b>
                <span>{gloss}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** One form from each language first, so that the list says how it is written around the world. */
function otherNames(entity: Entity): string[] {
  const first = Object.values(entity.aliases).flatMap((aliases) => aliases[0]?.text ?? []);
  return [...new Set(first)].filter((name) => name !== entity.name).slice(0, MOST_NAMES);
}

function claimsNaming(entity: Entity, statement: ReferenceStatement): Claim[] {
  return statement.claims.filter(({ passages }) =>
    statement.editions.some(({ language, text }) =>
      (passages[language] ?? []).some(({ start, end }) => {
        const passage = text.slice(start, end).toLowerCase();
        return (entity.aliases[language] ?? []).some((alias) => passage.includes(alias.text.toLowerCase()));
      }),
    ),
  );
}
