import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { withProgress } from './progress.mjs';
import { ROOT, runTool } from './runCommand.mjs';

/**
 * Builds the extension for one browser and gives the folder.
 * @param {'chrome' | 'firefox'} browser
 * @param {boolean} demo with access to the demonstration site
 */
export async function buildExtension(browser, demo) {
  const args = ['build', '-b', browser, '--mv3', ...(demo ? ['-m', 'demo'] : [])];
  const { code, output } = await withProgress(`Building for ${browser}`, () => runTool('wxt', args));
  if (code !== 0)
    throw new Failure(
      `The extension could not be built:\n${output.trim().split('\n').slice(-20).join('\n')}`,
    );
  return join(ROOT, '.output', `${browser}-mv3${demo ? '-demo' : ''}`);
}
