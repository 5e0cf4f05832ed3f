import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as it was served, with the article's text as a person marked it. */
export interface MarkedPage {
  readonly name: string;
  readonly url: string | null;
  readonly html: string;
  readonly articleBody: string;
}

/** A packed page may not unpack to more than this, in bytes. */
const MAX_SIZE = 200_000_000;

/** The pages of a folder by its manifest.json (name → url, articleBody), each in NAME.html.gz; or what is wrong there. */
export function markedPages(folder: string): readonly MarkedPage[] | string {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return `There is no ${manifest}.`;
  const data: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!isRecord(data)) return `${manifest} is not an object of pages by their names.`;
  const pages: MarkedPage[] = [];
  for (const [name, entry] of Object.entries(data)) {
    if (!isRecord(entry) || typeof entry.articleBody !== 'string')
      return `${manifest}: ${name} has no articleBody.`;
    const file = join(folder, `${name}.html.gz`);
    if (!existsSync(file)) return `There is no ${file}.`;
    const html = gunzipSync(readFileSync(file), { maxOutputLength: MAX_SIZE }).toString('utf8');
    const url = typeof entry.url === 'string' && URL.canParse(entry.url) ? entry.url : null;
    pages.push({ name, url, html, articleBody: entry.articleBody });
  }
  return pages.length > 0 ? pages : `${manifest} names no page.`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
