import { describe, expect, it } from 'vitest';
import type { PassageTarget, SavedQuotation } from '../../src/model/annotation';
import { savedDiff } from '../../src/model/savedDiff';

const passage = (exact: string, start: number): PassageTarget => ({
  source: 'https://news.example/',
  selector: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
});
const spanOf = (text: string, words: string, offset: number) => {
  const start = text.indexOf(words) + offset;
  return { start, end: start + words.length };
};

const SAID = 'We worked for 20 years, in peace, together.';
const PRINTED = 'We worked for 30 years together.';
const finding: SavedQuotation = {
  type: 'quotation',
  fidelity: 'altered',
  claims: [],
  certainty: null,
  attribution: null,
  evidence: null,
  differences: [
    {
      kind: 'number',
      said: '20 years',
      printed: '30 years',
      saidSpan: spanOf(SAID, '20 years', 500),
      printedSpan: spanOf(PRINTED, '30 years', 90),
    },
  ],
  omissions: [
    { said: spanOf(SAID, 'in peace,', 500), printed: { start: 0, end: 0 }, marked: false, words: 2 },
  ],
};

describe('a saved comparison', () => {
  it('shows what differs and what was left out, from what was kept alone', () => {
    const { said, printed, same } = savedDiff(finding, passage(PRINTED, 90), passage(SAID, 500));
    expect(said).toEqual([
      { kind: 'same', text: 'We worked for ' },
      { kind: 'alarm', text: '20 years' },
      { kind: 'same', text: ', ' },
      { kind: 'omitted', text: 'in peace,' },
      { kind: 'same', text: ' together.' },
    ]);
    expect(printed.map(({ kind, text }) => [kind, text])).toEqual([
      ['same', 'We worked for '],
      ['alarm', '30 years'],
      ['same', ' together.'],
    ]);
    expect(same).toBe(false);
  });

  it('of equal words is one text', () => {
    const equal = { ...finding, fidelity: 'verbatim', differences: [], omissions: [] } as const;
    expect(savedDiff(equal, passage(SAID, 1), passage(SAID, 500))).toMatchObject({ same: true });
  });

  it('never reaches beyond the passages, whatever a file from elsewhere says', () => {
    const wild = { ...finding, omissions: [{ ...finding.omissions[0], said: { start: 0, end: 9e15 } }] };
    const huge = savedDiff(wild as SavedQuotation, passage(PRINTED, 5_000), passage(SAID, 500));
    expect(huge.said.map(({ text }) => text).join('')).toBe(SAID);
    expect(huge.printed).toEqual([{ kind: 'same', text: PRINTED }]);
  });
});
