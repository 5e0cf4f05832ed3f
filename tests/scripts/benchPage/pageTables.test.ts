import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../scripts/bench/benchTable';
import type { BenchPage } from '../../../scripts/benchPage/benchPage';
import { benchPageReport } from '../../../scripts/benchPage/benchPageReport';
import { pageTables } from '../../../scripts/benchPage/pageTables';
import { summaryTables } from '../../../scripts/benchPage/summaryTables';
import { type Sample, sampleKey } from '../../../scripts/benchPage/takeTurns';
import { variantsOf } from '../../../scripts/benchPage/variants';
import type { Visit } from '../../../scripts/benchPage/visitPage';
import type { MarkTimes } from '../../../scripts/benchPage/watchMarks';

const VARIANTS = variantsOf({ all: ['a'], english: ['a'] }, { markJs: 'm', advancedMarkJs: 'a' });
const PAGE: BenchPage = { name: '100KB', title: 'Unrelated', isCoverage: false, html: '', headers: {} };
const COVERAGE: BenchPage = { ...PAGE, name: 'coverage', title: 'On topic', isCoverage: true };
const BARE: Visit = { task: 100, own: 0, longest: 0, reading: 2, heap: 1, marks: 0 };

const visitsOf = (...visits: readonly Partial<Visit>[]): Sample => ({
  visits: visits.map((visit) => ({ ...BARE, ...visit })),
  marks: [],
});

/** The two tables of a page, for samples at the processor's own rate by the variants' names. */
function tablesOf(page: BenchPage, samples: Readonly<Record<string, Sample>>) {
  const byKey = Object.entries(samples).map(([name, sample]) => {
    const variant = VARIANTS.find((one) => one.name === name);
    if (variant === undefined) throw new Error(`no variant ${name}`);
    return [sampleKey(page, 1, variant), sample] as const;
  });
  return pageTables([page], VARIANTS, new Map(byKey));
}

describe('the tables of a page', () => {
  const none = visitsOf({ task: 100 }, { task: 300 }, { task: 110 });
  const own = visitsOf({ task: 104, own: 3 }, { task: 303, own: 2.8, heap: 1.2 }, { task: 115, own: 4 });
  const rival = visitsOf({ task: 102 }, { task: 302 }, { task: 112 });
  const [table, slowed] = tablesOf(PAGE, {
    'no extension': none,
    'On Record': own,
    'advanced-mark.js, markRegExp': rival,
  });
  const row = (what: string) => table?.rows.find((one) => one.what === what);

  it('hold each run against the same run without an extension', () => {
    expect(row('On Record')?.figures).toMatchObject({
      'main thread ms': 4,
      'own script ms': 3,
      'times reading': 1.5,
    });
    expect(row('the page itself')?.figures).toEqual({ runs: 3, 'main thread ms': 110, 'heap MB': 1 });
  });

  it('say which targets are met', () => {
    expect(row('On Record')?.targets).toEqual([
      { wanted: '≤ 1.5 times reading', met: true },
      { wanted: '≤ 0.3 MB', met: true },
    ]);
    expect(row('advanced-mark.js, markRegExp')?.targets).toEqual([
      { wanted: 'On Record faster', met: false },
    ]);
    expect(row('advanced-mark.js, mark, combined')?.targets).toEqual([
      { wanted: 'On Record faster', met: true },
    ]);
  });

  it('say what was not run', () => {
    expect(row('mark.js, mark')?.figures).toEqual({ 'main thread ms': 'over 5 s, not run' });
    expect(slowed?.title).toBe('Unrelated, processor slowed 4 times');
    expect(table && cellsOf(table).head).toEqual([
      '',
      'runs',
      'main thread ms',
      'own script ms',
      'longest ms',
      'heap MB',
      'times reading',
      'target',
    ]);
  });
});

describe('the summary of many pages', () => {
  it('has the middle of the medians, and the longest', () => {
    const pages = ['a', 'b', 'c'].map((name) => ({ ...PAGE, name }));
    const [none, , own] = VARIANTS;
    if (none === undefined || own === undefined) throw new Error('there are no variants');
    const samples = new Map(
      pages.flatMap((page, i) => [
        [sampleKey(page, 1, none), visitsOf({})] as const,
        [sampleKey(page, 1, own), visitsOf({ task: 101 + i, own: 4, longest: 3 - i })] as const,
      ]),
    );
    const [table] = summaryTables(pages, VARIANTS, samples);
    expect(table?.title).toBe('All 3 pages');
    expect(table?.rows.find(({ what }) => what === 'On Record')?.figures).toEqual({
      pages: 3,
      'main thread ms': 2,
      'at worst ms': 3,
      'own script ms': 4,
      'longest of all ms': 3,
      'heap MB': 0,
      'times reading': 2,
    });
  });
});

describe('the figures are not believed', () => {
  const base = { 'no extension': visitsOf({}) };
  const marked = (marks: number, ...times: readonly MarkTimes[]): Sample => ({
    ...visitsOf({ marks }),
    marks: [...times],
  });

  it('where we mark an unrelated page', () => {
    const [table] = tablesOf(PAGE, { ...base, 'On Record': marked(1) });
    expect(table?.faults).toEqual(['On Record on Unrelated: 1 marks']);
  });

  it.each([
    ['On Record', marked(10, { first: 1, card: 1 }), ['On Record on On topic: only 10 marks']],
    [
      'On Record',
      marked(100, { first: null, card: null }),
      ['On Record on On topic: no mark was seen to come'],
    ],
    ['On Record', marked(100, { first: 1, card: null }), ['On Record on On topic: no card came']],
    ['On Record', marked(100, { first: 1, card: 1 }), []],
    ['mark.js, mark', marked(5, { first: 1, card: null }), ['mark.js, mark on On topic: only 5 marks']],
    ['mark.js, mark', marked(80, { first: 1, card: null }), []],
  ])('where %s marks coverage so: %j', (name, sample, faults) => {
    const [table] = tablesOf(COVERAGE, { ...base, [name]: sample });
    expect(table?.faults).toEqual(faults);
  });
});

describe('the report', () => {
  it('says how it was measured and where', () => {
    const setting = {
      browser: 'Chromium 1',
      cores: 2,
      system: 'linux x64',
      runs: 3,
      pages: 'generated pages',
      aliases: { all: 3_000, english: 200 },
      load: 0.2,
    };
    const { json, markdown } = benchPageReport(setting, tablesOf(PAGE, { 'no extension': visitsOf({}) }));
    expect(markdown).toContain('Chromium 1, headless, 2 cores, linux x64; generated pages, 3 runs.');
    expect(markdown).toContain('3,000 aliases');
    expect(markdown).not.toContain('busy');
    expect(JSON.parse(json)).toMatchObject({
      setting,
      tables: [{ name: '100KB' }, { name: '100KB, slowed' }],
    });
    expect(benchPageReport({ ...setting, load: 3 }, []).markdown).toContain('The machine was busy (load 3)');
  });
});
