import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../src/engine/attribution/findSpeakers';
import { viewText } from '../../support/statementView';

/** Those of a text who can be the subject of a sentence. */
function subjectsIn(text: string, tag: string): string[] {
  const view = viewText(text, tag);
  const { plain } = view.scanned;
  return findSpeakers(view)
    .filter(({ kind, nominative }) => nominative && (kind === 'person' || kind === 'office'))
    .map(({ from, to }) => text.slice(plain.starts[from], plain.ends[to - 1]));
}

describe('a preposition', () => {
  it.each([
    ['en', 'He stood alongside Belarusian President Aleksandr Lukashenko.'],
    ['en', 'He stood with the President of the Republic of Belarus Aleksandr Lukashenko.'],
    ['en', 'He spoke of the Belarusian president.'],
    ['ru', 'Он говорил с президентом Беларуси Александром Лукашенко.'],
    ['de', 'Er stand neben dem belarussischen Präsidenten Alexander Lukaschenko.'],
    ['fr', 'On a parlé avec le président biélorusse Alexandre Loukachenko.'],
    ['fr', 'On a parlé entre Ilham Aliev et Alexandre Loukachenko.'],
    ['ar', 'جلس مع الرئيس البيلاروسي ألكسندر لوكاشينكو.'],
  ])('before a name and its title makes an object of it, in %s: %s', (tag, text) => {
    expect(subjectsIn(text, tag)).toEqual([]);
  });
});

describe('an office in another case', () => {
  it.each([
    ['ru', 'Об этом сообщили президенту Беларуси.'],
    ['be', 'Пра гэта паведамілі прэзідэнту Беларусі.'],
    ['uk', 'Про це повідомили президентові Білорусі.'],
    ['az', 'Bu barədə Belarus Prezidentinə məlumat verildi.'],
    ['tr', 'Bu konuda Belarus Cumhurbaşkanına bilgi verildi.'],
    ['de', 'Man bat den belarussischen Präsidenten.'],
  ])('is no subject, in %s: %s', (tag, text) => {
    expect(subjectsIn(text, tag)).toEqual([]);
  });

  it.each([
    ['ru', 'Глава государства молчал.', 'Глава государства'],
    ['be', 'Кіраўнік дзяржавы маўчаў.', 'Кіраўнік дзяржавы'],
    ['uk', 'Глава держави мовчав.', 'Глава держави'],
    ['az', 'Dövlət başçısı susdu.', 'Dövlət başçısı'],
    ['tr', 'Cumhurbaşkanı sustu.', 'Cumhurbaşkanı'],
    ['de', 'Der Präsident schwieg.', 'Präsident'],
    ['uk', 'Президент покликав Лукашенка.', 'Президент'],
  ])('is one in its own, in %s: %s', (tag, text, office) => {
    expect(subjectsIn(text, tag)).toEqual([office]);
  });
});
