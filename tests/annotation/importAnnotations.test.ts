import { describe, expect, it } from 'vitest';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import { type ImportOutcome, importAnnotations } from '../../src/annotation/importAnnotations';
import { planImport } from '../../src/annotation/planImport';
import type { Annotation } from '../../src/model/annotation';
import { fuzzImport } from '../support/fuzzImport';
import {
  manyAnnotations,
  sampleAnnotations,
  sampleBesides,
  sampleContext,
  uuidOf,
} from '../support/sampleAnnotations';

/** Of the processor, which others may be using too. */
function secondsSince(before: NodeJS.CpuUsage): number {
  return process.cpuUsage(before).user / 1_000_000;
}

const CONTEXT = { statement: 'a-statement' };

function read(value: unknown): Extract<ImportOutcome, { ok: true }>['value'] {
  const outcome = importAnnotations(typeof value === 'string' ? value : JSON.stringify(value), CONTEXT);
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
}

const backup = (annotations: readonly Annotation[]) =>
  exportAnnotations('backup', annotations, sampleContext).text;
const byId = (annotations: readonly Annotation[]) => annotations.toSorted((a, b) => a.id.localeCompare(b.id));

describe('our own backup', () => {
  it('comes back whole, and gives the same bytes when it is exported again, whatever the order and the day', () => {
    const annotations = sampleAnnotations();
    expect(new Set(annotations.map(({ finding }) => finding.type)).size).toBe(5);
    const text = backup(annotations);
    const { format, parsed, failed, besides } = read(text);
    expect([format, failed]).toEqual(['backup', []]);
    expect(byId(parsed)).toEqual(annotations);
    expect(besides).toEqual(sampleBesides);
    const later = { ...sampleContext, besides, now: '2027-01-01T00:00:00.000Z' };
    expect(exportAnnotations('backup', parsed.toReversed(), later).text).toBe(text);
  });

  it('changes nothing when it is imported twice', () => {
    const annotations = sampleAnnotations();
    const { parsed } = read(backup(annotations));
    const first = planImport([], parsed);
    expect([first.added.length, first.changed, first.same]).toEqual([annotations.length, [], []]);
    const second = planImport(first.added, read(backup(annotations)).parsed);
    expect([second.added, second.changed, second.same.length]).toEqual([[], [], annotations.length]);
  });

  it('of a newer version is refused whole, with its version', () => {
    const outcome = importAnnotations('{"format":"on-record-backup","version":2,"annotations":[]}', CONTEXT);
    expect(outcome).toEqual({ ok: false, code: 'newer-version', detail: '2' });
  });

  it('with damaged entries gives the sound ones, and where and what the others fail', () => {
    const [first, second] = sampleAnnotations() as [Annotation, Annotation];
    const value = JSON.parse(backup([first])) as Record<string, unknown>;
    const { parsed, failed } = read({
      ...value,
      annotations: [
        first,
        { ...second, created: 'yesterday' },
        { ...second, page: { ...second.page, url: 'javascript:alert(1)' } },
        7,
      ],
      visits: [{ pageKey: 1 }],
    });
    expect(parsed).toEqual([first]);
    expect(failed).toEqual([
      { where: 'annotations[1]', reason: 'bad-field', field: 'created' },
      { where: 'annotations[2]', reason: 'bad-field', field: 'page.url' },
      { where: 'annotations[3]', reason: 'not-an-annotation', field: '' },
      { where: 'visits[0]', reason: 'bad-field', field: 'pageKey' },
    ]);
  });
});

