import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { runTool } = await import('./runCommand.mjs');

// node scripts/withDependencies.mjs TOOL [ARGUMENT …]: runs a tool of the project's once it is there.
await runMain(async () => {
  await ensureDependencies();
  const [tool = 'wxt', ...args] = process.argv.slice(2);
  return (await runTool(tool, args, { show: true })).code;
});
