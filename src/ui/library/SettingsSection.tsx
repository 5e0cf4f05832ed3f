import type { JSX } from 'preact';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type WordKey } from '../../model/words';
import { BackupsBox } from './BackupsBox';
import type { LibraryProps } from './libraryState';
import { CertaintyChoice, MarkSwitches } from './MarkSwitches';
import { WatchChoice } from './WatchChoice';

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

/** What is marked, how sure it must be, the keys, and the language of the interface. */
export function SettingsSection(props: LibraryProps): JSX.Element {
  return (
    <div class="columns">
      <MarkSwitches {...props} />
      <div>
        <CertaintyChoice {...props} />
        <WatchChoice {...props} />
        <KeyRows {...props} />
        <LanguageChoice {...props} />
        <BackupsBox {...props} />
      </div>
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
                  {keys === '' ? <span class="faint">{words('noKeys')}</span> : <Keys keys={keys} />}
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

/** As the browser writes them: "Alt+Shift+J", or signs without anything between them. */
function Keys({ keys }: { readonly keys: string }): JSX.Element {
  return (
    <span class="keys">
      {keys.split('+').map((key, i) => (
        <kbd key={`${i}`}>{key}</kbd>
      ))}
    </span>
  );
}
