import type { FigureTable } from './figureTables';

/** Tables as text for a terminal, their columns under each other. */
export function formatTables(tables: readonly FigureTable[]): string {
  return tables.map((table) => `${table.title}\n${aligned([table.head, ...table.rows])}`).join('\n\n');
}

/** Tables as Markdown. */
export function markdownTables(tables: readonly FigureTable[]): string {
  return tables.map(({ title, head, rows }) => `## ${title}\n\n${markdown(head, rows)}`).join('\n\n');
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // An indented row is a part of the one above it; Markdown would drop the spaces.
  const shown = [head, ...rows.map(([label = '', ...cells]) => [label.replace(/^ +/, '– '), ...cells])];
  const widths = widthsOf(shown).map((width) => Math.max(width, '---:'.length));
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [first = [], ...rest] = shown.map((row) => padded(row, widths));
  return [first, rule, ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = widthsOf(rows);
  return rows.map((row) => padded(row, widths).join('  ').trimEnd()).join('\n');
}

/** Cells of one width a column: the first to the left, figures to the right. */
function padded(row: readonly string[], widths: readonly number[]): readonly string[] {
  return row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)));
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
}
