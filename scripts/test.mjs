import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { runSteps } = await import('./testSteps.mjs');

await runMain(async () => {
  await ensureDependencies();
  return runSteps(process.argv.slice(2));
});
