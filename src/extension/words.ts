import { createI18n } from '@wxt-dev/i18n';
import { pluralForm } from '../model/pluralForm';
import type { Words } from '../model/words';
import { type ChosenWords, loadChosenWords } from './localStorage';

/** Translates by key; the library's own type wants every key's substitutions spelt out at the call. */
const translate = createI18n().t as (key: string, texts?: readonly string[]) => string;

let chosen: ChosenWords | null = null;

/** Has `words` speak the language that the person chose. Called once where a script or a page of ours starts. */
export async function prepareWords(): Promise<void> {
  chosen = await loadChosenWords().catch(() => null);
}

/**
 * The interface's messages, in the language that was chosen or else the browser's. The library knows the plurals of
 * English alone: the form is chosen here, by the rules of the language that the messages are in.
 */
export const words: Words = (key, ...substitutions) => {
  const language = chosen?.language ?? translate('languageTag');
  const number = new Intl.NumberFormat(language);
  const texts = substitutions.map((value) => (typeof value === 'number' ? number.format(value) : value));
  const message = chosen?.messages[key];
  const text = message === undefined ? translate(key, texts) : filled(message, texts);
  return pluralForm(text, language, substitutions);
};

function filled(message: string, texts: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, place: string) => texts[Number(place) - 1] ?? '');
}
