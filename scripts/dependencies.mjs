import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { withProgress } from './progress.mjs';
import { ROOT, runCommand, runTool } from './runCommand.mjs';

const STAMP = join(ROOT, 'node_modules', '.on-record-installed');

/**
 * Installs the dependencies where they are missing or older than package-lock.json. Not by `npm ci`: it refuses a lock
 * file that lacks the tools' binaries for other systems, and some registries don't carry all of those.
 */
export async function ensureDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const { code, output } = await withProgress('Installing dependencies', () =>
    runCommand('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (code !== 0) throw new Failure(explain(output));
  writeFileSync(STAMP, wanted);
  await runTool('wxt', ['prepare']);
}

/** @param {string} output */
function explain(output) {
  const last = output.trim().split('\n').slice(-6).join('\n');
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return `The dependencies could not be fetched: no network. Connect and start again.\n${last}`;
  }
  return `The dependencies could not be installed. npm said:\n${last}`;
}
