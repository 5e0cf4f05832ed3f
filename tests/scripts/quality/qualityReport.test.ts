import { describe, expect, it } from 'vitest';
import { figuresOf, type ScoredPage } from '../../../scripts/quality/figures';
import { figureTables } from '../../../scripts/quality/figureTables';
import { formatTables } from '../../../scripts/quality/formatTables';
import { formatErrors, listErrors } from '../../../scripts/quality/listErrors';
import type { Outcome } from '../../../scripts/quality/outcome';
import { qualityOptions } from '../../../scripts/quality/qualityOptions';
import { qualityReport } from '../../../scripts/quality/qualityReport';

const outcome = (measure: Outcome['measure'], right: boolean, words = 'words'): Outcome => ({
  measure,
  right,
  tag: 'certain',
  expected: 'quotation c01',
  found: 'nothing',
  words,
});
const page: ScoredPage = {
  file: 'ru/a.page.txt',
  language: 'ru',
  topic: 'on-topic',
  outcomes: [
    outcome('quotation.found', true),
    outcome('quotation.labelled', true),
    outcome('quotation.labelled', false, `${'word '.repeat(40)}`),
    outcome('attribution', false),
  ],
};
const columns = [
  { name: 'work', figures: figuresOf([page]) },
  { name: 'test', figures: figuresOf([]) },
];

describe('the figures', () => {
  it('stand side by side', () => {
    const line = formatTables(figureTables(columns))
      .split('\n')
      .find((row) => row.startsWith('quotations'));
    expect(line?.split(/\s{2,}/)).toEqual([
      'quotations',
      '1.000',
      '0.500',
      '0.667',
      '1 / 2',
      '–',
      '–',
      '–',
      '0 / 0',
    ]);
  });

  it('are written the same each time, as data and as Markdown', () => {
    const report = qualityReport(columns);
    expect(qualityReport(columns)).toEqual(report);
    expect(JSON.parse(report.json)).toHaveProperty('work.quotations.precision', {
      right: 1,
      of: 1,
      share: 1,
    });
    expect(report.markdown).toMatch(/^\| quotations +\| +1\.000 \| +0\.500 \| +0\.667 \| +1 \/ 2 \| +– \|/m);
  });
});

describe('the errors', () => {
  it('are listed by kind and language, shortened', () => {
    const errors = listErrors([page], { language: 'ru', kind: 'quotation' });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.words).toHaveLength(110);
    expect(formatErrors(errors)).toMatch(/^ru\/a\.page\.txt {2}quotation\n {2}expected quotation c01\n/);
    expect(listErrors([page], { language: 'en', kind: null })).toEqual([]);
    expect(listErrors([page, page], { language: null, kind: null })).toHaveLength(2);
  });
});

describe('the options', () => {
  it('are read', () => {
    expect(qualityOptions(['pages', '--kind', 'mention', '--json', 'a.json'])).toEqual({
      folder: 'pages',
      errors: true,
      filter: { language: null, kind: 'mention' },
      json: 'a.json',
    });
  });

  it.each([
    [['--all'], 'I don’t understand --all.'.replace('’', "'")],
    [['a', 'b'], 'Name one folder.'],
    [['--json'], '--json needs a value.'],
    [['--kind', 'x'], '--kind is one of mention, quotation'],
  ])('are refused: %j', (args, complaint) => {
    expect(qualityOptions(args)).toContain(complaint);
  });
});
