import { describe, expect, it } from 'vitest';
import { findMeant } from '../../../src/engine/meaning/findMeant';
import { readText } from '../../../src/engine/readText';
import { coverageStatement, meaningOfText, meantIn } from '../../support/statementView';

/** How each language's press says that he said it. */
const SAID: Readonly<Record<string, string>> = {
  en: 'Ilham Aliyev said',
  ru: 'сказал Ильхам Алиев',
  az: 'İlham Əliyev bildirib',
  be: 'сказаў Ільхам Аліеў',
  tr: 'İlham Aliyev söyledi',
  uk: 'сказав Ільхам Алієв',
  de: 'sagte Ilham Alijew',
  fr: 'a déclaré Ilham Aliev',
  ar: 'قال إلهام علييف',
};
/** Of the claims of an edition printed one by one, this share must be recognised. */
const LEAST_RECALL = 0.9;
/** Three paragraphs of an edition are salutations, and say nothing. */
const SALUTATIONS = 3;

describe.each(coverageStatement.editions.map((edition) => [edition.language, edition] as const))(
  'the statement in %s',
  (tag, { text, bodyStart }) => {
    const passages = coverageStatement.claims.flatMap(({ id, passages: of }) =>
      (of[tag] ?? []).map(({ start, end }) => ({ id, words: text.slice(start, end) })),
    );

    it('is recognised claim by claim where a page quotes it', () => {
      const missed = passages.filter(
        ({ id, words }) =>
          !meantIn(`«${words}», ${SAID[tag]}.`, tag).some(
            ({ type, claims }) => type === 'quotation' && claims.includes(id),
          ),
      );
      expect(new Set(passages.map(({ id }) => id)).size).toBe(coverageStatement.claims.length);
      expect(1 - missed.length / passages.length).toBeGreaterThanOrEqual(LEAST_RECALL);
    });

    it('is one quotation a paragraph where a page prints all of it as running text', () => {
      const body = text.slice(bodyStart);
      const { blocks } = readText(body);
      const found = meantIn(body, tag);
      expect(found.map(({ type, evidence }) => `${type} by ${evidence.rule}`)).toEqual(
        Array(blocks.length - SALUTATIONS).fill('quotation by copied-text'),
      );
      const holders = found.map((quotation) =>
        blocks.findIndex(({ start, end }) => start <= quotation.start && quotation.end <= end),
      );
      expect(holders).toEqual(blocks.map((_, i) => i).slice(SALUTATIONS));
      const claims = new Set(found.flatMap((quotation) => quotation.claims));
      expect(claims.size / coverageStatement.claims.length).toBeGreaterThanOrEqual(LEAST_RECALL);
    });
  },
);

describe('what a page says in words of its own', () => {
  const told = (text: string, tag = 'en') =>
    meantIn(text, tag).map(({ type, claims }) => `${type} of ${claims.join()}`);

  it('is a restatement', () => {
    expect(told('Firms from Belarus have been invited to help rebuild Karabakh, Aliyev said.')).toEqual([
      'restatement of c01',
    ]);
    expect(told('Алиев позвал белорусский бизнес отстраивать Карабах.', 'ru')).toEqual([
      'restatement of c01',
    ]);
  });

  it('is a quotation where it is the speaker’s after a name and a colon', () => {
    const text = 'Aliyev: we invite Belarusian firms to join in rebuilding our Karabakh.';
    expect(told(text)).toEqual(['quotation of c01']);
  });

  it('is a restatement with the few words that it takes over in quotation marks', () => {
    const text =
      'Aliyev said that the guest on a state visit was a “dear” and “great friend” of his country.';
    expect(told(text)).toEqual(['restatement of c03']);
  });

  it('is nothing where the page only asks', () => {
    expect(told('Have firms from Belarus been invited to help rebuild Karabakh?')).toEqual([]);
  });

  it('is no speech where a newsletter says “we” and tells of him', () => {
    const text = [
      'We read that firms from Belarus have been invited to help rebuild Karabakh, and we smiled.',
      'Aliyev told us that an area 50 percent larger than Lebanon must be rebuilt from scratch.',
      'We hear that former IDPs must return to their homes as soon as possible, and we agree.',
      'Our view: Aliyev has invited Lukashenko to COP29 in Baku in November.',
      'We doubt that the next Intergovernmental Commission will be held in Minsk in the near future.',
    ];
    expect(meantIn(text.join('\n\n'), 'en').map(({ type }) => type)).not.toContain('quotation');
  });

  it('is nothing where it shares the subject and not the point', () => {
    expect(told('The road from Baku to Minsk is long, and few lorries take it.')).toEqual([]);
    expect(told('Karabakh has high mountains and deep forests.')).toEqual([]);
  });

  it('is nothing in a salutation or a few words', () => {
    expect(told('Rebuilding Karabakh')).toEqual([]);
    expect(told('“Belarusian companies”')).toEqual([]);
  });
});

describe('what is quoted in a wording of its own', () => {
  it('is one quotation though the page interrupts it', () => {
    const text =
      '“We ask the firms of Belarus to help rebuild Karabakh,” Aliyev said, “and the scale of the work of rebuilding is huge.”';
    const found = meantIn(text, 'en');
    expect(found).toMatchObject([{ type: 'quotation', claims: ['c01', 'c02'], start: 1 }]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toMatch(/^We ask .* is huge$/);
  });

  it('is two where a sentence of the page ends between', () => {
    const text =
      '“We ask the firms of Belarus to help rebuild Karabakh,” Aliyev said. “The scale of the work of rebuilding is huge.”';
    expect(meantIn(text, 'en').map(({ claims }) => claims)).toEqual([['c01'], ['c02']]);
  });

  it('is passed over where it is taken already', () => {
    const text = '“We ask the firms of Belarus to help rebuild Karabakh,” Aliyev said.';
    const meaning = meaningOfText(text, 'en');
    expect(findMeant(meaning, [])).toHaveLength(1);
    expect(findMeant(meaning, [{ start: 1, end: 50 }])).toEqual([]);
  });
});

describe('what frames the news', () => {
  const told = (text: string, tag = 'en') => meantIn(text, tag).flatMap(({ claims }) => claims);

  it.each([
    ['en', 'The President stood beside his guest Aleksandr Lukashenko before the cameras.'],
    ['az', 'Prezident qonağı Aleksandr Lukaşenko ilə kameraların qarşısına çıxdı.'],
    ['tr', 'Cumhurbaşkanı, konuğu Aleksandr Lukaşenko ile kameralar karşısına geçti.'],
  ])('names the guest and says nothing of his visit, in %s', (tag, text) => {
    expect(told(text, tag)).not.toContain('c03');
  });

  it('of a state visit says that it is one', () => {
    expect(told('Aleksandr Lukashenko has arrived in Baku on a state visit.')).toContain('c03');
  });

  it('of jobs and enterprises says nothing of the future', () => {
    expect(told('İndi həmin müəssisələrin ünvanını, iş yerlərinin sayını bilmək istərdik.', 'az')).toEqual(
      [],
    );
    expect(told('In the near future there will be new enterprises, he is sure, and new jobs.')).toContain(
      'c15',
    );
  });

  it('is no salutation', () => {
    expect(told('Verehrte Gäste, liebe Freunde!', 'de')).toEqual([]);
  });
});
