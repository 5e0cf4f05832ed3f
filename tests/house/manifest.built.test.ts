import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../src/extension/manifest';
import statement from '../../src/reference/bundled/trend-2024-05-16/statement.json';
import { builtFolder, filesIn } from './built';

const BROWSERS = ['chrome', 'firefox'] as const;
const BUILDS = BROWSERS.flatMap((browser) => [`${browser}-mv3`, `${browser}-mv3-demo`]);
const DEMO_SITE = 'http://localhost/*';

interface Manifest {
  readonly [key: string]: unknown;
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}

/** What must not be in a build's scripts, with why. */
const BANNED_IN_SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['eval(', /\beval\s*\(/],
  ['new Function(', /\bnew\s+Function\s*\(/],
  ['an import from the network', /\bimport\s*\(?\s*["'`]https?:/],
  ['WXT’s message that tells a page of the extension', /wxt:content-script-started/],
];

function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(builtFolder(build), 'manifest.json'), 'utf8'));
}

function without(site: string, manifest: Manifest): Manifest {
  const others = (sites: readonly string[]) => sites.filter((other) => other !== site);
  return {
    ...manifest,
    host_permissions: others(manifest.host_permissions),
    content_scripts: manifest.content_scripts.map((script) => ({
      ...script,
      matches: others(script.matches),
    })),
  };
}

/** The banned things in the scripts and pages of a build. */
function bannedIn(path: string, text: string): readonly string[] {
  if (path.endsWith('.js'))
    return BANNED_IN_SCRIPTS.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path}: ${what}`);
  return /<script[^>]+src\s*=\s*["']?(https?:)?\/\//.test(text) ? [`${path}: a script from the network`] : [];
}

describe.each(BUILDS)('the manifest of %s', (build) => {
  it('asks for no more than it needs', () => {
    const manifest = manifestOf(build);
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: [
        'activeTab',
        'contextMenus',
        'scripting',
        'storage',
        // Firefox's sidebar needs none.
        ...(build.startsWith('firefox') ? [] : ['sidePanel']),
      ],
    });
    const extra = build.endsWith('-demo') ? [DEMO_SITE] : [];
    expect(manifest.host_permissions).toEqual([...statement.sites, ...extra]);
  });

  it('opens nothing to pages', () => {
    const keys = Object.keys(manifestOf(build));
    const opening = /^(web_accessible_resources|externally_connectable)$/;
    expect(keys.filter((key) => opening.test(key))).toEqual([]);
  });

  it('asks later for nothing but sites that the person wants read', () => {
    const manifest = manifestOf(build);
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toEqual([
      'optional_host_permissions',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('has the content security policy of src/extension/manifest.ts, which begins with nothing allowed', () => {
    const policy = manifestOf(build).content_security_policy;
    expect(policy).toEqual(manifestFor(build.split('-')[0] ?? '', false).content_security_policy);
    expect(policy).toEqual({ extension_pages: expect.stringMatching(/^default-src 'none';/) });
  });
});

describe('the builds', () => {
  it('say to Firefox that they collect nothing', () => {
    const settings = { gecko: { data_collection_permissions: { required: ['none'] } } };
    expect(manifestOf('firefox-mv3')).toMatchObject({ browser_specific_settings: settings });
  });

  it.each(BROWSERS)('for %s differ in the demonstration site only', (browser) => {
    const demo = manifestOf(`${browser}-mv3-demo`);
    expect(demo.content_scripts.every(({ matches }) => matches.includes(DEMO_SITE))).toBe(true);
    expect(without(DEMO_SITE, demo)).toEqual(manifestOf(`${browser}-mv3`));
  });

  it.each(BUILDS)('run no text and load nothing from the network: %s', (build) => {
    const folder = builtFolder(build);
    const found = filesIn(folder)
      .filter((path) => /\.(js|html)$/.test(path))
      .flatMap((path) => bannedIn(path, readFileSync(join(folder, path), 'utf8')));
    expect(found).toEqual([]);
  });

  it('would be noticed if they did', () => {
    expect(bannedIn('a.js', 'eval("1");new Function("1");import("https://a");')).toHaveLength(3);
    expect(bannedIn('a.html', '<script type="module" src="https://a"></script>')).toHaveLength(1);
    expect(bannedIn('a.html', '<script type="module" src="/a.js"></script>')).toEqual([]);
  });
});
