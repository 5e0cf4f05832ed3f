import { describe, expect, it } from 'vitest';
import type { Mention, Restatement } from '../../src/model/finding';
import { FIRST_MARK_SETTINGS, isMarked, withCertainty, withMark } from '../../src/model/markSettings';
import type { Recognition } from '../../src/model/recognition';

const restatement: Restatement = {
  type: 'restatement',
  start: 0,
  end: 10,
  claims: ['c01'],
  certainty: 'certain',
  reference: { edition: 'en', start: 0, end: 10 },
  differences: [],
  attribution: { verdict: 'speaker', name: null },
  evidence: { rule: 'restatement', score: 1, matchedWords: 2, saidWords: 2, printedWords: 2 },
};
const possibly: Restatement = { ...restatement, certainty: 'suggested' };
const mention: Mention = {
  type: 'mention',
  start: 0,
  end: 5,
  entity: 'baku',
  kind: 'place',
  certainty: 'certain',
};

describe('a kind of mark', () => {
  it('is on pages until it is switched off, and again when it is switched on', () => {
    expect(isMarked(FIRST_MARK_SETTINGS, mention)).toBe(true);
    const without = withMark(FIRST_MARK_SETTINGS, 'mention', false);
    expect(isMarked(without, mention)).toBe(false);
    expect(isMarked(without, restatement)).toBe(true);
    expect(isMarked(withMark(without, 'mention', true), mention)).toBe(true);
  });

  it('takes along what may be of its kind', () => {
    const without = withMark(FIRST_MARK_SETTINGS, 'restated', false);
    expect(isMarked(without, possibly)).toBe(false);
  });

  it('does not go with another that the finding differs in', () => {
    const differs = { ...restatement, attribution: { verdict: 'other', name: 'Somebody' } } as const;
    expect(isMarked(withMark(FIRST_MARK_SETTINGS, 'restated', false), differs)).toBe(true);
    expect(isMarked(withMark(FIRST_MARK_SETTINGS, 'alarm', false), differs)).toBe(false);
  });

  it('is off once, however often it is switched off', () => {
    const once = withMark(FIRST_MARK_SETTINGS, 'alarm', false);
    expect(withMark(once, 'alarm', false)).toEqual(once);
  });
});

describe('how sure a finding must be', () => {
  const recognition: Recognition = {
    language: 'en',
    topic: { verdict: 'on-topic', statement: 's', score: 1, evidence: [] },
    mentions: [mention],
    quotations: [],
    restatements: [restatement, possibly],
  };

  it('leaves all in by default', () => {
    expect(withCertainty(recognition, FIRST_MARK_SETTINGS.certainty)).toEqual(recognition);
  });

  it('leaves out what is only possible', () => {
    const sure = withCertainty(recognition, 'certain');
    expect(sure.restatements).toEqual([restatement]);
    expect(sure.mentions).toEqual([mention]);
  });
});
