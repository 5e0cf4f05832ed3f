import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../src/engine/attribution/findSpeakers';
import { viewText } from '../../support/statementView';

/** The speakers of a text as "kind words: entity". */
function speakersIn(text: string, tag: string): string[] {
  const view = viewText(text, tag);
  const { plain } = view.scanned;
  return findSpeakers(view).map(
    ({ kind, entity, from, to }) =>
      `${kind} ${text.slice(plain.starts[from], plain.ends[to - 1])}: ${entity}`,
  );
}

describe('a president', () => {
  it.each([
    ['en', 'Yesterday President Macron flew home.', 'office President: somebody-else'],
    ['ru', 'Вчера президент Макрон улетел домой.', 'office президент: somebody-else'],
    ['az', 'Dünən Macarıstan Prezidenti evə uçdu.', 'office Prezidenti: somebody-else'],
    ['en', 'Yesterday the President flew home.', 'office President: null'],
    ['en', 'Yesterday the Belarusian President flew home.', 'office President: belarusian'],
  ])('beside a name that nobody knows is another, in %s: %s', (tag, text, speaker) => {
    expect(speakersIn(text, tag)).toEqual([speaker]);
  });

  it('with a name is one person', () => {
    expect(speakersIn('President of the Republic of Belarus Aleksandr Lukashenko flew.', 'en')).toEqual([
      'person Aleksandr Lukashenko: aleksandr-lukashenko',
    ]);
    expect(speakersIn('Президент покликав Лукашенка.', 'uk')).toEqual([
      'office Президент: null',
      'person Лукашенка: aleksandr-lukashenko',
    ]);
  });

  it('with capitals is no name', () => {
    expect(speakersIn('Dün Devlet Başkanı uçtu.', 'tr')).toEqual(['office Devlet Başkanı: null']);
  });
});

describe('a pronoun that stands for both', () => {
  it('is read once', () => {
    expect(speakersIn('O, susdu.', 'az')).toEqual(['pronoun O: null']);
  });
});
