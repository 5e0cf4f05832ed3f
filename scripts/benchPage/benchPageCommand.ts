import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { sayTargets } from '../bench/benchReport';
import { type BenchTable, cellsOf } from '../bench/benchTable';
import type { ChromiumDriver, LaunchOptions } from '../drivers/types';
import { formatTables } from '../quality/formatTables';
import type { BenchPage } from './benchPage';
import { type BenchPageOptions, benchPageOptions, RUNS } from './benchPageOptions';
import { benchPageReport, type PageSetting, sayPageSetting, thisPageSetting } from './benchPageReport';
import { benchPages } from './benchPages';
import { makeExtension } from './makeExtension';
import { pageTables } from './pageTables';
import { peerAliases } from './peerAliases';
import { sizeTable } from './sizeTable';
import { startSite } from './startSite';
import { summaryTables } from './summaryTables';
import { type Entrant, takeTurns } from './takeTurns';
import { type Variant, variantsOf } from './variants';

/** What the command needs of the project's other scripts. */
export interface BenchPageTools {
  /** The browser, installed if need be. */
  requireChromium(): Promise<{ readonly path: string; readonly version: string }>;
  /** Builds the extension, with access to the pages or as people get it; gives the folder. */
  build(demo: boolean): Promise<string>;
  launch(options: LaunchOptions): Promise<ChromiumDriver>;
  /** Has something ended when the command ends, in whatever way. */
  atEnd(undo: () => unknown): void;
}

const USAGE =
  'Usage: npm run bench:page [-- --only PAGE] [--runs NUMBER] [--json FILE] [--real-pages FOLDER]; PAGE is one of 10KB, ' +
  '100KB, 1MB, coverage, or a real page’s name';

/**
 * Measures in Chromium what the extension and its peers cost a page, and prints tables. A run of everything on the generated
 * pages, often enough, writes docs/bench-page.json and docs/BENCH-PAGE.md. Gives the exit code: 1 where the figures must
 * not be believed, 2 for wrong arguments.
 */
export async function benchPageCommand(args: readonly string[], tools: BenchPageTools): Promise<number> {
  const options = benchPageOptions(args);
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`);
  const [statement] = bundledStatements();
  if (statement === undefined) return complain('There is no bundled statement.');
  const pages = benchPages(statement, options);
  if (typeof pages === 'string') return complain(pages);
  const aliases = peerAliases(statement);
  const { path, version } = await tools.requireChromium();
  const setting = thisPageSetting({
    browser: version.replace(/ built on.*/, ''),
    runs: options.runs,
    pages: options.realPages === null ? 'generated pages' : 'real pages without what they load',
    aliases: { all: aliases.all.length, english: aliases.english.length },
  });
  console.log(sayPageSetting(setting));
  const variants = variantsOf(aliases, peerFiles());
  const tables = await measure(tools, path, variants, pages, options.runs);
  console.log(`\n${formatTables(tables.map(cellsOf))}\n\n${sayTargets(tables)}`);
  return report(setting, tables, options);
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function peerFiles() {
  const require = createRequire(import.meta.url);
  const built = join('dist', 'mark.es6.min.js');
  return {
    markJs: join(dirname(require.resolve('mark.js/package.json')), built),
    advancedMarkJs: join(dirname(require.resolve('advanced-mark.js/package.json')), built),
  };
}

async function measure(
  tools: BenchPageTools,
  executable: string,
  variants: readonly Variant[],
  pages: readonly BenchPage[],
  runs: number,
): Promise<readonly BenchTable[]> {
  const sizes = sizeTable(await tools.build(false));
  const demo = await tools.build(true);
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  tools.atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const site = await startSite(pages);
  tools.atEnd(site.close);
  const entrants: Entrant[] = [];
  for (const [i, variant] of variants.entries()) {
    const { script, kind, name } = variant;
    const made = script === null ? null : await makeExtension(join(folder, `made-${i}`), name, script);
    const driver = await tools.launch({
      executable,
      extensionDir: kind === 'own' ? demo : made,
      profileDir: join(folder, `profile-${i}`),
      headless: true,
    });
    tools.atEnd(driver.close);
    // Our worker compiles what the spotter needs when it starts for the first time.
    if (kind === 'own') await driver.worker();
    entrants.push({ variant, context: driver.context });
  }
  const samples = await takeTurns(entrants, pages, site, runs);
  const hasSummary = pages.length > 1 && !pages.some(({ isCoverage }) => isCoverage);
  const summary = hasSummary ? summaryTables(pages, variants, samples) : [];
  return [...pageTables(pages, variants, samples), ...summary, sizes];
}

/** Writes what is to be written of the figures; gives the exit code. */
function report(setting: PageSetting, tables: readonly BenchTable[], options: BenchPageOptions): number {
  const { json, markdown } = benchPageReport(setting, tables);
  if (options.json !== null) writeFileSync(options.json, json);
  const faults = tables.flatMap((table) => table.faults);
  for (const fault of faults) console.error(`Not to be believed: ${fault}.`);
  if (faults.length > 0) return 1;
  if (options.realPages === null && options.only === null && options.runs >= RUNS) {
    writeFileSync(join('docs', 'bench-page.json'), json);
    writeFileSync(join('docs', 'BENCH-PAGE.md'), markdown);
  }
  return 0;
}
