import { describe, expect, it } from 'vitest';
import { findReports } from '../../../src/engine/attribution/findReports';
import { findSpeakers } from '../../../src/engine/attribution/findSpeakers';
import { viewText } from '../../support/statementView';

/** The reports of a text, as "verb – kind: speaker", each verb and speaker once. */
function reportsIn(text: string, tag: string): string[] {
  const view = viewText(text, tag);
  const { plain } = view.scanned;
  const words = ({ from, to }: { from: number; to: number }) =>
    text.slice(plain.starts[from], plain.ends[to - 1]);
  const found = findReports(view, findSpeakers(view)).map(
    ({ verb, speaker }) =>
      `${words(verb)} – ${speaker === null ? 'nobody' : `${speaker.kind}: ${words(speaker)}`}`,
  );
  return [...new Set(found)];
}

describe('a report of speech', () => {
  it.each([
    ['en', 'Ilham Aliyev said the tide was high.', 'said – person: Ilham Aliyev'],
    ['en', '“The tide is high,” said Ilham Aliyev.', 'said – person: Ilham Aliyev'],
    ['en', '“The tide is high,” he said.', 'said – pronoun: he'],
    ['en', '“The tide is high,” the President of Belarus said.', 'said – office: President'],
    ['en', 'Minsk says the tide is high.', 'says – place: Minsk'],
    ['en', 'The ministry said the tide was high.', 'said – body: ministry'],
    ['en', 'Jane Kettle said the tide was high.', 'said – person: Jane Kettle'],
    ['ru', 'Ильхам Алиев сказал, что вода высокая.', 'сказал – person: Ильхам Алиев'],
    ['ru', '«Вода высокая», – сказал Алиев.', 'сказал – person: Алиев'],
    ['az', 'İlham Əliyev suyun yüksək olduğunu deyib.', 'deyib – person: İlham Əliyev'],
    ['tr', 'İlham Aliyev, suyun yüksek olduğunu söyledi.', 'söyledi – person: İlham Aliyev'],
    ['de', '„Das Wasser steht hoch“, sagte Alijew.', 'sagte – person: Alijew'],
    ['fr', '« Les eaux sont hautes », a déclaré Aliev.', 'déclaré – person: Aliev'],
    ['ar', 'قال إلهام علييف إن المياه عالية.', 'قال – person: إلهام علييف'],
  ])('has its subject, in %s: %s', (tag, text, report) => {
    expect(reportsIn(text, tag)).toEqual([report]);
  });

  it('has nobody for its subject where nobody is named', () => {
    expect(reportsIn('The story said the tide was high.', 'en')).toEqual(['said – nobody']);
  });

  it('stays within its sentence', () => {
    expect(reportsIn('Aliyev sat down. The clock said noon.', 'en')).toEqual(['said – nobody']);
    expect(reportsIn('The clock said noon. Aliyev sat down.', 'en')).toEqual(['said – nobody']);
  });

  it('is none inside what a page quotes', () => {
    expect(reportsIn('“Aliyev said so,” wrote nobody.', 'en').join()).not.toContain('said');
  });

  it('may go round what a page quotes', () => {
    const text = 'Aliyev, who came late, “was sorry. Very sorry. Not that it helped,” said.';
    expect(reportsIn(text, 'en')).toEqual(['said – person: Aliyev']);
  });
});

describe('the subject of a report', () => {
  it.each([
    ['ru', 'Алиеву сказал об этом капитан корабля.'],
    ['ru', 'С Алиевым об этом говорил министр.'],
    ['az', 'Əliyevə bu barədə nazir deyib.'],
  ])('is nobody in another case, in %s: %s', (tag, text) => {
    expect(reportsIn(text, tag).join()).not.toContain('person');
  });

  it('is a person rather than a place, and the one nearer to the verb', () => {
    expect(reportsIn('In Baku Aliyev said so.', 'en')).toEqual(['said – person: Aliyev']);
    expect(reportsIn('Lukashenko listened while Aliyev spoke.', 'en')).toEqual(['spoke – person: Aliyev']);
  });

  it('is the person, not the office before the name', () => {
    expect(reportsIn('President of Belarus Aleksandr Lukashenko said so.', 'en')).toEqual([
      'said – person: Aleksandr Lukashenko',
    ]);
  });

  it('is no place after a preposition', () => {
    expect(reportsIn('From Minsk says nobody.', 'en').join()).not.toContain('place');
  });

  // A name that takes no ending is taken for the subject right before the verb, though "с", "with" or "ilə" stands there.
  it.each([
    ['ru', 'Алиев на встрече с Лукашенко сказал, что вода высокая.', 'сказал – person: Алиев'],
    ['en', 'Aliyev at his meeting with Lukashenko said the tide was high.', 'said – person: Aliyev'],
    ['az', 'Lukaşenko ilə görüşdə İlham Əliyev suyun yüksək olduğunu deyib.', 'deyib – person: İlham Əliyev'],
  ])('is nobody who is only met, in %s: %s', (tag, text, report) => {
    expect(reportsIn(text, tag)).toEqual([report]);
  });
});

describe('an agency that carries the news', () => {
  it.each([
    ['en', 'The tide is high, Trend reports.'],
    ['ru', 'Вода высокая, передает Trend.'],
    ['az', 'Su yüksəkdir, Trend xəbər verir.'],
    ['fr', 'Les eaux sont hautes, rapporte Trend.'],
  ])('says nothing itself, in %s: %s', (tag, text) => {
    expect(reportsIn(text, tag)).toEqual([]);
  });

  it('leaves the speaker beside its verb a speaker', () => {
    expect(reportsIn('Aliyev reported high tides.', 'en')).toEqual(['reported – person: Aliyev']);
  });
});

describe('a guest', () => {
  it('who is invited says nothing', () => {
    expect(reportsIn('Lukashenko invited to the feast.', 'en')).toEqual([]);
    expect(reportsIn('Aliyev invited the firms.', 'en')).toEqual(['invited – person: Aliyev']);
  });
});
