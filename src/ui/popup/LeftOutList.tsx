import type { JSX } from 'preact';
import { leftOut } from '../../model/leftOut';
import type { Claim, ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import type { ReadState } from './popupState';

export interface LeftOutListProps {
  readonly state: ReadState;
  readonly statement: ReferenceStatement;
  readonly words: Words;
  /** Shows a point where it stands in the statement. */
  readonly choose: (claim: Claim) => void;
}

/** The points of the statement that the page has nothing of, in order; each leads to its sentence. */
export function LeftOutList({ state, statement, words, choose }: LeftOutListProps): JSX.Element | null {
  const missing = leftOut(state.recognition, statement);
  if (missing.length === 0) return null;
  return (
    <details class="more" data-part="left-out">
      <summary>{words('leftOut', missing.length, statement.claims.length)}</summary>
      <ol class="points">
        {missing.map(({ number, claim }) => (
          <li key={claim.id} value={number}>
            <button type="button" class="point" onClick={() => choose(claim)}>
              <span class="num">{number}</span>
              <span lang="en">{claim.gloss}</span>
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
