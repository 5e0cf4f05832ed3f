import type { JSX } from 'preact';
import type { Recognition } from '../../model/recognition';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { Sign } from '../parts/Sign';
import { summarise } from '../text/summary';

export interface SummaryLineProps {
  readonly recognition: Recognition;
  readonly statement: ReferenceStatement;
  readonly words: Words;
  readonly showAlarm: () => void;
}

/** The one sentence above both columns; its alarm leads to the first difference. */
export function SummaryLine({ recognition, statement, words, showAlarm }: SummaryLineProps): JSX.Element {
  const { plain, alarm } = summarise(recognition, statement, words);
  return (
    <h1 class="sum">
      {plain}
      {alarm !== null && ', '}
      {alarm !== null && (
        <button type="button" class="link alarmed" onClick={showAlarm}>
          <Sign kind="alarm" />
          {alarm}
        </button>
      )}
    </h1>
  );
}
