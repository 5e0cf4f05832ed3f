import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page to scan, or why it can't be. */
export type ScanInput =
  | { readonly ok: true; readonly file: string; readonly page: InputPage }
  | { readonly ok: false; readonly file: string; readonly error: string };

/** A page as it came: as HTML or as text. */
export interface InputPage {
  readonly url: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly html: string | null;
  readonly text: string | null;
}

const READABLE = /\.(html?|txt|json|jsonl)(\.gz)?$/i;
/** A packed file may not unpack to more than this, in bytes. */
const MAX_SIZE = 200_000_000;

/** The pages of files and folders, in order, one at a time. Folders are read to their depth, by name. */
export function* inputsOf(paths: readonly string[]): Generator<ScanInput> {
  for (const path of paths) {
    if (path === '-') yield page('-', { text: readFileSync(0, 'utf8') });
    else if (isFolder(path)) yield* inputsOf(filesIn(path));
    else yield* inputsOfFile(path);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter((entry) => entry.isDirectory() || READABLE.test(entry.name))
    .map(({ name }) => join(folder, name));
}

function* inputsOfFile(file: string): Generator<ScanInput> {
  const kind = READABLE.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined) {
    yield { ok: false, file, error: 'is not a kind of file that can be scanned' };
    return;
  }
  const content = readContent(file);
  if (content === null) yield { ok: false, file, error: 'could not be read' };
  else if (kind === 'txt') yield page(file, { text: content });
  else if (kind === 'json') yield parsed(file, content);
  else if (kind === 'jsonl')
    for (const line of content.split('\n')) if (line.trim() !== '') yield parsed(file, line);
  if (content !== null && kind.startsWith('htm')) yield page(file, { html: content });
}

function readContent(file: string): string | null {
  try {
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: MAX_SIZE }) : bytes).toString('utf8');
  } catch {
    return null;
  }
}

function parsed(file: string, json: string): ScanInput {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null) return { ok: false, file, error: 'is not a JSON object' };
    const { url, title, lang, html, text } = data as Record<string, unknown>;
    if (typeof html !== 'string' && typeof text !== 'string')
      return { ok: false, file, error: 'has neither "html" nor "text"' };
    return page(file, { url, title, language: lang, html, text });
  } catch {
    return { ok: false, file, error: 'is not valid JSON' };
  }
}

function page(file: string, fields: { readonly [Field in keyof InputPage]?: unknown }): ScanInput {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    ok: true,
    file,
    page: {
      url: text(fields.url),
      title: text(fields.title),
      language: text(fields.language),
      html: text(fields.html),
      text: text(fields.text),
    },
  };
}
