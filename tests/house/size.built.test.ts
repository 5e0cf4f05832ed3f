import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFolder, filesIn } from './built';

/** What each part may weigh, gzipped, in kB of 1000 bytes: some 15 % above what it weighed when this was set. */
const BUDGETS: readonly (readonly [part: string, files: RegExp, kB: number, reason: string])[] = [
  ['spotter', /^spotter\.js$/, 11, 'runs on every page of a news site, so it only skims'],
  ['annotator', /^annotator\.js$/, 37, 'runs in a page that passed the spotter: reader, marks, card'],
  [
    'background',
    /^background\.js$/,
    45,
    'starts anew for each task: engine, statements with names in ten languages, message checks',
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
