import { describe, expect, it } from 'vitest';
import { AliasIndex } from '../../../src/engine/names/aliasIndex';
import { findNames } from '../../../src/engine/names/findNames';
import { mentionsOf, namesIn } from '../../../src/engine/names/mentionsOf';
import { tokenise } from '../../../src/engine/text/tokenise';
import type { Alias, Entity } from '../../../src/model/statement';
import { inventedEntity, inventedStatement } from '../../support/inventedStatement';

const named = (
  id: string,
  language: string,
  text: string,
  more: Partial<Entity> = {},
  as: Partial<Alias> = {},
) => inventedEntity(id, [], { aliases: { [language]: [{ text, ...as }] }, ...more });

function indexOf(...entities: readonly Entity[]): AliasIndex {
  const index = new AliasIndex();
  index.add(inventedStatement('one', { entities }));
  return index;
}

/** The entities mentioned on a page in a language, as "the words = entity". */
function mentionsIn(language: string | null, text: string, ...entities: readonly Entity[]): string[] {
  const tokens = tokenise(text);
  const names = namesIn(language, findNames(indexOf(...entities), tokens));
  return mentionsOf('one', names, tokens).map(
    ({ mention }) => `${text.slice(mention.start, mention.end)} = ${mention.entity}`,
  );
}

describe('names found in a text', () => {
  it('may overlap, the longest first', () => {
    const index = indexOf(inventedEntity('a', ['Orme']), inventedEntity('b', ['Orme Valley Line']));
    const names = findNames(index, tokenise('the Orme Valley Line'));
    expect(names.map(({ from, to }) => [from, to])).toEqual([
      [1, 4],
      [1, 2],
    ]);
  });

  it('do not go on into the next block', () => {
    const text = 'by the Orme\n\nValley roads';
    const blocks = [
      { start: 0, end: 11 },
      { start: 13, end: text.length },
    ];
    const index = indexOf(inventedEntity('a', ['Orme Valley']));
    expect(findNames(index, tokenise(text, blocks))).toEqual([]);
  });
});

describe('the names that can be meant on a page', () => {
  const english = named('english', 'en', 'Lavelle');
  const italian = named('italian', 'it', 'Montello');

  it('are those of its language, and English ones', () => {
    const found = (tag: string) => mentionsIn(tag, 'Montelli, Lavelle', english, italian);
    expect(found('it')).toEqual(['Montelli = italian', 'Lavelle = english']);
    expect(found('en')).toEqual(['Lavelle = english']);
  });

  it('are all of them where none is in its language, or the language is not known', () => {
    expect(mentionsIn('de', 'Montelli', italian)).toEqual(['Montelli = italian']);
    expect(mentionsIn(null, 'Montelli, Lavelle', english, italian)).toHaveLength(2);
  });

  it('are Russian ones too in Belarusian, Ukrainian and Kazakh', () => {
    const tver = named('tver', 'ru', 'Тверь');
    const others = ['be', 'uk', 'kk', 'en'].map((tag) => named(`own-${tag}`, tag, 'Мост'));
    const found = (tag: string) => mentionsIn(tag, 'Тверь, Мост', tver, ...others)[0];
    expect(['be', 'uk', 'kk'].map(found)).toEqual(Array(3).fill('Тверь = tver'));
    expect(found('en')).toMatch(/^Мост/);
  });
});

describe('a name with its patronymic alone', () => {
  const person = inventedEntity('p', [], {
    kind: 'person',
    aliases: { en: [{ text: 'Oleg Sergeyevich', needsFullName: true }, { text: 'Oleg Vetrov' }] },
  });

  it('counts where the page names the person in full, be it later', () => {
    expect(mentionsIn('en', 'Oleg Sergeyevich left. Oleg Vetrov is a pilot.', person)).toHaveLength(2);
  });

  it('counts for nobody where the page names another', () => {
    const other = inventedEntity('q', ['Anna Vetrova'], { kind: 'person' });
    expect(mentionsIn('en', 'Oleg Sergeyevich met Anna Vetrova.', person, other)).toEqual([
      'Anna Vetrova = q',
    ]);
  });
});

describe('a place in quotation marks', () => {
  const place = named('p', 'ru', 'Ладога');

  it.each(['матч «Ладога» — «Онега»', 'корабль „Ладога“', 'the club “Ладога”'])('is none: %s', (text) => {
    expect(mentionsIn('ru', text, place)).toEqual([]);
  });

  it('is one where the marks hold more than its name', () => {
    expect(mentionsIn('ru', '«Ладога замёрзла», — сказал он', place)).toEqual(['Ладога = p']);
    expect(mentionsIn('ru', '«Наша Ладога»', place)).toEqual(['Ладога = p']);
  });

  it('still names a person', () => {
    const person = named('q', 'ru', 'Ладога', { kind: 'person' });
    expect(mentionsIn('ru', 'судно «Ладога»', person)).toEqual(['Ладога = q']);
  });
});

describe('an ending after an apostrophe', () => {
  const bursa = named('bursa', 'tr', 'Bursa');
  const cup = named('cup', 'tr', 'REG7');

  it.each([
    ["Bursa'da kar yağdı", "Bursa'da"],
    ['Bursa’nın yolları', 'Bursa’nın'],
    ['Bursa‘dan geldi', 'Bursa‘dan'],
    ['REG7-də', 'REG7-də'],
    ["Bursa'daki okul", "Bursa'daki"],
  ])('belongs to the name: %s', (text, words) => {
    expect(mentionsIn('tr', text, bursa, cup).map((found) => found.split(' = ')[0])).toEqual([words]);
  });

  it.each(['Bursa’Da kar', 'Bursa da kar', "Bursa'lıymış okul"])('does not where it is none: %s', (text) => {
    expect(mentionsIn('tr', text, bursa).map((found) => found.split(' = ')[0])).toEqual(['Bursa']);
  });
});
