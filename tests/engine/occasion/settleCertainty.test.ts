import { describe, expect, it } from 'vitest';
import type { OccasionVerdict } from '../../../src/engine/occasion/judgeOccasion';
import { settleCertainty } from '../../../src/engine/occasion/settleCertainty';
import {
  OTHER_OCCASION_WORDS,
  RESTATED_CERTAIN_SCORE,
  UNMISTAKABLE_WORDS,
} from '../../../src/engine/weights';
import type { AttributionVerdict, Quotation, Restatement } from '../../../src/model/finding';
import { viewText } from '../../support/statementView';

const SENTENCES = [
  'The tide was high, he said.',
  'In a telephone call he said so too.',
  'He had said so in 2019.',
  'He said it again in 2024.',
];
const TEXT = SENTENCES.join(' ');
const [FIRST = { start: 0, end: 0 }, CALL, OTHER_YEAR, SAME_YEAR] = SENTENCES.map((sentence) => {
  const start = TEXT.indexOf(sentence);
  return { start, end: start + sentence.length };
});
const NOWHERE = { start: 0, end: 1 };

const restated = (score: number, by: AttributionVerdict = 'speaker', at = FIRST): Restatement => ({
  type: 'restatement',
  ...at,
  claims: ['c01'],
  certainty: 'suggested',
  reference: { edition: 'en', ...NOWHERE },
  differences: [],
  attribution: { verdict: by, name: null },
  evidence: { rule: 'restatement', score, matchedWords: 3, saidWords: 5, printedWords: 6 },
});

const copied = (matchedWords: number, by: AttributionVerdict = 'speaker', at = FIRST): Quotation => ({
  ...restated(1, by, at),
  type: 'quotation',
  fidelity: 'verbatim',
  omissions: [],
  runs: [{ said: NOWHERE, printed: NOWHERE }],
  evidence: { rule: 'marked-quotation', score: 1, matchedWords, saidWords: 9, printedWords: 9 },
});

/** What becomes of a finding on a page about that occasion: its certainty, or nothing. */
function settled(finding: Quotation | Restatement, verdict: OccasionVerdict['verdict']): string {
  const [shown] = settleCertainty(viewText(TEXT, 'en'), [finding], { verdict, score: 0 });
  return shown?.certainty ?? 'nothing';
}

describe('on a page about the occasion', () => {
  it('copied words are certain, whoever is said to speak them', () => {
    expect(settled(copied(5), 'same')).toBe('certain');
    expect(settled(copied(5, 'other'), 'same')).toBe('certain');
  });

  it('a claim in other words is certain where it is said well', () => {
    expect(settled(restated(RESTATED_CERTAIN_SCORE), 'same')).toBe('certain');
    expect(settled(restated(RESTATED_CERTAIN_SCORE - 0.01), 'same')).toBe('suggested');
  });

  it('a claim in somebody else’s mouth is his own', () => {
    expect(settled(restated(1, 'other'), 'same')).toBe('nothing');
  });

  it('a claim that nobody or somebody unclear is said to make may be certain', () => {
    expect(settled(restated(1, 'unattributed'), 'same')).toBe('certain');
    expect(settled(restated(1, 'unclear'), 'same')).toBe('certain');
  });

  it('a claim beside another date or a telephone call is not certain, copied words are', () => {
    expect(settled(restated(1, 'speaker', CALL), 'same')).toBe('suggested');
    expect(settled(restated(1, 'speaker', OTHER_YEAR), 'same')).toBe('suggested');
    expect(settled(restated(1, 'speaker', SAME_YEAR), 'same')).toBe('certain');
    expect(settled(copied(5, 'speaker', CALL), 'same')).toBe('certain');
  });
});

describe('on a page that may be about the occasion', () => {
  it('nothing but unmistakable words is certain', () => {
    expect(settled(restated(1), 'possible')).toBe('suggested');
    expect(settled(copied(UNMISTAKABLE_WORDS - 1), 'possible')).toBe('suggested');
    expect(settled(copied(UNMISTAKABLE_WORDS), 'possible')).toBe('certain');
  });
});

describe('on a page about another occasion', () => {
  it('a claim in other words is nothing', () => {
    expect(settled(restated(1), 'other')).toBe('nothing');
  });

  it('the statement’s very words are possible, a few of them nothing', () => {
    expect(settled(copied(OTHER_OCCASION_WORDS), 'other')).toBe('suggested');
    expect(settled(copied(OTHER_OCCASION_WORDS - 1), 'other')).toBe('nothing');
  });
});

it('findings keep all else, and their order', () => {
  const findings = [restated(1), copied(5, 'speaker', CALL)];
  const shown = settleCertainty(viewText(TEXT, 'en'), findings, { verdict: 'same', score: 4 });
  expect(shown).toEqual(findings.map((finding) => ({ ...finding, certainty: 'certain' })));
});
