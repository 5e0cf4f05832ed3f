import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { loadScanCommand } = await import('./loadScanCommand.mjs');

await runMain(async () => {
  await ensureDependencies();
  const { scanCommand } = await loadScanCommand();
  return scanCommand(process.argv.slice(2));
});
