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
});
