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
  const texts = substitutions.map((value) => (typeof value === 'number' ? written(value, language) : value));
  const message = chosen?.messages[key];
  const text = message === undefined ? translate(key, texts) : filled(message, texts);
  return pluralForm(text, language, substitutions);
};

/** From here on a language's own way of writing numbers shows: none of ours has digits or signs of its own below. */
const GROUPED = 1_000;
const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it. The first that needs a format takes the browser 15 ms of a page's thread. */
function written(value: number, language: string): string {
  if (Number.isInteger(value) && value >= 0 && value < GROUPED) return String(value);
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}

function filled(message: string, texts: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, place: string) => texts[Number(place) - 1] ?? '');
}
