import { describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import { sampleAnnotations, sampleContext } from '../support/sampleAnnotations';

interface Node {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

const graph = (): readonly (Node & { readonly appearance: readonly Node[] })[] =>
  JSON.parse(exportAnnotations('claim', sampleAnnotations(), sampleContext).text)['@graph'];

describe('an export of claims', () => {
  it('says who made each claim, where first, and where else it was found', () => {
    const claims = graph();
    expect(claims.length).toBeGreaterThanOrEqual(2);
    const claim = claims.find(({ '@id': id }) => String(id).endsWith('/c28'));
    expect(claim).toMatchObject({
      '@type': 'Claim',
      text: expect.stringContaining('20 years'),
      author: { '@type': 'Person', name: 'Ilham Aliyev' },
      datePublished: '2024-05-16',
      firstAppearance: { '@type': 'CreativeWork', url: expect.stringMatching(/^https:/) },
    });
    // Once on its own and once in the saved page.
    expect(claim?.appearance).toHaveLength(2);
    expect(claim?.appearance[0]).toMatchObject({
      '@type': 'NewsArticle',
      url: 'https://news.example/story',
      headline: 'Talks [in] Baku',
      publisher: { '@type': 'Organization', name: 'The *Courier*' },
      hasPart: { '@type': 'Quotation', text: expect.stringContaining('30 years') },
    });
  });

  it('leaves out what makes no claim, and what isn’t known', () => {
    const text = JSON.stringify(graph());
    expect(text).not.toContain('null');
    expect(text).not.toContain('wide');
  });
});
