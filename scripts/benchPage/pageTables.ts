import type { BenchRow, BenchTable } from '../bench/benchTable';
import { median } from '../bench/measure';
import type { BenchPage } from './benchPage';
import { NAMES, QUOTATIONS } from './coverageArticle';
import { measuredVariants } from './measuredVariants';
import type { PageFigures } from './pageFigures';
import { pageTargets } from './pageTargets';
import { PATIENCE, RATES, type Sample, type Samples } from './takeTurns';
import type { Variant } from './variants';

const COLUMNS = [
  'runs',
  'main thread ms',
  'own script ms',
  'longest ms',
  'heap MB',
  'times reading',
] as const;
const MARK_COLUMNS = ['marks', 'first mark ms', 'card ms'] as const;

/** The figures as tables, one for each page and rate. */
export function pageTables(
  pages: readonly BenchPage[],
  variants: readonly Variant[],
  samples: Samples,
): readonly BenchTable[] {
  return pages.flatMap((page) => RATES.map((rate) => pageTable(page, rate, variants, samples)));
}

function pageTable(
  page: BenchPage,
  rate: number,
  variants: readonly Variant[],
  samples: Samples,
): BenchTable {
  const { base, reading, measured } = measuredVariants(page, rate, variants, samples);
  const rows = measured.map(
    ({ variant, figures }): BenchRow => ({
      what: variant.name,
      figures: figures === null ? notRun() : shown(figures, page),
      targets: pageTargets(page, rate, variant, measured),
    }),
  );
  return {
    name: rate === 1 ? page.name : `${page.name}, slowed`,
    title: rate === 1 ? page.title : `${page.title}, processor slowed ${rate} times`,
    note: '',
    columns: page.isCoverage ? [...COLUMNS, ...MARK_COLUMNS] : COLUMNS,
    rows: [...(base === undefined ? [] : [baseRow(base), readingRow(reading)]), ...rows],
    faults: measured.flatMap(({ variant, figures }) => faultsOf(page, rate, variant, figures)),
  };
}

function baseRow({ visits }: Sample): BenchRow {
  const figures = {
    runs: visits.length,
    'main thread ms': median(visits.map(({ task }) => task)),
    'heap MB': median(visits.map(({ heap }) => heap)),
  };
  return { what: 'the page itself', figures };
}

function readingRow(ms: number): BenchRow {
  return {
    what: 'its text read once, TreeWalker',
    figures: { 'own script ms': ms, 'longest ms': ms, 'times reading': 1 },
  };
}

function notRun(): BenchRow['figures'] {
  return { 'main thread ms': `over ${PATIENCE / 1_000} s, not run` };
}

function shown({ first, card, ...figures }: PageFigures, { isCoverage }: BenchPage): BenchRow['figures'] {
  return {
    runs: figures.runs,
    'main thread ms': figures.main,
    'own script ms': figures.own,
    'longest ms': figures.longest,
    'heap MB': figures.heap,
    'times reading': figures.times,
    ...(isCoverage ? { marks: figures.marks } : {}),
    ...(first === null ? {} : { 'first mark ms': first }),
    ...(card === null ? {} : { 'card ms': card }),
  };
}

/** Why the figures must not be believed: whoever marks nothing has saved itself the work. */
function faultsOf(
  page: BenchPage,
  rate: number,
  { kind, name }: Variant,
  figures: PageFigures | null,
): readonly string[] {
  if (figures === null) return [];
  const { marks, first, card } = figures;
  const where = `${name} on ${page.title}${rate === 1 ? '' : ', slowed'}`;
  if (kind === 'own' && !page.isCoverage && marks > 0) return [`${where}: ${marks} marks`];
  if (kind === 'empty' || !page.isCoverage) return [];
  const least = kind === 'own' ? QUOTATIONS + NAMES : NAMES;
  if (marks < least) return [`${where}: only ${marks} marks`];
  if (figures.own < PATIENCE && first === null) return [`${where}: no mark was seen to come`];
  return kind === 'own' && card === null ? [`${where}: no card came`] : [];
}
