import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Makes the extension of one content script, bundled and minified, on the sites that the pages are served from. */
export async function makeExtension(folder: string, name: string, script: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'source.mjs');
  writeFileSync(entry, script);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    content_scripts: [{ matches: ['http://localhost/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  const out = join(folder, 'extension');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: out,
      target: 'es2022',
      lib: { entry, name: 'content', formats: ['iife'], fileName: () => 'content.js' },
    },
  });
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
  return out;
}
