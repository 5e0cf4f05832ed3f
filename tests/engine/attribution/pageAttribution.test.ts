import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';
import { SOURCE_SENTENCES } from '../../support/sourceSentences';

describe('a verb of speech', () => {
  it.each([
    ['en', 'Ilham Aliyev said: “{The tide is high.}”', 'Ilham Aliyev'],
    ['en', 'Ilham Aliyev said that {the tide was high}.', 'Ilham Aliyev'],
    ['ru', 'Ильхам Алиев сказал: «{Вода стоит высоко}».', 'Ильхам Алиев'],
    ['az', 'Prezident İlham Əliyev bildirib ki, {su yüksəkdir}.', 'İlham Əliyev'],
    ['tr', 'İlham Aliyev, {suyun yüksek olduğunu} söyledi.', 'İlham Aliyev'],
    ['de', 'Ilham Alijew sagte, {das Wasser stehe hoch}.', 'Ilham Alijew'],
    ['fr', 'Ilham Aliev a déclaré que {les eaux étaient hautes}.', 'Ilham Aliev'],
    ['ar', 'قال إلهام علييف {إن المياه عالية}.', 'إلهام علييف'],
  ])('names the speaker before the words, in %s: %s', (tag, text, name) => {
    expect(whoSaid(text, tag)).toBe(`speaker: ${name}`);
  });

  it.each([
    ['en', '“{The tide is high},” said Ilham Aliyev.', 'Ilham Aliyev'],
    ['ru', '«{Вода стоит высоко}», – сказал Ильхам Алиев.', 'Ильхам Алиев'],
    ['az', '«{Su yüksəkdir}», – İlham Əliyev deyib.', 'İlham Əliyev'],
    ['tr', '“{Su yüksek}”, dedi İlham Aliyev.', 'İlham Aliyev'],
    ['de', '„{Das Wasser steht hoch}“, sagte Ilham Alijew.', 'Ilham Alijew'],
    ['fr', '« {Les eaux sont hautes} », a déclaré Ilham Aliev.', 'Ilham Aliev'],
    ['ar', '«{المياه عالية}»، قال إلهام علييف.', 'إلهام علييف'],
  ])('names the speaker after the words, in %s: %s', (tag, text, name) => {
    expect(whoSaid(text, tag)).toBe(`speaker: ${name}`);
  });

  it.each([
    ['en', '“The tide is high,” Aliyev said, “{and it rises}.”', 'Aliyev'],
    ['ru', '«Вода, – сказал Алиев, – {стоит высоко}».', 'Алиев'],
    ['de', '„Das Wasser“, sagte Alijew, „{steht hoch}.“', 'Alijew'],
    ['tr', '“Su”, dedi Aliyev, “{çok yüksek}.”', 'Aliyev'],
  ])('names the speaker between the words, in %s: %s', (tag, text, name) => {
    expect(whoSaid(text, tag)).toBe(`speaker: ${name}`);
  });

  // French sets the insertion off by commas alone; only dashes are known.
  it('names the speaker between the words, in French', () => {
    expect(whoSaid('« Les eaux, a déclaré Aliev, {sont hautes}. »', 'fr')).toBe('speaker: Aliev');
  });

  it.each([
    ['en', '“{The tide is high},” said Aleksandr Lukashenko.'],
    ['en', '“{The tide is high},” said Minister Jane Kettle.'],
    ['ru', 'Министр Иван Лодкин сказал, что {вода стоит высоко}.'],
    ['az', 'Aleksandr Lukaşenko {suyun yüksək olduğunu} deyib.'],
    ['tr', 'Belarus Cumhurbaşkanı Lukaşenko, {suyun yüksek olduğunu} söyledi.'],
    ['de', '„{Das Wasser steht hoch}“, sagte Alexander Lukaschenko.'],
    ['fr', '« {Les eaux sont hautes} », a déclaré Alexandre Loukachenko.'],
    ['ar', '«{المياه عالية}»، قال ألكسندر لوكاشينكو.'],
  ])('names another in %s: %s', (tag, text) => {
    expect(whoSaid(text, tag)).toMatch(/^other: /);
  });
});

