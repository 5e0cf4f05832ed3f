import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { projectFiles, ROOT, readProjectFile } from './sources';

const FILES = projectFiles();
const MACHINE_PATH = /(^|[^a-zA-Z0-9_.])\/(work|farm)\//;
const REGISTRY = new RegExp(
  [
    ['registry', 'npmjs'],
    ['deb', 'debian'],
  ]
    .map((parts) => parts.join('\\.'))
    .join('|'),
);

/** The lines of a text that match, as `path:line: text`. */
function matchingLines(path: string, text: string, pattern: RegExp): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.slice(0, 100)}`] : []));
}

/** The matching lines of all text files (those without a zero byte). */
function linesWith(pattern: RegExp): readonly string[] {
  return FILES.flatMap((path) => {
    const bytes = readFileSync(join(ROOT, path));
    return bytes.includes(0) ? [] : matchingLines(path, bytes.toString('utf8'), pattern);
  });
}

describe('the packages', () => {
  const wanted: Readonly<Record<string, string>> = {
    ...packageJson.dependencies,
    ...packageJson.devDependencies,
  };

  it('have exact versions', () => {
    const loose = Object.entries({ ...wanted, ...packageJson.overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose.map(([name, version]) => `${name} ${version}: write one exact version`)).toEqual([]);
  });

  it.each(['webextension-polyfill', 'wxt', 'dompurify', 'vitest'])('include %s', (name) => {
    expect(Object.keys(wanted)).toContain(name);
  });

  it('are locked without addresses', () => {
    expect(
      matchingLines('package-lock.json', readProjectFile('package-lock.json'), /"resolved":\s*"http/),
    ).toEqual([]);
  });
});

describe('the repository', () => {
  it('is under the MIT licence', () => {
    expect(packageJson.license).toBe('MIT');
    expect(readProjectFile('LICENSE')).toMatch(/^MIT License\n/);
  });

  it.each(['package.json', 'tsconfig.json', 'wxt.config.ts', 'entrypoints', 'src', 'tests', 'README.md'])(
    'has %s at the top',
    (name) => {
      expect(FILES.some((path) => path === name || path.startsWith(`${name}/`))).toBe(true);
    },
  );

  it('is tested by .ci/run with npm test', () => {
    expect(readProjectFile('.ci/run')).toMatch(/^(exec )?npm test$/m);
  });

  it('names no folder of the machine it was written on', () => {
    expect(linesWith(MACHINE_PATH)).toEqual([]);
  });

  it('names no registry', () => {
    expect(linesWith(REGISTRY)).toEqual([]);
  });

  it('would notice such names', () => {
    const folder = ['', 'work', 'main'].join('/');
    expect(matchingLines('a', `x\ncd ${folder}`, MACHINE_PATH)).toEqual([`a:2: cd ${folder}`]);
    expect(matchingLines('a', `frame${folder} ../..${folder}`, MACHINE_PATH)).toEqual([]);
    expect(matchingLines('a', ['https://registry', 'npmjs', 'org'].join('.'), REGISTRY)).toHaveLength(1);
  });
});
