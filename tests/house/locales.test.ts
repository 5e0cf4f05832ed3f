import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/model/words';
import { ROOT, readProjectFile, sourcesIn } from './sources';

type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

const read = (language: string): Messages => JSON.parse(readProjectFile(`locales/${language}.json`));
const english = read('en');
const textsOf = (message: Messages[string] | undefined): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});
const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\$\d/g) ?? [])].toSorted();

/** The forms that a message with a plural has, in each language's own order of them. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  en: ['1', 'n'],
  az: ['1', 'n'],
  ru: ['1', '2', 'n'],
};

it('the locales are the languages of the interface', () => {
  const files = readdirSync(join(ROOT, 'locales')).map((name) => name.replace('.json', ''));
  expect(files.toSorted()).toEqual([...INTERFACE_LANGUAGES].toSorted());
});

describe.each(INTERFACE_LANGUAGES)('the messages in %s', (language) => {
  const messages = read(language);

  it('are those of English: none is missing, none is too many', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('have a plural where English has one, with all of the language’s forms', () => {
    for (const [key, message] of Object.entries(english)) {
      const own = messages[key];
      expect([key, typeof own]).toEqual([key, typeof message]);
      if (typeof own === 'object') expect([key, Object.keys(own)]).toEqual([key, FORMS[language]]);
    }
  });

  it('take the same substitutions, and say something', () => {
    for (const [key, message] of Object.entries(english)) {
      const wanted = [...new Set(textsOf(message).flatMap(placesIn))].toSorted();
      for (const text of textsOf(messages[key])) {
        expect([key, placesIn(text)]).toEqual([key, wanted]);
        expect([key, text.trim()]).not.toEqual([key, '']);
      }
    }
  });

  it('know their own language', () => {
    expect(messages.languageTag).toBe(language);
  });
});

it('every message is used', () => {
  const code = sourcesIn('src', 'entrypoints')
    .map(({ text }) => text)
    .join('\n');
  const unused = Object.keys(english).filter(
    (key) => !new RegExp(`['"]${key}['"]`).test(code) && !code.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});
