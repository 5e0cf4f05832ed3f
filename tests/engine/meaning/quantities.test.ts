import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../src/engine/meaning/quantities';
import { tokenise } from '../../../src/engine/text/tokenise';
import { languageIndex } from '../../support/statementView';

/** The quantities of a text, as "value unit: the words". */
function quantitiesIn(text: string, tag: string): string[] {
  const language = languageIndex(tag);
  const tokens = tokenise(text);
  return quantitiesOf(tokens, language.senses.find(tokens), language).map(
    ({ value, unit, from, to }) =>
      `${value} ${unit ?? '–'}: ${text.slice(tokens.starts[from], tokens.ends[to - 1])}`,
  );
}

describe('a percentage', () => {
  it.each([
    ['en', 'up 12 percent', '12 percent: 12 percent'],
    ['en', 'up 12%', '12 percent: 12%'],
    ['en', 'up 12 per cent', '12 percent: 12 per cent'],
    ['en', 'up twelve per cent', '12 percent: twelve per cent'],
    ['ru', 'на 12 процентов', '12 percent: 12 процентов'],
    ['ru', 'на двенадцать процентов', '12 percent: двенадцать процентов'],
    ['az', '12 faiz artıb', '12 percent: 12 faiz'],
    ['tr', 'yüzde 12 arttı', '12 percent: yüzde 12'],
    ['tr', '%12 arttı', '12 percent: %12'],
    ['de', 'um 12 Prozent', '12 percent: 12 Prozent'],
    ['fr', 'de 12 pour cent', '12 percent: 12 pour cent'],
    ['fr', 'de 12 %', '12 percent: 12 %'],
    ['ar', 'بنسبة 12 في المئة', '12 percent: 12 في المئة'],
    ['ar', 'بنسبة 12 بالمائة', '12 percent: 12 بالمائة'],
  ])('is read in %s: %s', (tag, text, quantity) => {
    expect(quantitiesIn(text, tag)).toEqual([quantity]);
  });

  it.each([
    ['en', 'half as large again', 50],
    ['en', 'twice as big', 100],
    ['en', 'half the size', -50],
    ['ru', 'в полтора раза больше', 50],
    ['ru', 'вдвое больше', 100],
    ['de', 'anderthalbmal so groß', 50],
    ['fr', 'deux fois plus grand', 100],
    ['ar', 'مرة ونصف', 50],
  ])('may be a ratio in %s: %s', (tag, text, percent) => {
    expect(quantitiesIn(text, tag)[0]).toMatch(new RegExp(`^${percent} percent: `));
  });
});

describe('a number', () => {
  it.each([
    ['en', 'for 20 years', '20 year: 20 years'],
    ['en', 'for twenty long years', '20 year: twenty long years'],
    ['en', 'two decades', '20 year: two decades'],
    ['ru', 'три месяца', '3 month: три месяца'],
    ['ru', 'два десятилетия', '20 year: два десятилетия'],
    ['uk', '20 років', '20 year: 20 років'],
    ['be', '20 гадоў', '20 year: 20 гадоў'],
    ['az', '20 ildir', '20 year: 20 ildir'],
    ['tr', '20 yıldır', '20 year: 20 yıldır'],
    ['de', 'zwei Jahrzehnte', '20 year: zwei Jahrzehnte'],
    ['fr', 'deux décennies', '20 year: deux décennies'],
    ['ar', '20 عاما', '20 year: 20 عاما'],
    ['en', '40 hectares', '40 area: 40 hectares'],
    ['en', '40 square kilometres', '40 area: 40 square kilometres'],
    ['en', '3 million', '3 million: 3 million'],
    ['en', '15 boats', '15 –: 15'],
  ])('takes its unit from what follows it in %s: %s', (tag, text, quantity) => {
    expect(quantitiesIn(text, tag)).toEqual([quantity]);
  });

  it.each([
    ['1\u00a0500 boats', 1500],
    ['1\u202f500 boats', 1500],
    ['2.5 hectares', 2.5],
    ['2,5 hectares', 2.5],
  ])('is one however it is grouped: %s', (text, value) => {
    expect(quantitiesIn(text, 'en')[0]).toMatch(new RegExp(`^${value} `));
  });

  // Read as 1.5: the comma is always taken for a decimal one, though canonicalNumber says that both are 1500.
  it.each(['1,500 boats', '1.500 boats'])('is one grouped by a comma or full stop: %s', (text) => {
    expect(quantitiesIn(text, 'en')[0]).toMatch(/^1500 /);
  });

  it('has no unit that stands too far off', () => {
    expect(quantitiesIn('15 boats came in years', 'en')).toEqual(['15 –: 15']);
  });

  it('stands where it stands in the text, and several in order', () => {
    expect(quantitiesIn('in 3 years by 12%, twice as big', 'en')).toEqual([
      '3 year: 3 years',
      '12 percent: 12%',
      '100 percent: twice as big',
    ]);
  });

  it('in words is none where the language is not known', () => {
    expect(quantitiesIn('twenty boats, 7 nets', 'fi')).toEqual(['7 –: 7']);
  });

  it('inside a ratio is not read a second time', () => {
    expect(quantitiesIn('three times the size', 'en')).toEqual(['200 percent: three times the size']);
  });
});
