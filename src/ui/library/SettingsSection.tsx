import type { JSX } from 'preact';
import type { MarkKind } from '../../model/mark';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type WordKey } from '../../model/words';
import { Sign } from '../parts/Sign';
import type { LibraryProps } from './libraryState';

const MARKS: readonly (readonly [MarkKind, WordKey])[] = [
  ['mention', 'peopleAndPlaces'],
  ['verbatim', 'verdictVerbatim'],
  ['trimmed', 'verdictTrimmed'],
  ['cut', 'verdictCut'],
  ['altered', 'verdictAltered'],
  ['stitched', 'verdictStitched'],
  ['alarm', 'markAlarm'],
  ['translated', 'verdictOtherLanguage'],
  ['restated', 'verdictRestated'],
  ['suggested', 'verdictSuggested'],
  ['saved', 'yourNote'],
];

/** Each in its own language, in all of them alike. */
const NAMES: Readonly<Record<InterfaceLanguage, WordKey>> = {
  en: 'languageEn',
  az: 'languageAz',
  ru: 'languageRu',
};

const KEYS: Readonly<Record<string, WordKey>> = {
  _execute_action: 'commandOpen',
  'next-finding': 'commandNext',
  'previous-finding': 'commandPrevious',
  'toggle-marks': 'commandToggle',
  'save-selection': 'commandSave',
};

/** The language of the interface, the keys, and what each mark means. */
export function SettingsSection(props: LibraryProps): JSX.Element {
  const { words } = props;
  return (
    <div class="columns">
      <div>
        <LanguageChoice {...props} />
        <KeyRows {...props} />
      </div>
      <section class="sec">
        <h2>{words('marksMean')}</h2>
        <ul class="box">
          {MARKS.map(([kind, name]) => (
            <li key={kind} class={`k-${kind}`}>
              <Sign kind={kind} />
              <span>{words(name)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function LanguageChoice({ state, words, actions }: LibraryProps): JSX.Element {
  const choose = (value: string): void =>
    actions.chooseLanguage(INTERFACE_LANGUAGES.find((language) => language === value) ?? null);
  return (
    <section class="sec">
      <h2 id="language">{words('language')}</h2>
      <div class="box">
        <div class="row-like">
          <span>{words('languageInterface')}</span>
          <select
            class="field"
            aria-labelledby="language"
            value={state.language ?? ''}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="">{words('languageBrowser')}</option>
            {INTERFACE_LANGUAGES.map((language) => (
              <option key={language} value={language} lang={language}>
                {words(NAMES[language])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="quiet">{words('languageWhy')}</p>
    </section>
  );
}

function KeyRows({ state, words, actions }: LibraryProps): JSX.Element {
  return (
    <section class="sec">
      <h2>{words('keys')}</h2>
      <ul class="box">
        {state.keys.map(({ name, keys }) => {
          const label = KEYS[name];
          return (
            label !== undefined && (
              <li key={name}>
                <span>{words(label)}</span>
                <span class="end">
                  {keys === '' ? <span class="faint">{words('noKeys')}</span> : <kbd>{keys}</kbd>}
                </span>
              </li>
            )
          );
        })}
      </ul>
      <p>
        <button type="button" class="b line" onClick={actions.changeKeys}>
          {words('changeKeys')}
        </button>
      </p>
    </section>
  );
}
