import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { Failure, runMain } = await import('./failure.mjs');
const { runCommand, runTool } = await import('./runCommand.mjs');

const TEST = 'tests/annotation/csvFile.test.ts';

// npm run check:csv: opens an exported table in LibreOffice, which has to be there (apt-get install libreoffice-calc).
await runMain(async () => {
  await ensureDependencies();
  if ((await runCommand('soffice', ['--version'])).code !== 0)
    throw new Failure('LibreOffice is not installed (no soffice): install it, then run this again.', 2);
  const args = ['run', '--project', 'unit', TEST, '--reporter=verbose'];
  return (await runTool('vitest', args, { show: true, env: { LIBREOFFICE: '1' } })).code;
});
