import { availableParallelism, loadavg } from 'node:os';
import { markdownTables } from '../quality/formatTables';
import { type BenchTable, cellsOf, roundTable } from './benchTable';

/** Where the figures come from. */
export interface BenchSetting {
  readonly node: string;
  readonly cores: number;
  readonly system: string;
  /** Which texts were read. */
  readonly text: string;
  /** How many processes wanted to run in the minute before, where the system tells. */
  readonly load: number;
}

/** The setting of this run. */
export function thisSetting(text: string): BenchSetting {
  return {
    node: process.version,
    cores: availableParallelism(),
    system: `${process.platform} ${process.arch}`,
    text,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}

/** "Node v20.20.2, 2 cores, linux x64; generated text." and what to make of the figures. */
export function saySetting({ node, cores, system, text, load }: BenchSetting): string {
  const busy = load < cores ? '' : ` The machine was busy (load ${load}): measure again when it is not.`;
  return (
    `Node ${node}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${system}; ${text}. ` +
    `Ratios carry over to other machines, absolute times don’t.${busy}`
  );
}

/** "5 of 6 targets met." */
export function sayTargets(tables: readonly BenchTable[]): string {
  const targets = tables.flatMap(({ rows }) => rows.flatMap((row) => row.targets ?? []));
  return `${targets.filter(({ met }) => met).length} of ${targets.length} targets met.`;
}

const MEANING =
  'The engine and its peers on the same work in one process, by turns; each figure is the median of many runs, three ' +
  'where one takes seconds. KB are 1,000 UTF-16 units. A pass is one charCodeAt for each unit of the same text. ' +
  'Real pages cost somewhat more than generated text: `npm run bench -- --real-pages FOLDER` reads a folder of them.';

/** The figures as the two files in docs. */
export function benchReport(
  setting: BenchSetting,
  tables: readonly BenchTable[],
): { json: string; markdown: string } {
  const parts = tables.map((table, i) => {
    const isLast = tables[i + 1]?.note !== table.note;
    return markdownTables([cellsOf(table)]) + (isLast ? `\n\n${table.note}` : '');
  });
  const head = `# Speed\n\nWritten by \`npm run bench\`; not edited by hand.\n\n${saySetting(setting)} ${MEANING}`;
  const figures = tables.map(roundTable).map(({ name, title, rows }) => ({ name, title, rows }));
  return {
    json: `${JSON.stringify({ setting, tables: figures }, null, 2)}\n`,
    markdown: `${head}\n\n${sayTargets(tables)}\n\n${parts.join('\n\n')}\n`,
  };
}
