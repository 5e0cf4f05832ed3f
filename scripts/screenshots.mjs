import { cpSync } from 'node:fs';
import { ensureNode } from './node.mjs';

ensureNode();
const { ensureDependencies } = await import('./dependencies.mjs');
const { runMain } = await import('./failure.mjs');

// Every screen in every state, on one sheet: output/screens/. Then the pictures of the README, of the real extension on the
// demonstration site: docs/pictures/; `-- sheet` leaves those as they are.
await runMain(async () => {
  await ensureDependencies();
  const { takeContactSheet } = await import('./takeContactSheet.mjs');
  await takeContactSheet();
  if (process.argv.includes('sheet')) return;
  // The library with something in it is a screen of the sheet.
  for (const scheme of ['light', 'dark'])
    cpSync(`output/screens/library-saved-${scheme}.png`, `docs/pictures/library-${scheme}.png`);
  const { takeReadmePictures } = await import('./takeReadmePictures.mjs');
  await takeReadmePictures();
});
