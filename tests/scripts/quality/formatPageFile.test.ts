import { describe, expect, it } from 'vitest';
import { formatPageFile } from '../../../scripts/quality/formatPageFile';
import { textOf } from '../../../src/model/span';
import { labelledPage, quotation, restatement, spanOf } from './labelledPage';

const { page } = labelledPage('# Aliyev speaks\n\n“One area, [[Baku|baku]],” he said.\n\nThen firms.');
const text = page.text;
const recognition = {
  language: 'en',
  topic: { verdict: 'maybe', statement: null, score: 0, evidence: [] },
  mentions: [
    { type: 'mention', kind: 'place', certainty: 'certain', entity: 'baku', ...spanOf(text, 'Baku') },
  ],
  quotations: [quotation(spanOf(text, 'One area, Baku'), ['c16'], { fidelity: 'cut' })],
  restatements: [
    restatement(spanOf(text, 'Then firms.'), ['c01'], { certainty: 'suggested' }),
    restatement(spanOf(text, 'area'), ['c01']),
  ],
} as const;

describe('a page written with what was found', () => {
  it('has it as labels, one in the other, and the topic as judged', () => {
    const written = formatPageFile(page, recognition, { language: 'en', topic: null });
    expect(written.split('\n\n').slice(1)).toEqual([
      '## Aliyev speaks',
      '“{{q cut speaker c16 : One area, [[Baku|baku]]}},” he said.',
      '{{?r speaker c01 : Then firms.}}\n',
    ]);
    expect(written).toMatch(/^lang: en\nstyle: not said yet\ntopic: other-occasion\ncoverage: no\n/);
  });

  it('is read back as it was', () => {
    const written = formatPageFile(page, recognition, { language: 'en', topic: 'on-topic' });
    const read = labelledPage(written.split('\n\n').slice(1).join('\n\n'));
    expect(read.page.text).toBe(text);
    expect(read.mentions.map((mention) => textOf(text, mention))).toEqual(['Baku']);
    expect(read.quotations).toMatchObject(
      [recognition.quotations[0]].map(({ start, end }) => ({ start, end })),
    );
  });

  it('has nothing that reads as a label but labels', () => {
    const odd = {
      ...page,
      text: '# [[1]] {{x}}\nline',
      blocks: [{ kind: 'paragraph', start: 0, end: 18 }],
    } as const;
    const none = { ...recognition, mentions: [], quotations: [], restatements: [] };
    const written = formatPageFile(odd, none, { language: 'en', topic: null });
    expect(written.split('\n\n')[1]).toBe('#[ [1] ] { {x} } line\n');
  });
});
