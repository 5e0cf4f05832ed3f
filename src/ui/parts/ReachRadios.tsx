import type { JSX } from 'preact';
import type { ReachChoice } from '../../model/siteList';
import type { WordKey, Words } from '../../model/words';

const CHOICES: readonly { readonly choice: ReachChoice; readonly name: WordKey; readonly why: WordKey }[] = [
  { choice: 'news', name: 'reachNews', why: 'reachNewsWhy' },
  { choice: 'every', name: 'reachEvery', why: 'reachEveryWhy' },
  { choice: 'click', name: 'reachClick', why: 'reachClickWhy' },
];

export interface ReachRadiosProps {
  readonly chosen: ReachChoice;
  /** How many sites are listed. */
  readonly count: number;
  readonly words: Words;
  readonly choose: (choice: ReachChoice) => void;
}

/** The three choices of where On Record reads by itself. */
export function ReachRadios({ chosen, count, words, choose }: ReachRadiosProps): JSX.Element {
  return (
    <fieldset class="reach">
      <legend class="vh">{words('whereRead')}</legend>
      {CHOICES.map(({ choice, name, why }) => (
        <label key={choice} class={choice === chosen ? 'on' : undefined}>
          <input
            type="radio"
            name="reach"
            value={choice}
            checked={choice === chosen}
            onChange={() => choose(choice)}
          />
          <b>{words(name)}</b>
          <small>{words(why, count)}</small>
        </label>
      ))}
    </fieldset>
  );
}
