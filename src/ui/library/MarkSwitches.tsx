import type { JSX } from 'preact';
import { SHOWN_CERTAINTIES, type ShownCertainty, type SwitchedMark } from '../../model/markSettings';
import type { WordKey } from '../../model/words';
import { Sign } from '../parts/Sign';
import { Switch } from '../parts/Switch';
import type { LibraryProps } from './libraryState';

interface Sample {
  readonly mark: SwitchedMark;
  readonly name: WordKey;
  /** Words of the statement, or of a page about it, as such a mark would stand under them. */
  readonly words: string;
  readonly language: string;
}

// Quoted text is no text of the interface: it stands in its own language.
const SAMPLES: readonly Sample[] = [
  { mark: 'mention', name: 'peopleAndPlaces', words: 'Eastern Zangezur', language: 'en' },
  { mark: 'verbatim', name: 'verdictVerbatim', words: 'a dear guest', language: 'en' },
  { mark: 'trimmed', name: 'verdictTrimmed', words: 'rebuild … housing', language: 'en' },
  { mark: 'cut', name: 'verdictCut', words: 'remain unresolved', language: 'en' },
  { mark: 'altered', name: 'verdictAltered', words: 'new clashes', language: 'en' },
  { mark: 'stitched', name: 'verdictStitched', words: 'new jobs, new areas', language: 'en' },
  { mark: 'alarm', name: 'markAlarm', words: '15 percent', language: 'en' },
  { mark: 'translated', name: 'verdictOtherLanguage', words: 'дорогой гость', language: 'ru' },
  { mark: 'restated', name: 'verdictRestated', words: 'asked firms to help', language: 'en' },
  { mark: 'saved', name: 'yourNote', words: 'in November', language: 'en' },
];

/** What each mark means and looks like, and whether it is put on pages. */
export function MarkSwitches({ state, words, actions }: LibraryProps): JSX.Element {
  return (
    <section class="sec">
      <h2>{words('marks')}</h2>
      <ul class="box">
        {SAMPLES.map(({ mark, name, words: sample, language }) => (
          <li key={mark} class={`k-${mark}`} data-mark={mark}>
            <Sign kind={mark} />
            <span>{words(name)}</span>
            <span class="end">
              <span class={`sample words m k-${mark}`} lang={language} aria-hidden="true">
                {sample}
              </span>
              <Switch
                bare
                label={words(name)}
                on={!state.marks.off.includes(mark)}
                change={(on) => actions.switchMark(mark, on)}
              />
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{words('marksWhy')}</p>
    </section>
  );
}

const CERTAINTIES: Readonly<Record<ShownCertainty, readonly [name: WordKey, why: WordKey]>> = {
  certain: ['certaintyCertain', 'certaintyCertainWhy'],
  possible: ['certaintyPossible', 'certaintyPossibleWhy'],
};

/** How sure a finding must be to be shown, on pages and everywhere else. */
export function CertaintyChoice({ state, words, actions }: LibraryProps): JSX.Element {
  return (
    <section class="sec">
      <h2>{words('certainty')}</h2>
      <fieldset class="reach">
        <legend class="vh">{words('certainty')}</legend>
        {SHOWN_CERTAINTIES.map((certainty) => {
          const [name, why] = CERTAINTIES[certainty];
          return (
            <label key={certainty}>
              <input
                type="radio"
                name="certainty"
                value={certainty}
                checked={certainty === state.marks.certainty}
                onChange={() => actions.chooseCertainty(certainty)}
              />
              <b>{words(name)}</b>
              <small>
                {certainty === 'possible' && <Sign kind="suggested" />}
                {words(why)}
              </small>
            </label>
          );
        })}
      </fieldset>
    </section>
  );
}
