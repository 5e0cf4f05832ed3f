import { describe, expect, it } from 'vitest';
import { whoSaid } from '../../support/attributionOf';

describe('words that name nobody themselves', () => {
  it.each([
    ['en', 'Aliyev spoke first. What he said:\n\n- {the tide is high}.', 'speaker: Aliyev'],
    ['uk', 'Алієв зробив заяву. Що в ній:\n\n— вода холодна;\n\n— {вода стоїть високо}.', 'speaker: Алієв'],
    ['en', 'Lukashenko spoke next:\n\n• {the tide is high}.', 'other: Lukashenko'],
  ])('are of whom the text before their list is about, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });

  it('are nobody’s in a list that no colon introduces', () => {
    expect(whoSaid('Aliyev spoke first.\n\n- {the tide is high}.', 'en')).toBe('unattributed');
  });

  it.each([
    ['de', 'Alijew sagte, es werde regnen. {Das Wasser stehe hoch}.', 'speaker: Alijew'],
    ['fr', 'Aliev a dit qu’il pleuvrait. {Les eaux seraient hautes}.', 'speaker: Aliev'],
    ['tr', 'Aliyev hava hakkında konuştu, yağacak dedi. {Su yükselmiş}.', 'speaker: Aliyev'],
    ['ru', 'Алиев сказал, что будет дождь. {Вода, мол, стоит высоко}.', 'speaker: Алиев'],
  ])('carry on with the report before them by their mood or a particle, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });

  it('do not carry on where the mood tells of a fact', () => {
    expect(whoSaid('Aliev a dit à la presse ce matin qu’il pleuvrait. {Les eaux sont hautes}.', 'fr')).toBe(
      'unattributed',
    );
  });

  it('go on with whom the page has come to since the last report', () => {
    const before = '“We know how it is done,” answered Lukashenko.\n\nThe host had the numbers.';
    expect(whoSaid(`${before}\n\n“{The tide is high.}”`, 'en')).toBe('speaker: The host');
  });
});

describe('a pronoun', () => {
  it('that owns a belief or a remark is whose it is', () => {
    const before = 'Aliyev spoke to the press. Rain was near.';
    expect(whoSaid(`${before} {His belief that the tide is high} is new.`, 'en')).toBe('speaker: His');
  });

  it('right after a quotation is who said it', () => {
    expect(whoSaid('Aliyev was pleased. “{The tide is high},” he cooed.', 'en')).toBe('speaker: he');
  });

  it('means whom its own sentence named before it', () => {
    const text =
      'That is what Aliyev wants, and he put it first.\n\n“{The tide is high},” he says on one portal.';
    expect(whoSaid(text, 'en')).toBe('speaker: he');
  });
});

describe('whom a verb is done to', () => {
  it.each([
    [
      'en',
      'Aliyev was brief. He thanked his guest for coming and said: “{The tide is high.}”',
      'speaker: He',
    ],
    [
      'en',
      'Lukashenko was brief. He thanked his host for coming and said: “{The tide is high.}”',
      'other: He',
    ],
  ])('is not the one who says the next thing, in %s: %s', (tag, text, who) => {
    expect(whoSaid(text, tag)).toBe(who);
  });
});

describe('several together', () => {
  it('who stressed something leave it unclear who it was', () => {
    expect(whoSaid('The sides stressed that {the tide is high}.', 'en')).toMatch(/^unclear/);
  });
});
