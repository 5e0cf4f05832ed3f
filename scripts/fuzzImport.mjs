import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { runTool } = await import('./runCommand.mjs');

const TEST = 'tests/annotation/importAnnotations.test.ts';

// npm run fuzz:import [-- FILES [SEED]]: imports so many damaged files, 100,000 unless told.
await runMain(async () => {
  await ensureDependencies();
  const [files = '100000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
  const args = ['run', '--project', 'unit', TEST, '-t', 'damaged files', '--reporter=verbose'];
  const env = { FUZZED_IMPORTS: files, FUZZ_SEED: seed };
  console.log(`${files} damaged files, seed ${seed}`);
  return (await runTool('vitest', args, { show: true, env })).code;
});
