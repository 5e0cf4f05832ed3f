import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BenchPage } from './benchPage';

/** Real pages are opened without what they would load or run: the same each time, and no request but for the page. */
const ALONE = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** The pages of a folder, `NAME.html.gz` each, as its manifest lists them; or what is wrong with the folder. */
export function realPages(folder: string): readonly BenchPage[] | string {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return `There is no manifest.json in ${folder}.`;
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const names = typeof manifest === 'object' && manifest !== null ? Object.keys(manifest) : [];
  const missing = names.find((name) => !existsSync(join(folder, `${name}.html.gz`)));
  if (missing !== undefined) return `There is no ${missing}.html.gz in ${folder}.`;
  if (names.length === 0) return `The manifest.json in ${folder} names no pages.`;
  const pages = names.map((name): BenchPage => {
    const html = gunzipSync(readFileSync(join(folder, `${name}.html.gz`))).toString('utf8');
    const title = `${name}, ${Math.ceil(html.length / 1_000).toLocaleString('en')} KB of markup`;
    return { name, title, isCoverage: false, html, headers: ALONE };
  });
  return pages.toSorted((a, b) => a.html.length - b.html.length);
}
