import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { loadCommand } = await import('./loadCommand.mjs');

await runMain(async () => {
  await ensureDependencies();
  const readingCommand = await loadCommand('reading/readingCommand');
  return readingCommand(process.argv.slice(2));
});
