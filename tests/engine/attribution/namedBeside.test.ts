import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';

describe('a headline', () => {
  it.each([
    ['en', 'Ilham Aliyev: {the road will be open by spring}', 'speaker: Ilham Aliyev'],
    ['en', '{The road will be open by spring} — Aliyev', 'speaker: Aliyev'],
    ['en', '{The road will be open by spring} — Lukashenko', 'other: Lukashenko'],
    ['ru', 'Алиев: {Дорогу откроют к весне}', 'speaker: Алиев'],
    ['ru', '{Дорогу откроют к весне} — Алиев', 'speaker: Алиев'],
    ['az', '{Yol yaza qədər açılacaq} – Əliyev', 'speaker: Əliyev'],
    ['be', 'Лукашэнка: {Дарогу адкрыюць да вясны}', 'other: Лукашэнка'],
    ['tr', 'Aliyev: {Yol bahara kadar açılacak}', 'speaker: Aliyev'],
    ['uk', '{Дорогу відкриють до весни} — Алієв', 'speaker: Алієв'],
    ['de', 'Lukaschenko: {Die Straße wird bis zum Frühjahr fertig}', 'other: Lukaschenko'],
    ['fr', 'Aliev : {La route sera ouverte au printemps}', 'speaker: Aliev'],
    ['ar', 'علييف: {سيفتح الطريق في الربيع}', 'speaker: علييف'],
  ])('names the speaker before a colon or after a dash, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });

  it('with two names is nobody’s words', () => {
    expect(whoSaid('Aliyev and Lukashenko: {old friends on a new road}', 'en')).toBe('unattributed');
  });
});

describe('a title after a quotation', () => {
  it('without a verb names the speaker', () => {
    const text = '„{Die Straße wird bis zum Frühjahr fertig}“, so der aserbaidschanische Präsident.';
    expect(whoSaid(text, 'de')).toMatch(/^speaker/);
  });

  it('in the next sentence does not', () => {
    expect(whoSaid('“{The road will open}.” A yawn. The Belarusian president left.', 'en')).toBe(
      'unattributed',
    );
  });
});

describe('a headline with a name and a colon', () => {
  it.each([
    ['{Lukashenko: the tide is high}', 'other: Lukashenko'],
    ['{Baku: the tide is high}', 'unclear: Baku'],
    ['{The tide is high: Baku waits}', 'unattributed'],
  ])('tells whose the words are: %s', (text, who) => {
    expect(whoSaid(text, 'en')).toBe(who);
  });
});
