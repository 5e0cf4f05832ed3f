import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { builtFolder, hashesOf } from './built';
import { projectFiles, ROOT } from './sources';

const run = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), 'on-record-build-'));

/** Copies the project's files into the folder, with the same packages. */
function copyProject(): void {
  for (const path of projectFiles()) cpSync(join(ROOT, path), join(copy, path));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
}

/** The environment without what the test runner put into it, which would change the build. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VITE|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|TEST$)/.test(name),
  );
  return { ...Object.fromEntries(kept) };
}

describe('a second build, in another folder', () => {
  copyProject();
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each(['chrome', 'firefox'])(
    'for %s gives the same files, byte for byte',
    { timeout: 60_000 },
    async (browser) => {
      const first = hashesOf(builtFolder(`${browser}-mv3`));
      const wxt = join(copy, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
      await run(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
        cwd: copy,
        env: plainEnvironment(),
      });
      const second = hashesOf(builtFolder(`${browser}-mv3`, copy));
      expect(second, 'differs: build again with npm run build, in case the code has changed since').toEqual(
        first,
      );
    },
  );
});
