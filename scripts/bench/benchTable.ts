import type { FigureTable } from '../quality/figureTables';

/** What the engine is to reach, in words, and whether it did. */
export interface Target {
  readonly wanted: string;
  readonly met: boolean;
}

/** One line of a table: its figures by the names of their columns. */
export interface BenchRow {
  readonly what: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly targets?: readonly Target[];
}

/** What one part of the benchmark measured. */
export interface BenchTable {
  readonly name: string;
  readonly title: string;
  /** What was done, for a reader who wants to trust the figures. */
  readonly note: string;
  /** The columns' names, which say the units. */
  readonly columns: readonly string[];
  readonly rows: readonly BenchRow[];
  /** Why the figures must not be believed: empty where all did the same work. */
  readonly faults: readonly string[];
}

/** The same table with its figures rounded to three digits: more is noise. */
export function roundTable(table: BenchTable): BenchTable {
  const rows = table.rows.map((row) => {
    const figures = Object.entries(row.figures).map(([column, value]) => [column, rounded(value)]);
    return { ...row, figures: Object.fromEntries(figures) as BenchRow['figures'] };
  });
  return { ...table, rows };
}

/** The table as cells of text, the targets in the last column where there are any. */
export function cellsOf(table: BenchTable): FigureTable {
  const hasTargets = table.rows.some(({ targets = [] }) => targets.length > 0);
  return {
    title: table.title,
    head: ['', ...table.columns, ...(hasTargets ? ['target'] : [])],
    rows: table.rows.map(({ what, figures, targets = [] }) => [
      what,
      ...table.columns.map((column) => cell(figures[column])),
      ...(hasTargets ? [targets.map(sayTarget).join(', ')] : []),
    ]),
  };
}

/** "≤ 12 passes: ok". */
export function sayTarget({ wanted, met }: Target): string {
  return `${wanted}: ${met ? 'ok' : 'misses'}`;
}

function rounded(value: number | string): number | string {
  return typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}

function cell(value: number | string | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number'
    ? rounded(value).toLocaleString('en', { maximumFractionDigits: 4 })
    : value;
}
