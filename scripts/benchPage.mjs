import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');
const { loadCommand } = await import('./loadCommand.mjs');

await runMain(async () => {
  await ensureDependencies();
  const { requireBrowser } = await import('./browsers.mjs');
  const { buildExtension } = await import('./buildExtension.mjs');
  const { atEnd, endAll } = await import('./cleanup.mjs');
  const { launchChromium } = await import('./drivers/chromium.mjs');
  /** @type {typeof import('./benchPage/benchPageCommand').benchPageCommand} */
  const benchPageCommand = await loadCommand('benchPage/benchPageCommand');
  // What finds its way from its own place in the project can't be in the command's bundle.
  const tools = {
    requireChromium: () => requireBrowser('chromium'),
    build: (/** @type {boolean} */ demo) => buildExtension('chrome', demo),
    launch: launchChromium,
    atEnd,
  };
  try {
    return await benchPageCommand(process.argv.slice(2), tools);
  } finally {
    await endAll();
  }
});
