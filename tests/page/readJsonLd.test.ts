import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../src/page/readJsonLd';

const read = (...data: unknown[]) => readJsonLd(data.map((item) => JSON.stringify(item)));

describe('reading JSON-LD', () => {
  it.each([
    ['by itself', { '@type': 'NewsArticle', headline: 'Ships' }],
    [
      'in a list',
      [{ '@type': 'WebSite' }, { '@type': ['Thing', 'ReportageNewsArticle'], headline: 'Ships' }],
    ],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, { '@type': 'BlogPosting', headline: 'Ships' }] }],
    ['inside the page', { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'Ships' } }],
  ])('finds an article %s', (_, data) => {
    expect(read(data).headline).toBe('Ships');
  });

  it('follows a reference to the author', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#ada' }, publisher: { '@id': '#us' } },
      { '@id': '#ada', name: 'Ada Alder' },
      { '@id': '#us', name: ['The Courier'] },
    ];
    expect(read({ '@graph': graph })).toMatchObject({ authors: ['Ada Alder'], publisher: 'The Courier' });
  });

  it('reads on where a script is broken, and mends line breaks and wrappings', () => {
    const wrapped = '/*<![CDATA[*/ {"@type": "Article",\n "headline": "Ships\ncome"} /*]]>*/';
    expect(readJsonLd(['{broken', wrapped]).headline).toBe('Ships come');
    expect(readJsonLd(['<!-- {"@type": "Article", "headline": "Ships"} -->']).headline).toBe('Ships');
  });

  it.each([
    [
      'wrong types',
      '{"@type":"Article","headline":{"a":1},"author":[1,null,[["x"]],{"name":{}}],"publisher":5,"datePublished":[]}',
    ],
    [
      'a prototype',
      '{"__proto__":{"@type":"Article","headline":"Forged"},"constructor":{"prototype":{"headline":"Forged"}}}',
    ],
    ['depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['depth in objects', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
    ['breadth', `[${'{"@type":"Thing"},'.repeat(20_000)}{}]`],
    [
      'a loop of references',
      '{"@graph":[{"@id":"a","@type":"Article","author":{"@id":"b"}},{"@id":"b","author":{"@id":"a"}}]}',
    ],
  ])('is not harmed by %s', (_, script) => {
    expect(readJsonLd([script]).authors.filter((name) => typeof name !== 'string')).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'headline')).toBe(false);
  });
});
