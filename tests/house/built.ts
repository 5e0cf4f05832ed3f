import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './sources';

/** The folder of a build, such as `chrome-mv3`. Throws when it has not been built. */
export function builtFolder(build: string, root = ROOT): string {
  const folder = join(root, '.output', build);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`.output/${build} is missing: run npm run build first`);
  return folder;
}

/** The files of a folder and the folders in it, as paths from the folder, with `/`. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative(folder, join(folder, path)).split(sep).join('/'))
    .sort();
}

/** The SHA-256 of every file in a folder, by its path. */
export function hashesOf(folder: string): Readonly<Record<string, string>> {
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(filesIn(folder).map((path) => [path, hash(path)]));
}
