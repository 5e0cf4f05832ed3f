import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { parseStartOptions } = await import('./startOptions.mjs');

await runMain(async () => {
  const options = parseStartOptions(process.argv.slice(2));
  await ensureDependencies();
  const { startDemo } = await import('./startDemo.mjs');
  return startDemo(options);
});