describe('W3C annotations', () => {
  it('of our own making come back with all that was judged, offsets in units again', () => {
    const annotations = sampleAnnotations();
    const { text } = exportAnnotations('web-annotation', annotations, sampleContext);
    const { format, parsed, failed } = read(text);
    expect([format, failed]).toEqual(['web-annotation', []]);
    expect(parsed).toEqual(annotations);
  });

  it('of our own making from before code points were counted come back too', () => {
    const [annotation] = sampleAnnotations() as [Annotation];
    const bare = JSON.parse(
      JSON.stringify(annotation, (key, value) => (key === 'pairsBefore' ? undefined : value)),
    );
    const { text } = exportAnnotations('web-annotation', [bare], sampleContext);
    expect(text).not.toContain('"TextPositionSelector",\n          "start"');
    expect(read(text).parsed).toEqual([bare]);
  });

  it('of another program become selections with their notes and tags', () => {
    const { parsed, failed } = read({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/anno1',
      type: 'Annotation',
      created: '2025-01-01T00:00:00Z',
      body: [
        { type: 'TextualBody', value: 'Indeed.', purpose: 'commenting' },
        { type: 'TextualBody', value: 'doubt', purpose: 'tagging' },
      ],
      target: {
        source: 'http://example.org/page1',
        selector: [
          { type: 'TextQuoteSelector', exact: 'words', prefix: 'the ', suffix: ' here' },
          { type: 'TextPositionSelector', start: 4, end: 9 },
        ],
      },
    });
    expect(failed).toEqual([]);
    expect(parsed).toMatchObject([
      {
        statement: 'a-statement',
        pageKey: 'http://example.org/page1',
        target: { selector: [{ exact: 'words' }, { start: 4, end: 9 }] },
        finding: { type: 'selection' },
        body: { note: 'Indeed.', tags: ['doubt'] },
        created: '2025-01-01T00:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['a list', (one: object) => [one]],
    ['a page', (one: object) => ({ type: 'AnnotationPage', items: [one] })],
    ['a collection', (one: object) => ({ type: ['AnnotationCollection'], first: { items: [one] } })],
    ['a graph', (one: object) => ({ '@graph': [one] })],
  ])('are read in %s', (_, around) => {
    const one = { type: 'Annotation', bodyValue: 'A note', target: 'http://example.org/page1' };
    expect(read(around(one)).parsed).toMatchObject([
      { body: { note: 'A note' }, target: { selector: null } },
    ]);
  });

  it.each([
    ['an address that runs', { bodyValue: 'x', target: 'javascript:alert(1)' }, 'no-page'],
    ['no page', { bodyValue: 'x' }, 'no-page'],
    ['nothing in them', { target: 'http://example.org/' }, 'nothing-in-it'],
    ['a note too long', { bodyValue: 'x'.repeat(100_001), target: 'http://example.org/' }, 'bad-field'],
  ])('with %s are told', (_, value, reason) => {
    expect(read([{ type: 'Annotation', ...value }]).failed).toMatchObject([{ where: '[0]', reason }]);
  });
});

/** As Hypothesis exports it, but for what we don't read. */
const hypothesis = (more: object = {}) => ({
  export_date: '2025-03-01T00:00:00.000Z',
  export_userid: 'acct:somebody@hypothes.is',
  client_version: '1.1000.0',
  annotations: [
    {
      id: 'Abc-123_xyz',
      created: '2025-02-01T10:00:00.000000+00:00',
      updated: '2025-02-02T10:00:00.000000+00:00',
      uri: 'https://news.example/story?utm_source=x',
      text: 'See **this**.',
      tags: ['claim', ' '],
      document: { title: ['Talks in Baku'] },
      target: [
        {
          source: 'https://news.example/story?utm_source=x',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              endContainer: '/p[1]',
              startOffset: 0,
              endOffset: 5,
            },
            { type: 'TextPositionSelector', start: 100, end: 112 },
            { type: 'TextQuoteSelector', exact: 'for 30 years', prefix: 'him ', suffix: '.' },
          ],
        },
      ],
      ...more,
    },
  ],
});

describe('an export of Hypothesis', () => {
  it('becomes selections with their notes and tags, on the pages they were made on', () => {
    const { format, parsed, failed } = read(hypothesis());
    expect([format, failed]).toEqual(['hypothesis', []]);
    expect(parsed).toMatchObject([
      {
        pageKey: 'https://news.example/story',
        page: { title: 'Talks in Baku', url: 'https://news.example/story?utm_source=x' },
        target: {
          selector: [
            { exact: 'for 30 years', prefix: 'him ' },
            { start: 100, end: 112 },
          ],
        },
        body: { note: 'See **this**.', tags: ['claim'] },
        modified: '2025-02-02T10:00:00.000Z',
      },
    ]);
  });

  it('imported twice changes nothing, and takes over what was written there later', () => {
    const { added } = planImport([], read(hypothesis()).parsed);
    expect(planImport(added, read(hypothesis()).parsed)).toMatchObject({
      added: [],
      changed: [],
      same: added,
    });
    const later = read(hypothesis({ text: 'New', updated: '2025-05-01T00:00:00Z' })).parsed;
    expect(planImport(added, later)).toMatchObject({ added: [], changed: [{ body: { note: 'New' } }] });
  });

  it('keeps a note on a whole page', () => {
    const { parsed } = read(hypothesis({ target: [{ source: 'https://news.example/story' }] }));
    expect(parsed).toMatchObject([{ target: { selector: null }, body: { note: 'See **this**.' } }]);
  });
});

describe('what is no file of annotations', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['text', 'Dear Sir', 'not-json'],
    ['a zip', 'PK\u0003\u0004\u0014\u0000', 'not-json'],
    ['half a backup', '{"format":"on-record-backup","version":1,"annot', 'not-json'],
    ['another JSON', '{"a":[1]}', 'unknown-format'],
    ['a number', '1e999', 'unknown-format'],
    ['a backup without a version', '{"format":"on-record-backup"}', 'unknown-format'],
  ])('%s is refused', (_, text, code) => {
    expect(importAnnotations(text, CONTEXT)).toEqual({ ok: false, code });
  });

  it.each([
    ['too large', () => ' '.repeat(200_000_001), 'too-large'],
    ['nested without end', () => '['.repeat(50_000_000), 'too-deep'],
    ['objects nested without end', () => '{"a":'.repeat(20_000_000), 'too-deep'],
    ['too many', () => `[${'0,'.repeat(50_000_000)}0]`, 'too-many'],
    ['too many empty lists', () => `[${'[],'.repeat(30_000_000)}0]`, 'too-many'],
    ['one long text', () => `"${'a'.repeat(150_000_000)}"`, 'unknown-format'],
    ['a text of backslashes', () => `"${'\\\\'.repeat(50_000_000)}"`, 'unknown-format'],
    ['marks without end', () => '"\\"'.repeat(40_000_000), 'not-json'],
  ])('a bomb, %s, is refused within a second', (_, make, code) => {
    const text = make();
    text.charCodeAt(text.length - 1);
    const before = process.cpuUsage();
    expect(importAnnotations(text, CONTEXT)).toMatchObject({ ok: false, code });
    expect(secondsSince(before)).toBeLessThan(1);
  });

  it('leaves every prototype as it was', () => {
    const [annotation] = sampleAnnotations() as [Annotation];
    const poisoned = JSON.stringify(annotation).replace(
      /\{/g,
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    const text = `{"format":"on-record-backup","version":1,"__proto__":{"annotations":[7]},"annotations":[${poisoned}]}`;
    const { parsed, failed } = read(text);
    expect([parsed, failed]).toEqual([[annotation], []]);
    expect(Object.getPrototypeOf(parsed[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(JSON.stringify(parsed)).not.toContain('polluted');
  });
});

/** `npm run fuzz:import` asks for more of them. */
const FUZZED = Number(process.env.FUZZED_IMPORTS ?? 2_000);

it('answers damaged files without a crash, and takes from them only what is sound', () => {
  const { whole, part, refused } = fuzzImport(FUZZED, Number(process.env.FUZZ_SEED ?? 1));
  console.info(`${FUZZED} damaged files: ${whole} taken whole, ${part} in part, ${refused} refused`);
  expect(whole + part + refused).toBe(FUZZED);
  expect(Math.min(whole, part, refused)).toBeGreaterThan(FUZZED / 25);
}, 3_600_000);

it('exports, reads and merges 10,000 annotations in under 5 s', () => {
  const annotations = manyAnnotations(10_000);
  const before = process.cpuUsage();
  for (const format of ['backup', 'web-annotation'] as const) {
    const { text } = exportAnnotations(format, annotations, sampleContext);
    const { parsed, failed } = read(text);
    expect([parsed.length, failed]).toEqual([10_000, []]);
    expect(planImport(annotations, parsed).same.length).toBe(10_000);
  }
  expect(secondsSince(before)).toBeLessThan(5);
  expect(annotations[9_999]?.id).toBe(uuidOf(10_000));
}, 60_000);
