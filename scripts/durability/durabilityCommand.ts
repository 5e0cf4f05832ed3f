import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRandom } from '../bench/random';
import type { ChromiumDriver, Driver, LaunchOptions } from '../drivers/types';
import { formatTables, markdownTables } from '../quality/formatTables';
import { type KillFigures, killBrowserWhileSaving } from './killBrowser';
import { killWorkerWhileSaving } from './killWorker';

type Kind = 'chromium' | 'firefox';

/** What the command needs of the project's other scripts. */
export interface DurabilityTools {
  /** The browser, installed if need be. */
  requireBrowser(kind: Kind): Promise<{ readonly path: string; readonly version: string }>;
  /** Builds the extension; gives the folder. */
  buildExtension(browser: 'chrome' | 'firefox', demo: boolean): Promise<string>;
  launchChromium(options: LaunchOptions): Promise<ChromiumDriver>;
  launchFirefox(options: LaunchOptions): Promise<Driver>;
  /** Has something ended when the command ends, in whatever way. */
  atEnd(undo: () => unknown): void;
}

interface Run {
  readonly title: string;
  readonly figures: KillFigures;
}

const REPORT = 'docs/DURABILITY.md';
const SAVES = 500;
const KILLS = { chromium: 100, firefox: 50 };
const USAGE =
  'Usage: npm run durability: no arguments. It kills browsers for some 20 minutes and writes docs/DURABILITY.md.';

/**
 * Saves while the worker and the browsers are killed, prints what was lost, and writes docs/DURABILITY.md. Gives the exit
 * code: 1 where anything was lost, 2 for wrong arguments.
 */
export async function durabilityCommand(args: readonly string[], tools: DurabilityTools): Promise<number> {
  if (args.length > 0) {
    console.error(USAGE);
    return 2;
  }
  const random = startRandom(Date.now());
  const chromium = await browserOf('chromium', tools);
  const firefox = await browserOf('firefox', tools);
  const runs = await Promise.all([
    workerRun(await chromium.launchChromium(), random.next),
    killRun('Chromium', chromium.launch, KILLS.chromium, tools, random.next),
    killRun('Firefox', firefox.launch, KILLS.firefox, tools, random.next),
  ]);
  const table = tableOf(runs);
  console.log(formatTables([table]));
  writeFileSync(REPORT, reportOf(markdownTables([table]), [chromium.version, firefox.version]));
  return runs.some(({ figures: { lost, torn, twice } }) => lost + torn + twice > 0) ? 1 : 0;
}

async function workerRun(driver: ChromiumDriver, random: () => number): Promise<Run> {
  const figures = await killWorkerWhileSaving(driver, SAVES, random);
  console.log(`Worker: ${JSON.stringify(figures)}`);
  return { title: `${SAVES} saves, worker killed, Chromium`, figures };
}

async function killRun(
  name: string,
  launch: (profileDir: string) => Promise<Driver>,
  kills: number,
  tools: DurabilityTools,
  random: () => number,
): Promise<Run> {
  const profileDir = newProfile(tools);
  const said = (round: number): void => console.log(`${name}: ${round} of ${kills}`);
  const figures = await killBrowserWhileSaving(() => launch(profileDir), kills, random, said);
  console.log(`${name}: ${JSON.stringify(figures)}`);
  return { title: `Browser killed, ${name}`, figures };
}

async function browserOf(kind: Kind, tools: DurabilityTools) {
  const { path: executable, version } = await tools.requireBrowser(kind);
  const extensionDir = await tools.buildExtension(kind === 'chromium' ? 'chrome' : 'firefox', true);
  const optionsFor = (profileDir: string): LaunchOptions => ({
    executable,
    extensionDir,
    profileDir,
    headless: true,
  });
  const launchChromium = async (profileDir = newProfile(tools)): Promise<ChromiumDriver> => {
    const driver = await tools.launchChromium(optionsFor(profileDir));
    tools.atEnd(() => driver.close());
    return driver;
  };
  const launchFirefox = async (profileDir: string): Promise<Driver> => {
    const driver = await tools.launchFirefox(optionsFor(profileDir));
    tools.atEnd(() => driver.close());
    return driver;
  };
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return { version: version.replace(/ built on.*/, ''), launch, launchChromium };
}

function newProfile({ atEnd }: DurabilityTools): string {
  const profile = mkdtempSync(join(tmpdir(), 'on-record-durability-'));
  atEnd(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

function tableOf(runs: readonly Run[]) {
  const rows = runs.map(({ title, figures }) => {
    const { kills, attempts, acknowledged, underWay, lost, torn, twice } = figures;
    return [title, ...[kills, attempts, acknowledged, underWay, lost, torn, twice].map(String)];
  });
  const head = ['run', 'kills', 'asked', 'acknowledged', 'cut off', 'lost', 'half-written', 'twice'];
  return { title: 'What was kept', head, rows };
}

function reportOf(table: string, versions: readonly string[]): string {
  return `# Durability

What \`npm run durability\` measured on ${cpus().length} cores with ${versions.join(' and ')}; it writes this file. \`npm test\`
holds a short form of it (\`tests/browser/durability.test.ts\`).

Drafts of 100 bytes to 8 kB, each told from the others by its number, are saved through the background as the card does. A
save counts as acknowledged once its answer has left the browser. In the first run saves follow each other, and during each
the service worker is killed, at a random moment from its beginning to twice the time that an answer takes. In the others four saves are always under way, and after 0 to 700 ms every process of the
browser gets \`SIGKILL\`; the next start on the same profile reads what is there. _Cut off_ counts saves without an answer, or
kills that found one. _Half-written_ is an annotation that differs in anything from its draft.

${table}

\`SIGKILL\` ends the browser, not the machine: what the system had taken for the disk is still written. That a power cut loses
nothing either rests on \`durability: 'strict'\`, by which both browsers wait for the disk itself.
`;
}
