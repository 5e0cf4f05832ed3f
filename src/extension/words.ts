import { createI18n } from '@wxt-dev/i18n';
import type { Words } from '../model/words';

/** Translates by key; the library's own type wants every key's substitutions spelt out at the call. */
const translate = createI18n().t as (key: string, ...args: readonly (number | string[])[]) => string;

/** The interface's messages in the browser's language. */
export const words: Words = (key, ...substitutions) => {
  const texts = substitutions.map(String);
  const [count] = substitutions;
  return typeof count === 'number' ? translate(key, count, texts) : translate(key, texts);
};
