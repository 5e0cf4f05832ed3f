import az from '../../locales/az.json';
import en from '../../locales/en.json';
import ru from '../../locales/ru.json';
import type { InterfaceLanguage } from '../model/words';
import { loadChosenWords, storeChosenWords } from './localStorage';

type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
const MESSAGES: Readonly<Record<InterfaceLanguage, Messages>> = { en, az, ru };

/**
 * Shows the interface in a language from now on. Browsers give an extension's messages in their own language alone, and
 * few of them speak Azerbaijani: the chosen ones are laid where every script of ours finds them.
 */
export async function chooseLanguage(language: InterfaceLanguage | null): Promise<void> {
  await storeChosenWords(language === null ? null : { language, messages: flat(MESSAGES[language]) });
}

/** Brings the messages laid there up to date: another version of the extension may have left them. */
export async function refreshLanguage(): Promise<void> {
  const chosen = await loadChosenWords();
  if (chosen !== null) await chooseLanguage(chosen.language);
}

/** A message with a plural as the build writes it too: its forms in order. */
function flat(messages: Messages): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      typeof message === 'string' ? message : Object.values(message).join(' | '),
    ]),
  );
}
