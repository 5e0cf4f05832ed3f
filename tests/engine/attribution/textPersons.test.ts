import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';

const verdict = (text: string, tag: string) => whoSaid(text, tag).split(':')[0];

describe('a pronoun without a verb of speech', () => {
  it.each([
    ['en', 'Ilham Aliyev met Aleksandr Lukashenko. {He gave the builders good advice}.', 'speaker'],
    ['en', 'Aleksandr Lukashenko came to the port. {He gave the builders good advice}.', 'unattributed'],
    ['en', 'Ilham Aliyev came to the port. {The crew gave him good advice}.', 'unattributed'],
    ['ru', 'Ильхам Алиев принял гостя во дворце. В конце {он раздал строителям подарки}.', 'speaker'],
    ['be', 'Ільхам Аліеў прыняў госця ў палацы. {Ён раздаў будаўнікам падарункі}.', 'speaker'],
    ['uk', 'Ільхам Алієв прийняв гостя. Наприкінці {він роздав будівельникам подарунки}.', 'speaker'],
    ['de', 'Ilham Alijew empfing seinen Gast. {Er gab den Bauleuten viel Lob}.', 'speaker'],
    ['fr', 'Ilham Aliev a reçu son invité. {Il a donné raison aux ouvriers}.', 'speaker'],
    ['az', 'İlham Əliyev qonağı qarşıladı. {O, yolun yaza qədər açılmasını istəyir}.', 'speaker'],
  ])('is the speaker where the text is about him, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });

  it('is never a ministry', () => {
    const text = 'Aliyev came. The ministry said so. “{The road will open},” he said.';
    expect(whoSaid(text, 'en')).toBe('speaker: he');
  });
});

describe('a host', () => {
  it.each([
    ['en', '“{The road will be open by spring},” his host said.'],
    ['ru', 'Хозяин встречи подчеркнул, что {дорогу откроют к весне}.'],
    ['az', 'Ev sahibi {yolun yaza qədər açılacağını} deyib.'],
    ['be', 'Гаспадар сустрэчы падкрэсліў, што {дарогу адкрыюць да вясны}.'],
    ['tr', 'Ev sahibi, {yolun bahara kadar açılacağını} söyledi.'],
    ['uk', 'Господар зустрічі наголосив, що {дорогу відкриють до весни}.'],
    ['de', 'Der Gastgeber sagte, {die Straße werde bis zum Frühjahr fertig}.'],
    ['ar', 'وشدد المضيف على {أن الطريق سيفتح في الربيع}.'],
  ])('is whoever speaks for the place, in %s: %s', (tag, text) => {
    expect(verdict(text, tag)).toBe('speaker');
  });

  it('who says nothing tells nothing', () => {
    expect(verdict('{The host has been opening new roads}.', 'en')).toBe('unattributed');
  });
});

describe('a president of nowhere named', () => {
  it('is the one whom the text named before, in whatever case', () => {
    const text = 'Lukashenko spoke. The President smiled. “{The road will open},” said the President.';
    expect(verdict(text, 'en')).toBe('other');
    expect(verdict('Əliyev gəldi. Prezidentin cavabı qısa idi: {o, yolu açacağını söylədi}.', 'az')).toBe(
      'speaker',
    );
  });
});
