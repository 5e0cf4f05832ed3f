import { expect, it, describe as suite } from 'vitest';
import { createAnnotation } from '../../src/annotation/createAnnotation';
import { draftAnnotation, draftComparison, type SaveContext } from '../../src/annotation/draftAnnotation';
import { motivationOf } from '../../src/annotation/motivationOf';
import { describe } from '../../src/engine/quoteLocation';
import { quotationIn, stateOf } from '../ui/sample';

const HASH = 'a'.repeat(64);
const STAMP = { id: 'an-id', now: '2026-01-02T03:04:05.000Z', engine: '9.9.9' };

function contextOf({ page, statement }: ReturnType<typeof stateOf>): SaveContext {
  return { describe, page, pageHash: HASH, statement };
}

suite('an annotation', () => {
  it('stands without the page: both texts, where they stood, and what differed', () => {
    const { quotation, state } = quotationIn(
      '“We have been actively working with Aleksandr Grigoryevich for the past 30 years.”',
    );
    const draft = draftAnnotation(contextOf(state), quotation, { note: 'Check this.', tags: [] });
    const annotation = createAnnotation(draft, STAMP);
    expect(annotation).toMatchObject({
      id: 'an-id',
      revision: 1,
      pageKey: 'https://news.example/story',
      addresses: ['https://news.example/story'],
      pageHash: HASH,
      engine: '9.9.9',
      created: '2026-01-02T03:04:05.000Z',
      finding: {
        type: 'quotation',
        fidelity: 'altered',
        claims: ['c28'],
        differences: [{ kind: 'number', said: '20 years', printed: '30 years' }],
      },
      body: { note: 'Check this.' },
    });
    expect(annotation.finding).toMatchObject({
      certainty: quotation.certainty,
      attribution: quotation.attribution,
      evidence: quotation.evidence,
      omissions: quotation.omissions,
    });
    expect(motivationOf(annotation)).toBe('commenting');
    expect(annotation.target.selector?.[0].exact).toContain('30 years');
    expect(annotation.reference?.selector?.[0].exact).toContain('20 years');
  });

  it('links where nothing was written', () => {
    const { quotation, state } = quotationIn('“New conflicts and new centers of instability are emerging.”');
    expect(motivationOf(draftAnnotation(contextOf(state), quotation))).toBe('linking');
  });

  it('highlights what was selected, with both selectors and the page, and nothing of the statement', () => {
    const { state } = quotationIn('“New conflicts and new centers of instability are emerging.”');
    const start = state.page.text.indexOf('new centers');
    const selected = { type: 'selection', start, end: start + 11 } as const;
    const draft = draftAnnotation(contextOf(state), selected);
    expect(motivationOf(draft)).toBe('highlighting');
    expect(motivationOf({ ...draft, body: { note: '', tags: ['check'] } })).toBe('tagging');
    expect(createAnnotation(draft, STAMP)).toMatchObject({
      page: { url: 'https://news.example/story', outlet: 'The *Courier*' },
      target: { selector: [{ exact: 'new centers' }, { start, end: start + 11 }] },
      reference: null,
      finding: { type: 'selection' },
      body: { note: '', tags: [] },
    });
  });

  it('keeps a whole page beside the statement: what it took in its order, and what it left out', () => {
    const state = stateOf(
      '“New conflicts and new centers of instability are emerging.”\n\n“We have been actively working with Aleksandr Grigoryevich for the past 30 years.”',
    );
    const { quotations, restatements } = state.recognition;
    const draft = draftComparison(contextOf(state), [...restatements, ...quotations].toReversed());
    expect(draft.target).toEqual({ source: 'https://news.example/story', selector: null });
    if (draft.finding.type !== 'comparison') throw new Error('A comparison was asked for.');
    const { passages, leftOut } = draft.finding;
    const printed = passages.map(({ target }) => target.selector[0].exact);
    expect(printed.join(' ')).toMatch(/New conflicts.*30 years/);
    expect(passages.map(({ finding }) => finding.type === 'quotation' && finding.fidelity)).toEqual([
      'verbatim',
      'altered',
    ]);
    const covered = passages.flatMap(({ finding }) => finding.claims);
    expect(new Set([...covered, ...leftOut]).size).toBe(state.statement.claims.length);
    expect(leftOut).not.toContain('c28');
  });
});
