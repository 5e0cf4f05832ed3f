import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/runCommand.mjs';

/** The whole of a background that holds a second statement: the same speaker, place and day, other words. */
const BACKGROUND = `
import { startBackground } from '${join(ROOT, 'src', 'app', 'background.ts')}';
import { bundledStatements } from '${join(ROOT, 'src', 'reference', 'bundledStatements.ts')}';
import { inventedStatement } from '${join(ROOT, 'tests', 'support', 'inventedStatement.ts')}';

function statements() {
  const [bundled] = bundledStatements();
  const { speaker, place, date, entities } = bundled;
  const title = 'Ilham Aliyev at the harbour';
  return [bundled, inventedStatement('harbour', { title, speaker, place, date, entities })];
}

startBackground({ welcomes: false, statements });
`;

/**
 * A copy of the demonstration build whose background holds two statements; all else is the very build. Gives its folder,
 * which the caller removes.
 */
export async function buildTwoStatements(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-two-'));
  cpSync(join(ROOT, '.output', 'chrome-mv3-demo'), folder, { recursive: true });
  const entry = join(folder, 'two.ts');
  writeFileSync(entry, BACKGROUND);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: { entry, name: 'background', formats: ['iife'], fileName: () => 'background.js' },
    },
  });
  return folder;
}
