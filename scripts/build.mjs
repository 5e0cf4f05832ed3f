import { ensureNode } from './node.mjs';

ensureNode();
const { buildExtension } = await import('./buildExtension.mjs');
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');

// Builds for both browsers, and for each the variant that also reads the demonstration site.
await runMain(async () => {
  await ensureDependencies();
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    for (const demo of [false, true]) console.log(await buildExtension(browser, demo));
  }
});
