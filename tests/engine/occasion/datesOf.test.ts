import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../src/engine/occasion/datesOf';
import { scanText } from '../../support/statementView';

/** The dates of a text, as "year-month-day: the words", with ? for what is left open. */
function datesIn(text: string, tag: string): string[] {
  const { plain, senses } = scanText(text, tag);
  return datesOf(plain, senses).map(({ day, month, year, from, to }) => {
    const parts = [year ?? '?', month === null ? '?' : month + 1, day ?? '?'];
    return `${parts.join('-')}: ${text.slice(plain.starts[from], plain.ends[to - 1])}`;
  });
}

describe('the dates of a text', () => {
  it.each([
    ['en', 'on 4 September 2023 at noon', '2023-9-4: 4 September 2023'],
    ['en', 'on September 4, 2023, at noon', '2023-9-4: September 4, 2023'],
    ['en', 'on September 4', '?-9-4: September 4'],
    ['en', 'in September', '?-9-?: September'],
    ['en', 'in September 2023', '2023-9-?: September 2023'],
    ['en', 'back in 2021', '2021-?-?: 2021'],
    ['ru', '4 сентября 2023 года', '2023-9-4: 4 сентября 2023'],
    ['ru', 'в сентябре', '?-9-?: сентябре'],
    ['be', '4 верасня 2023 года', '2023-9-4: 4 верасня 2023'],
    ['uk', '4 вересня 2023 року', '2023-9-4: 4 вересня 2023'],
    ['az', '4 sentyabr 2023-cü il', '2023-9-4: 4 sentyabr 2023'],
    ['tr', '4 Eylül 2023', '2023-9-4: 4 Eylül 2023'],
    ['de', 'am 4. September 2023', '2023-9-4: 4. September 2023'],
    ['fr', 'le 4 septembre 2023', '2023-9-4: 4 septembre 2023'],
    ['ar', 'في 4 سبتمبر 2023', '2023-9-4: 4 سبتمبر 2023'],
  ])('are read in %s: %s', (tag, text, date) => {
    expect(datesIn(text, tag)).toEqual([date]);
  });

  it('stand in the order of the text, each number in one of them', () => {
    expect(datesIn('In 2019, on 3 May 2020 and in June 2021; then 2022.', 'en')).toEqual([
      '2019-?-?: 2019',
      '2020-5-3: 3 May 2020',
      '2021-6-?: June 2021',
      '2022-?-?: 2022',
    ]);
  });

  it('are no other numbers', () => {
    expect(datesIn('1,500 boats, 40 nets, 1812 fish, room 2500', 'en')).toEqual([]);
  });

  it('take no day that no month has', () => {
    expect(datesIn('99 May flowers', 'en')).toEqual(['?-5-?: May']);
  });
});
