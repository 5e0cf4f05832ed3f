import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowser } from './browsers.mjs';
import { buildExtension } from './buildExtension.mjs';
import { endAll } from './cleanup.mjs';
import { Failure } from './failure.mjs';
import { runTool } from './runCommand.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, run: (counts: Counts) => Promise<string | null> }} Step  gives what went wrong, or null */

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'lint', run: () => tool('biome', ['ci', '--error-on-warnings', '.']) },
  { name: 'types', run: () => tool('tsc', ['--noEmit']) },
  { name: 'dead-code', run: () => tool('knip', ['--no-progress']) },
  { name: 'unit', run: (counts) => vitest('unit', counts) },
  { name: 'build', run: buildAll },
  { name: 'built', run: (counts) => vitest('built', counts) },
  { name: 'browser', run: testInBrowsers },
];

/**
 * Runs the checks in order, all or those named, and stops at the first that fails.
 * @param {readonly string[]} names
 */
export async function runSteps(names) {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown)
    throw new Failure(
      `There is no check "${unknown}". Usage: npm test [-- ${STEPS.map(({ name }) => name).join(' | ')}]`,
      2,
    );
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0 };
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const start = Date.now();
    const trouble = await step.run(counts);
    await endAll();
    console.log(
      `${trouble === null ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${((Date.now() - start) / 1000).toFixed(1)} s`,
    );
    if (trouble !== null) {
      console.log(`\n${trouble.trim()}\n\n${counts.passed} passed, ${Math.max(1, counts.failed)} failed`);
      console.log(`The check "${step.name}" failed. Run it alone: npm test -- ${step.name}`);
      return 1;
    }
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  console.log('All checks passed.');
  return 0;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function tool(name, args) {
  const { code, output } = await runTool(name, args);
  return code === 0 ? null : output;
}

/**
 * @param {string} project
 * @param {Counts} counts
 */
async function vitest(project, counts) {
  const report = join(tmpdir(), `on-record-${project}-${process.pid}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code, output } = await runTool('vitest', args, { env: { NO_COLOR: '1' } });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
  } catch {
    return `No report came of the tests.\n${output}`;
  }
  return code === 0 ? null : output;
}

async function buildAll() {
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    for (const demo of [false, true]) await buildExtension(browser, demo);
  }
  return null;
}

/** @param {Counts} counts */
async function testInBrowsers(counts) {
  await requireBrowser('chromium');
  await requireBrowser('firefox');
  return vitest('browser', counts);
}
