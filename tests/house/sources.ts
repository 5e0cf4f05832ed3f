import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { isNode, nodesOf } from './syntax';

/** The project's top folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of the project: its path from the top folder, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import or re-export: what is asked for, and where that lies when it is a file of the project. */
export interface Import {
  readonly specifier: string;
  /** The path from the top folder, as written (extension and all), without `?raw` and the like; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

/** Every file that git knows or would add, as paths from the top folder. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = new Set(listed.split('\0').filter((path) => path !== ''));
  return [...paths]
    .filter((path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile())
    .sort();
}

/** The code files (TypeScript and JavaScript) that lie in the given top folders. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return projectFiles()
    .filter(
      (path) => folders.some((folder) => path.startsWith(`${folder}/`)) && /\.(ts|tsx|mjs|js)$/.test(path),
    )
    .map((path) => ({ path, text: readProjectFile(path) }));
}

/** The text of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The imports and re-exports of a file, `import()` and `import('…')` in types included. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const { module, program } = parseSync(path, text);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) =>
    found.push({ specifier, target: targetOf(path, specifier), typeOnly });

  for (const { moduleRequest, entries } of module.staticImports)
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) if (moduleRequest) add(moduleRequest.value, isType);
  }
  for (const node of nodesOf(program)) {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') continue;
    const { source } = node;
    const literal = isNode(source) && typeof source.value === 'string' ? source.value : null;
    add(literal ?? '(computed at run time)', node.type === 'TSImportType');
  }
  return found;
}

/** The existing file that an import means, as a path from the top folder; null when it is no file of the project. */
export function resolveImport({ target }: Import): string | null {
  if (target === null) return null;
  const candidates = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts'].map((ending) => target + ending);
  return (
    candidates.find((path) => existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile()) ?? null
  );
}

function targetOf(importer: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(importer), specifier.replace(/\?.*$/, ''));
}
