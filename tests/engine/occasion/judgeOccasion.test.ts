import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOccasion } from '../../../src/engine/occasion/judgeOccasion';
import { type OccasionEvidence, occasionEvidence } from '../../../src/engine/occasion/occasionEvidence';
import { viewText } from '../../support/statementView';

/** A page that tells nothing but that the speaker and the guest are on it. */
const BARE: OccasionEvidence = {
  publishedAfter: null,
  sameDay: 0,
  otherYears: 0,
  companions: 1,
  speaker: true,
  place: false,
  events: 0,
  otherOccasions: 0,
  claims: 0,
  words: 0,
};
const verdict = (more: Partial<OccasionEvidence>) => judgeOccasion({ ...BARE, ...more }).verdict;
const score = (more: Partial<OccasionEvidence>) => judgeOccasion({ ...BARE, ...more }).score;

describe('a page about the occasion', () => {
  it('was published in the days after it', () => {
    expect(verdict({ publishedAfter: 0 })).toBe('same');
    expect(verdict({ publishedAfter: 10 })).toBe('same');
  });

  it('may be undated, with the day and claims on it', () => {
    expect(verdict({ sameDay: 1, claims: 2 })).toBe('same');
  });

  it('may be late, if it takes much of the statement', () => {
    expect(verdict({ publishedAfter: 400, claims: 8, words: 120 })).toBe('same');
  });

  it('is possible where little speaks for it and nothing against', () => {
    expect(verdict({})).toBe('possible');
  });
});

describe('a page about another occasion', () => {
  it('was published long before', () => {
    expect(verdict({ publishedAfter: -300 })).toBe('other');
  });

  it('names neither the speaker nor the guest', () => {
    expect(verdict({ speaker: false, companions: 0 })).toBe('other');
  });

  it('tells of a call and a forum in other years', () => {
    expect(verdict({ companions: 0, otherOccasions: 2, otherYears: 2 })).toBe('other');
  });
});

describe('the score', () => {
  it('rises with all that speaks for the occasion, and falls with all that speaks against', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }), (least, more) => {
        for (const field of ['claims', 'words', 'events'] as const)
          expect(score({ [field]: least + more })).toBeGreaterThanOrEqual(score({ [field]: least }));
        for (const field of ['otherOccasions', 'otherYears'] as const)
          expect(score({ [field]: least + more })).toBeLessThanOrEqual(score({ [field]: least }));
      }),
    );
  });

  it('does not mind other years on a page that names the day', () => {
    expect(score({ sameDay: 1, otherYears: 5 })).toBe(score({ sameDay: 1 }));
  });
});

describe('the evidence of a page', () => {
  const evidence = (text: string, published: string | null = null, tag = 'en') =>
    occasionEvidence(viewText(text, tag, { published }), []);

  it('counts the days since the statement', () => {
    expect(evidence('Nothing.', '2024-05-18').publishedAfter).toBe(2);
    expect(evidence('Nothing.', '2024-05-16T21:30:00+04:00').publishedAfter).toBe(0);
    expect(evidence('Nothing.', 'some day').publishedAfter).toBeNull();
    expect(evidence('Nothing.').publishedAfter).toBeNull();
  });

  it('knows the statement’s day, without its year too, from the same day of another', () => {
    expect(evidence('They met on May 16.').sameDay).toBe(1);
    expect(evidence('They met on May 16, 2019.')).toMatchObject({ sameDay: 0, otherYears: 1 });
    expect(evidence('16 мая они встретились.', null, 'ru').sameDay).toBe(1);
  });

  it('knows who and what is named', () => {
    expect(evidence('Ilham Aliyev met Aleksandr Lukashenko in Baku on a state visit.')).toMatchObject({
      speaker: true,
      companions: 1,
      place: true,
    });
    expect(evidence('Ilham Aliyev was ill.')).toMatchObject({ speaker: true, companions: 0, place: false });
  });

  it('counts each word for another kind of occasion once', () => {
    expect(evidence('In an interview, and in an interview again, he told of a forum.').otherOccasions).toBe(
      2,
    );
  });
});
