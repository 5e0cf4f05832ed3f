import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');

// The pictures of the README, of the real extension on the demonstration site, light and dark: docs/pictures/.
await runMain(async () => {
  await ensureDependencies();
  const { takeReadmePictures } = await import('./takeReadmePictures.mjs');
  await takeReadmePictures();
});
