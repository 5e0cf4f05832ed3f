import { createI18n } from '@wxt-dev/i18n';
import { pluralForm } from '../model/pluralForm';
import type { Words } from '../model/words';

/** Translates by key; the library's own type wants every key's substitutions spelt out at the call. */
const translate = createI18n().t as (key: string, texts?: readonly string[]) => string;

/**
 * The interface's messages in the browser's language. The library knows the plurals of English alone: the form is chosen
 * here, by the rules of the language that the messages are in.
 */
export const words: Words = (key, ...substitutions) => {
  const language = translate('languageTag');
  const number = new Intl.NumberFormat(language);
  const texts = substitutions.map((value) => (typeof value === 'number' ? number.format(value) : value));
  return pluralForm(translate(key, texts), language, substitutions);
};
