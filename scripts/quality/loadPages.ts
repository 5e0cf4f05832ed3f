import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Half, halfOf } from './halfOf';
import type { PageFile, Vocabulary } from './pageFile';
import { PageFileError } from './pageFileError';
import { parsePageFile } from './parsePageFile';

/** The ending of a labelled page's file. */
export const ENDING = '.page.txt';

/** A labelled page, and where it lies. */
export interface LabelledPage {
  /** Its path in the folder, with `/`. */
  readonly file: string;
  readonly half: Half;
  /** The language it is written in: that of its folder, else what the page says. */
  readonly language: string;
  readonly content: PageFile;
}

/** The labelled pages of a folder, in the order of their paths, and what is wrong with those that can't be read. */
export function loadPages(
  folder: string,
  vocabulary: Vocabulary,
): { readonly pages: readonly LabelledPage[]; readonly malformed: readonly PageFileError[] } {
  const pages: LabelledPage[] = [];
  const malformed: PageFileError[] = [];
  for (const file of pageFilesIn(folder)) {
    try {
      const content = parsePageFile(readFileSync(join(folder, file), 'utf8'), file, vocabulary);
      const half = halfOf(basename(file, ENDING));
      pages.push({ file, half, language: languageOf(file, content), content });
    } catch (error) {
      if (!(error instanceof PageFileError)) throw error;
      malformed.push(error);
    }
  }
  return { pages, malformed };
}

function pageFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ENDING))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function languageOf(file: string, content: PageFile): string {
  const folder = /(?:^|\/)([a-z]{2,3})\/[^/]*$/.exec(file)?.[1];
  return folder ?? content.page.details.language?.split('-')[0] ?? 'und';
}
