import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceStatement } from '../../src/model/statement';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { formatTables } from '../quality/formatTables';
import { aliasesSuite } from './aliasesSuite';
import { benchOptions, SUITE_NAMES, type SuiteName } from './benchOptions';
import { benchReport, saySetting, sayTargets, thisSetting } from './benchReport';
import { type BenchTable, cellsOf } from './benchTable';
import { type BenchTexts, generatedTexts, realTexts } from './benchTexts';
import { floorsSuite } from './floorsSuite';
import { pagesSuite } from './pagesSuite';
import { sentencesSuite } from './sentencesSuite';
import { startSuite } from './startSuite';
import { statementsSuite } from './statementsSuite';

const USAGE = `Usage: npm run bench [-- NAME…] [--json FILE] [--real-pages FOLDER]; NAME is one of ${SUITE_NAMES.join(', ')}`;

/**
 * Measures the engine and its peers on the same work and prints tables. A run of everything on generated text writes
 * docs/bench.json and docs/BENCH.md. Gives the exit code: 1 where the figures must not be believed, 2 for wrong arguments.
 */
export async function benchCommand(args: readonly string[]): Promise<number> {
  const options = benchOptions(args);
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`);
  const texts = options.realPages === null ? generatedTexts() : realTexts(options.realPages);
  if (typeof texts === 'string') return complain(texts);
  const [statement] = bundledStatements();
  if (statement === undefined) return complain('There is no bundled statement.');
  const setting = thisSetting(texts.source);
  console.log(saySetting(setting));
  const tables = options.suites.flatMap((name) => showSuite(name, texts, statement));
  console.log(`\n${sayTargets(tables)}`);
  const { json, markdown } = benchReport(setting, tables);
  if (options.json !== null) writeFileSync(options.json, json);
  const faults = tables.flatMap((table) => table.faults);
  for (const fault of faults) console.error(`Not to be believed: ${fault}.`);
  if (faults.length > 0) return 1;
  if (options.realPages === null && options.suites.length === SUITE_NAMES.length) {
    writeFileSync(join('docs', 'bench.json'), json);
    writeFileSync(join('docs', 'BENCH.md'), markdown);
  }
  return 0;
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function showSuite(name: SuiteName, texts: BenchTexts, statement: ReferenceStatement): readonly BenchTable[] {
  const tables = runSuite(name, texts, statement);
  console.log(`\n${formatTables(tables.map(cellsOf))}`);
  return tables;
}

function runSuite(name: SuiteName, texts: BenchTexts, statement: ReferenceStatement): readonly BenchTable[] {
  switch (name) {
    case 'floors':
      return floorsSuite(texts);
    case 'aliases':
      return aliasesSuite(texts);
    case 'sentences':
      return sentencesSuite(texts, statement);
    case 'pages':
      return pagesSuite(texts, [statement]);
    case 'statements':
      return statementsSuite(texts);
    case 'start':
      return startSuite(texts, [statement]);
  }
}
