import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';

/** Each as language, sentence, and who is said to speak. */
type Said = [string, string, string];

const verdict = (text: string, tag: string) => whoSaid(text, tag).split(':')[0];

describe('a ministry or government', () => {
  it.each<Said>([
    ['en', '{The road will be open by spring}, said the foreign ministry.', 'other'],
    ['en', 'The Ministry of Economy said on Friday that {the road would be open by spring}.', 'other'],
    ['ru', '{Дорогу откроют к весне}, сообщили в министерстве транспорта.', 'other'],
    ['ru', 'МИД Беларуси сообщил, что {дорогу откроют к весне}.', 'other'],
    ['az', 'Nəqliyyat Nazirliyi {yolun yaza qədər açılacağını} açıqlayıb.', 'other'],
    ['az', 'İqtisadiyyat Nazirliyi bildirib ki, {yol yaza qədər açılacaq}.', 'other'],
    ['be', '{Дарогу адкрыюць да вясны}, паведамілі ў міністэрстве транспарту.', 'other'],
    ['tr', 'Ulaştırma Bakanlığı, {yolun bahara kadar açılacağını} duyurdu.', 'other'],
    ['uk', '{Дорогу відкриють до весни}, повідомили в міністерстві транспорту.', 'other'],
    ['de', '{Die Straße werde bis zum Frühjahr fertig}, teilte das Verkehrsministerium mit.', 'other'],
    ['fr', '{La route sera ouverte au printemps}, a déclaré le ministère des Transports.', 'other'],
    ['ar', 'وقالت وزارة النقل {إن الطريق سيفتح في الربيع}.', 'other'],
  ])('speaks behind its verb and before it, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });

  it('that is only told something says nothing', () => {
    expect(verdict('Aliyev, before the press, told the government that {the road would open}.', 'en')).toBe(
      'speaker',
    );
  });
});

describe('where verbs come last', () => {
  it.each<Said>([
    ['tr', 'Minsk, {yolun bahara kadar açılacağını} duyurdu.', 'other'],
    ['tr', 'Lukaşenko, Aliyev’e {yolun bahara kadar açılacağını} aktardı.', 'other'],
    ['tr', 'İlham Aliyev, Aleksandr Lukaşenko’ya {yolun bahara kadar açılacağını} aktardı.', 'speaker'],
    ['az', 'Aleksandr Lukaşenko İlham Əliyevə {yolun yaza qədər açılacağını} bildirib.', 'other'],
    ['az', 'Lukaşenko Bakıya gəlib, {yol yaza qədər açılacaq}, – deyə Əliyev bildirib.', 'speaker'],
    ['az', '{Liderlər yolu müzakirə ediblər}, – dövlət başçısı əlavə edib.', 'speaker'],
    ['az', '{Yol yaza qədər açılacaq}, Trend xəbər verir.', 'unattributed'],
  ])('the subject stands in its own clause, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });
});

describe('a phrase that names a source', () => {
  it.each<Said>([
    ['en', 'According to Minsk, {the road will be open by spring}.', 'other'],
    ['en', '{The road will be open by spring}, Trend reports citing the Azerbaijani president.', 'speaker'],
    ['ru', 'На взгляд Лукашенко, {дорогу откроют к весне}.', 'other'],
    ['az', 'Əliyevə görə, {yol yaza qədər açılacaq}.', 'speaker'],
    ['az', 'Azərbaycan liderinin fikrincə, {yol yaza qədər açılacaq}.', 'speaker'],
    ['be', 'На думку прэзідэнта Азербайджана, {дарогу адкрыюць да вясны}.', 'speaker'],
    ['tr', 'Azerbaycan liderine göre {yol bahara kadar açılacak}.', 'speaker'],
    ['uk', 'На переконання білоруського лідера, {дорогу відкриють до весни}.', 'other'],
    ['de', 'Laut Präsident Lukaschenko {wird die Straße bis zum Frühjahr fertig}.', 'other'],
    ['fr', 'Aux yeux du président azerbaïdjanais, {la route sera ouverte au printemps}.', 'speaker'],
    ['ar', 'وفي رأي لوكاشينكو {سيفتح الطريق في الربيع}.', 'other'],
  ])('stands beside a title as beside a name, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });

  it.each<Said>([
    ['fr', 'Pour Alexandre Loukachenko, {la route sera ouverte au printemps}.', 'other'],
    ['fr', 'Pour le ministère des Transports, {la route sera ouverte au printemps}.', 'other'],
    ['ru', 'По Лукашенко, {дорогу откроют к весне}.', 'other'],
    ['en', 'For Lukashenko, {the road is a matter of honour}.', 'other'],
    ['en', 'For Lukashenko {the road is a matter of honour}.', 'unattributed'],
  ])('is a mere preposition where a comma sets it off, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });

  it.each<Said>([
    ['ru', 'В заявлении Алиева говорится, что {дорогу откроют к весне}.', 'speaker'],
    ['ru', 'В выступлении Лукашенко прозвучало, что {дорогу откроют к весне}.', 'other'],
    ['az', 'İlham Əliyevin bəyanatında {yolun yaza qədər açılacağı} qeyd olunub.', 'speaker'],
    ['uk', 'У заяві Алієва йдеться, що {дорогу відкриють до весни}.', 'speaker'],
    ['en', 'President Aliyev’s remarks made it plain that {the road would be open by spring}.', 'speaker'],
  ])('is the noun for his speech, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });
});

describe('several together', () => {
  it.each<Said>([
    ['en', '{The two presidents talked about roads and bridges}.', 'unattributed'],
    ['en', 'Ilham Aliyev spoke for ten minutes. {The two leaders also discussed the road}.', 'unattributed'],
    ['ru', '{Президенты обсудили строительство дорог}.', 'unattributed'],
    ['ru', 'Ильхам Алиев выступил. {Главы государств обсудили и строительство дорог}.', 'unattributed'],
    ['az', '{Prezidentlər yolların tikintisini müzakirə ediblər}.', 'unattributed'],
    ['be', '{Прэзідэнты абмеркавалі будаўніцтва дарог}.', 'unattributed'],
    ['tr', '{İki lider yol yapımını ele aldı}.', 'unattributed'],
    ['uk', '{Президенти обговорили будівництво доріг}.', 'unattributed'],
    ['de', '{Die beiden Präsidenten sprachen auch über Straßen}.', 'unattributed'],
    ['fr', '{Les deux dirigeants ont évoqué les routes}.', 'unattributed'],
    ['fr', '{Les routes étaient au menu entre Ilham Aliev et Alexandre Loukachenko}.', 'unattributed'],
    ['ar', '{وبحث الرئيسان بناء الطرق}.', 'unattributed'],
    ['en', '{Aliyev and Lukashenko walked the new road}.', 'unattributed'],
  ])('did what the page tells in its own words, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });

  it.each<Said>([
    ['en', '“{The road will be open by spring},” one of the presidents said.', 'unclear'],
    ['ru', '«{Дорогу откроют к весне}», — сказал один из президентов.', 'unclear'],
    ['uk', '«{Дорогу відкриють до весни}», — каже один із президентів.', 'unclear'],
    ['en', '“{The road will be open by spring},” said Aliyev and Lukashenko.', 'unclear'],
  ])('leave it open who of them spoke, in %s: %s', (tag, text, who) => {
    expect(verdict(text, tag)).toBe(who);
  });
});
