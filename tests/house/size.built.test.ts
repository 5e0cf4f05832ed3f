import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { builtFolder, filesIn } from './built';
import { ROOT } from './sources';

/** What each part may weigh, gzipped, in kB of 1000 bytes: some 15 % above what it weighed when this was set. */
const BUDGETS: readonly (readonly [part: string, files: RegExp, kB: number, reason: string])[] = [
  [
    'spotter',
    /^spotter\.js$/,
    8,
    'runs on every page of a news site, so it only skims, without the polyfill',
  ],
  ['annotator', /^annotator\.js$/, 50, 'runs in a page that passed the spotter: reader, marks, card, list'],
  [
    'background',
    /^background\.js$/,
    315,
    'starts anew for each task: 27 kB of engine, the rest what it knows of nine languages and names in nine more',
  ],
  ['popup', /^(chunks\/popup-.*\.js|assets\/popup-.*\.css)$/, 27, 'must open at once: views and their style'],
];

describe('the size of', () => {
  it.each(BUDGETS)('the %s', (part, files, kB, reason) => {
    const folder = builtFolder('chrome-mv3');
    const paths = filesIn(folder).filter((path) => files.test(path));
    expect(paths, `no file of .output/chrome-mv3 is the ${part}`).not.toEqual([]);
    const bytes = paths.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
      0,
    );
    expect(bytes / 1000, `the ${part} ${reason}: at most ${kB} kB gzipped`).toBeLessThanOrEqual(kB);
  });
});

/** What the engine may weigh without what it knows of languages and statements, in the same kB. */
const ENGINE_BUDGET = 29;

/** The engine's code as one minified script, its data left out. */
async function engineCode(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(ROOT, 'src', 'engine', 'recognise.ts'), name: 'engine', formats: ['iife'] },
      rollupOptions: { external: (id) => id.includes('/data/'), output: { globals: () => 'data' } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The engine was not built.');
  return first.output[0].code;
}

describe('the engine', () => {
  it('is small without its data', async () => {
    const bytes = gzipSync(await engineCode(), { level: 9 }).length;
    expect(bytes / 1000).toBeLessThanOrEqual(ENGINE_BUDGET);
  });
});
