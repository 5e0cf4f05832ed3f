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
    4.1,
    'runs on every page of a news site, so it only skims, without the polyfill or the engine’s words',
  ],
  ['annotator', /^annotator\.js$/, 32, 'runs in a page that passed the spotter: reader, marks, list'],
  [
    'card',
    /^card\.js$/,
    28.5,
    'comes when the person first moves on a marked page: its views, what places it',
  ],
  [
    'background',
    /^background\.js$/,
    335,
    'starts anew for each task: 32 kB of engine, the rest what it knows of nine languages and names in nine more',
  ],
];

/** The same for a page with all that it loads. */
const PAGES: readonly (readonly [page: string, kB: number, reason: string])[] = [
  ['popup', 38, 'must open at once: its views, which are the panel’s too, and their style'],
  ['sidepanel', 39, 'shows what the popup shows'],
  [
    'library',
    64,
    'opens at once with ten thousand annotations: the list, its search (7 kB) and its own door to the store; what reads and writes files and Markdown is loaded when it is first needed',
  ],
  ['welcome', 30, 'is shown once: the engine in the background recognises what it demonstrates'],
];

/** The gzipped size of files in a folder together, in kB. */
function weigh(folder: string, paths: readonly string[]): number {
  const bytes = paths.map((path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

describe('the size of', () => {
  it.each(BUDGETS)('the %s', (part, files, kB, reason) => {
    const folder = builtFolder('chrome-mv3');
    const paths = filesIn(folder).filter((path) => files.test(path));
    expect(paths, `no file of .output/chrome-mv3 is the ${part}`).not.toEqual([]);
    const weight = weigh(folder, paths);
    expect(weight, `the ${part} ${reason}: at most ${kB} kB gzipped`).toBeLessThanOrEqual(kB);
  });

  it.each(PAGES)('the page %s', (page, kB, reason) => {
    const folder = builtFolder('chrome-mv3');
    const html = readFileSync(join(folder, `${page}.html`), 'utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(loaded.some((path) => path.endsWith('.js'))).toBe(true);
    const weight = weigh(folder, loaded);
    expect(weight, `${page} ${reason}: at most ${kB} kB gzipped`).toBeLessThanOrEqual(kB);
  });

  it('the whole extension', () => {
    const folder = builtFolder('chrome-mv3');
    // 500 kB are wanted. The library with its Markdown, its formats and its search weighs 84, and is not to grow.
    expect(weigh(folder, filesIn(folder)), 'a download of at most 560 kB').toBeLessThanOrEqual(560);
  });
});

/** What the engine may weigh without what it knows of languages and statements, in the same kB. */
const ENGINE_BUDGET = 33;

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
