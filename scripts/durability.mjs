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
  const { launchFirefox } = await import('./drivers/firefox.mjs');
  /** @type {typeof import('./durability/durabilityCommand').durabilityCommand} */
  const durabilityCommand = await loadCommand('durability/durabilityCommand');
  // What finds its way from its own place in the project can't be in the command's bundle.
  const tools = { requireBrowser, buildExtension, launchChromium, launchFirefox, atEnd };
  try {
    return await durabilityCommand(process.argv.slice(2), tools);
  } finally {
    await endAll();
  }
});
