import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { loadCommand } = await import('./loadCommand.mjs');

await runMain(async () => {
  await ensureDependencies();
  const benchCommand = await loadCommand('bench/benchCommand');
  // What is measured in processes of its own has bundles of its own.
  await loadCommand('bench/firstPage');
  await loadCommand('bench/heapOfStatements');
  return benchCommand(process.argv.slice(2));
});
