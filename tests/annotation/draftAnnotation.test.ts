import { expect, it, describe as suite } from 'vitest';
import { createAnnotation } from '../../src/annotation/createAnnotation';
import { draftAnnotation } from '../../src/annotation/draftAnnotation';
import { describe } from '../../src/engine/quoteLocation';
import { quotationIn } from '../ui/sample';

suite('an annotation', () => {
  it('stands without the page: both texts, where they stood, and what differed', () => {
    const { quotation, state } = quotationIn(
      '“We have been actively working with Aleksandr Grigoryevich for the past 30 years.”',
    );
    const draft = draftAnnotation(describe, state.page, state.statement, quotation, 'Check this.');
    const annotation = createAnnotation(draft, 'an-id', '2026-01-02T03:04:05.000Z');
    expect(annotation).toMatchObject({
      id: 'an-id',
      motivation: 'commenting',
      pageKey: 'https://news.example/story',
      created: '2026-01-02T03:04:05.000Z',
      finding: {
        type: 'quotation',
        fidelity: 'altered',
        claims: ['c28'],
        differences: [{ kind: 'number', said: '20 years', printed: '30 years' }],
      },
      body: { note: 'Check this.' },
    });
    expect(annotation.target.selector[0].exact).toContain('30 years');
    expect(annotation.reference?.selector[0].exact).toContain('20 years');
  });

  it('links where nothing was written', () => {
    const { quotation, state } = quotationIn('“New conflicts and new centers of instability are emerging.”');
    const draft = draftAnnotation(describe, state.page, state.statement, quotation, '');
    expect(createAnnotation(draft, 'id', '2026-01-02T03:04:05.000Z').motivation).toBe('linking');
  });

  it('highlights what was selected, with both selectors and the page, and nothing of the statement', () => {
    const { state } = quotationIn('“New conflicts and new centers of instability are emerging.”');
    const start = state.page.text.indexOf('new centers');
    const selected = { type: 'selection', start, end: start + 11 } as const;
    const draft = draftAnnotation(describe, state.page, state.statement, selected, '');
    expect(createAnnotation(draft, 'id', '2026-01-02T03:04:05.000Z')).toMatchObject({
      motivation: 'highlighting',
      page: { url: 'https://news.example/story', outlet: 'The *Courier*' },
      target: { selector: [{ exact: 'new centers' }, { start, end: start + 11 }] },
      reference: null,
      finding: { type: 'selection' },
      body: { note: '', tags: [] },
    });
  });
});