describe('a phrase before a name', () => {
  it.each([
    ['en', 'According to Aliyev, {the tide is high}.', 'speaker: Aliyev'],
    ['ru', 'По словам Алиева, {вода стоит высоко}.', 'speaker: Алиева'],
    ['ru', 'По словам Лукашенко, {вода стоит высоко}.', 'other: Лукашенко'],
    ['az', 'Əliyevin sözlərinə görə, {su yüksəkdir}.', 'speaker: Əliyevin'],
    ['tr', 'Aliyev’e göre {su yüksek}.', 'speaker: Aliyev’e'],
    ['de', 'Laut Alijew {steht das Wasser hoch}.', 'speaker: Alijew'],
    ['fr', 'Selon Loukachenko, {les eaux sont hautes}.', 'other: Loukachenko'],
    ['ar', 'وفقا لعلييف، {المياه عالية}.', 'speaker: لعلييف'],
  ])('tells who, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });
});

describe('a pronoun', () => {
  it.each([
    ['en', 'Ilham Aliyev came to the port. “{The tide is high},” he said.', 'speaker: he'],
    ['en', 'Aleksandr Lukashenko came to the port. “{The tide is high},” he said.', 'other: he'],
    ['en', 'Ilham Aliyev came to the port.\n\n“{The tide is high},” he said.', 'speaker: he'],
    ['fr', 'Ilham Aliev est venu au port. « {Les eaux sont hautes} », a-t-il déclaré.', 'speaker: il'],
    ['ru', 'Ильхам Алиев приехал в порт.\n\n«{Вода стоит высоко}», – сказал он.', 'speaker: он'],
    ['en', 'Ilham Aliyev came to the port. “{The tide is high},” she said.', 'other: she'],
  ])('is whoever the text is about, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });

  it('is nobody clear where nobody was named', () => {
    expect(whoSaid('“{The tide is high},” he said.', 'en')).toBe('unclear');
  });

  // Its own sentence reaches back over the quotation to the one before, and there its own verb is found first.
  it.each([
    ['ru', 'Ильхам Алиев приехал в порт. «{Вода стоит высоко}», – сказал он.', 'speaker: он'],
    ['de', 'Ilham Alijew kam in den Hafen. „{Das Wasser steht hoch}“, sagte er.', 'speaker: er'],
  ])('after its verb is so too, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });
});

describe('an office', () => {
  it.each([
    ['en', '“{The tide is high},” said the Azerbaijani President.', 'speaker'],
    ['en', '“{The tide is high},” said the President of Belarus.', 'other'],
    ['ru', '«{Вода стоит высоко}», – сказал азербайджанский лидер.', 'speaker'],
    ['ru', '«{Вода стоит высоко}», – сказал Президент Беларуси.', 'other'],
    ['az', '«{Su yüksəkdir}», – Belarus Prezidenti deyib.', 'other'],
    ['tr', '“{Su yüksek}”, dedi Azerbaycan Cumhurbaşkanı.', 'speaker'],
    ['de', '„{Das Wasser steht hoch}“, sagte der Präsident von Belarus.', 'other'],
    ['fr', '« {Les eaux sont hautes} », a déclaré le président du Bélarus.', 'other'],
    ['ar', 'وأكد الرئيس الأذربيجاني {أن المياه عالية}.', 'speaker'],
    ['ar', 'قال رئيس بيلاروسيا {إن المياه عالية}.', 'other'],
  ])('is its country’s head, in %s: %s', (tag, text, verdict) => {
    expect(whoSaid(text, tag).split(':')[0]).toBe(verdict);
  });

  it('without a country is the head that the text is about', () => {
    expect(whoSaid('Aliyev spoke. “{The tide is high},” said the President.', 'en')).toMatch(/^speaker/);
    expect(whoSaid('Lukashenko spoke. “{The tide is high},” said the President.', 'en')).toMatch(/^other/);
  });
});

describe('an agency or a place', () => {
  it.each([
    ['en', '“{The tide is high},” Ilham Aliyev said, Trend reports.', 'speaker: Ilham Aliyev'],
    ['en', 'Trend reports that Ilham Aliyev said {the tide was high}.', 'speaker: Ilham Aliyev'],
    ['ru', '«{Вода стоит высоко}», – сказал Алиев, передает Trend.', 'speaker: Алиев'],
    ['az', 'Əliyev {suyun yüksək olduğunu} deyib, Trend xəbər verir.', 'speaker: Əliyev'],
  ])('that carries the words does not say them, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });

  it('that speaks is not quite its head', () => {
    expect(whoSaid('Baku says {the tide is high}.', 'en')).toBe('unclear: Baku');
    expect(whoSaid('Minsk says {the tide is high}.', 'en')).toBe('other: Minsk');
  });
});

describe('words without a verb of speech', () => {
  it.each([
    ['Aliyev: “{The tide is high.}”', 'speaker: Aliyev'],
    ['Lukashenko: “{The tide is high.}”', 'other: Lukashenko'],
    ['“{The tide is high}” – Aliyev', 'speaker: Aliyev'],
    ['Aliyev said so. “The tide is high.” “{It rises.}”', 'speaker: Aliyev'],
  ])('may be somebody’s: %s', (text, who) => {
    expect(whoSaid(text, 'en')).toBe(who);
  });

  it.each(['“{The tide is high.}”', '{The tide is high}.', 'A sign read “{high tide at noon}”.'])(
    'are nobody’s: %s',
    (text) => {
      expect(whoSaid(text, 'en')).toBe('unattributed');
    },
  );

  it('are nobody’s any more long after somebody spoke', () => {
    const between = 'The ferry was late. The fog was thick. The nets were wet. The crew was cold. ';
    expect(whoSaid(`Aliyev said so. ${between}“{It rises.}”`, 'en')).toBe('unattributed');
  });
});

describe('a sentence that points back', () => {
  it.each([
    ['en', '{The road will be open by spring}. This was stated by President Ilham Aliyev.', 'speaker'],
    ['en', '{The road will be open by spring}. Aleksandr Lukashenko said this at a briefing.', 'other'],
    ['ru', '{Дорогу откроют к весне}. Об этом заявил президент Азербайджана Ильхам Алиев.', 'speaker'],
    ['ru', '«{Дорогу откроют к весне}».\n\nОб этом сообщил Александр Лукашенко.', 'other'],
    ['az', '{Yol yaza qədər açılacaq}. Bunu Azərbaycan Prezidenti İlham Əliyev deyib.', 'speaker'],
    ['az', '{Yol yaza qədər açılacaq}. Bu barədə İlham Əliyev bəyanatında bildirib.', 'speaker'],
    ['be', '{Дарогу адкрыюць да вясны}. Пра гэта заявіў Ільхам Аліеў.', 'speaker'],
    ['tr', '{Yol bahara kadar açılacak}. Bunu Azerbaycan Cumhurbaşkanı İlham Aliyev söyledi.', 'speaker'],
    ['uk', '{Дорогу відкриють до весни}. Про це заявив Ільхам Алієв.', 'speaker'],
    ['de', '{Die Straße wird fertig}. Das sagte Aserbaidschans Präsident Ilham Alijew.', 'speaker'],
    ['fr', '{La route sera ouverte}. C’est ce qu’a déclaré le président Ilham Aliev.', 'speaker'],
    ['ar', '{سيفتح الطريق في الربيع}. جاء ذلك في تصريح للرئيس إلهام علييف.', 'speaker'],
    [
      'en',
      '{The road will be open by spring}. President Ilham Aliyev said more was to come.',
      'unattributed',
    ],
  ])('tells who said the one before, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag).split(':')[0]).toBe(who);
  });
});

describe('the sentence right before a quotation', () => {
  it('tells whose it is, though somebody else was quoted last', () => {
    const text = 'Lukashenko said so. Aliyev ended with a greeting: “{The road will open}.”';
    expect(whoSaid(text, 'en')).toBe('speaker: Aliyev');
  });

  it('in another paragraph leaves a ministry its own words', () => {
    const text = 'Aliyev said so. “It rains,” said the ministry.\n\nBut then: “{The road will open}.”';
    expect(whoSaid(text, 'en')).toBe('speaker: Aliyev');
  });
});

describe('an invitation', () => {
  it.each([
    ['en', '{Belarusian firms have been invited to build}.', 'unattributed'],
    ['en', '{Belarusian builders have been invited by President Ilham Aliyev to join in}.', 'speaker'],
    ['ru', 'Ильхам Алиев пригласил компании. {Дорога вдвое длиннее прежней}.', 'unattributed'],
    ['uk', 'Азербайджанський президент особисто покликав {Лукашенка на відкриття дороги}.', 'speaker'],
  ])('is told of whoever invites alone, in %s: %s', (tag, text, who) => {
    expect(whoSaid(`Aliyev and his guest have met. ${text}`, tag).split(':')[0]).toBe(who);
  });
});

describe('a sentence after a report', () => {
  it.each([
    ['en', 'A road is needed, Aliyev said. {The bridge must be open by spring}.', 'speaker'],
    ['en', 'Aliyev said that a road was needed that year. {The bridge is not open yet}.', 'unattributed'],
    ['en', 'A road is needed, Aliyev said.\n\n{The bridge must be open by spring}.', 'unattributed'],
    ['de', 'Ilham Alijew sprach vor der Presse. {Die Straße werde bis zum Frühjahr fertig}.', 'speaker'],
    ['de', 'Es regne, sagte Ilham Alijew. {Gesprochen wurde auch über Straßen}.', 'unattributed'],
  ])('goes on with it by its place or its mood, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag).split(':')[0]).toBe(who);
  });
});

describe('a view without a verb', () => {
  it.each([
    ['en', 'The thesis in Aliyev’s view of things: {roads come first}.', 'speaker'],
    ['uk', '{Картина світу в Алієва невесела: дороги закриваються}.', 'speaker'],
    ['ru', '{Тезис Алиева прост: дороги закрываются}.', 'speaker'],
    ['az', '{Əliyevin təklifi sadədir: yollar açılsın}.', 'speaker'],
  ])('is of whom the sentence says it is, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag).split(':')[0]).toBe(who);
  });
});

describe('each way of naming a source', () => {
  it.each(SOURCE_SENTENCES)('in %s: %s: %s', (tag, verdict, text) => {
    expect(whoSaid(text, tag).split(':')[0]).toBe(verdict);
  });
});
