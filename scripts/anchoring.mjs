import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { loadCommand } = await import('./loadCommand.mjs');

await runMain(async () => {
  await ensureDependencies();
  const anchoringCommand = await loadCommand('anchoring/anchoringCommand');
  return anchoringCommand(process.argv.slice(2));
});
