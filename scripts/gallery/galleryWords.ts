import az from '../../locales/az.json';
import en from '../../locales/en.json';
import ru from '../../locales/ru.json';
import { pluralForm } from '../../src/model/pluralForm';
import type { InterfaceLanguage, Words } from '../../src/model/words';

const MESSAGES: Readonly<
  Record<InterfaceLanguage, Readonly<Record<string, string | Readonly<Record<string, string>>>>>
> = { en, az, ru };

/** The interface's words in a language, as the extension would give them. */
export function galleryWords(language: InterfaceLanguage): Words {
  const number = new Intl.NumberFormat(language);
  return (key, ...substitutions) => {
    const message = MESSAGES[language][key] ?? key;
    const whole = typeof message === 'string' ? message : Object.values(message).join(' | ');
    const texts = substitutions.map((value) => (typeof value === 'number' ? number.format(value) : value));
    const filled = whole.replace(/\$(\d)/g, (_, place: string) => texts[Number(place) - 1] ?? '');
    return pluralForm(filled, language, substitutions);
  };
}
