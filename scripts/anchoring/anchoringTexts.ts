import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { type Half, halfOf } from '../quality/halfOf';
import { loadPages } from '../quality/loadPages';
import { vocabularyOf } from '../quality/vocabularyOf';

/** A text from which passages are saved. */
export interface AnchoringText {
  readonly name: string;
  /** Thresholds were set on one half, the other is only scored: by the page's name, as everywhere in this project. */
  readonly half: Half;
  readonly language: string;
  readonly text: string;
}

/** Shorter texts are no articles, in UTF-16 units. */
const SHORTEST = 600;

/** The texts of the project's labelled pages. */
export function labelledTexts(): readonly AnchoringText[] {
  const { pages } = loadPages(join('tests', 'pages'), vocabularyOf(bundledStatements()));
  return pages
    .map(({ file, half, language, content }) => ({
      name: file,
      half,
      language,
      text: inParagraphs(content.page.text),
    }))
    .filter(({ text }) => text.length >= SHORTEST);
}

/** The articles of a folder of real pages, as their manifest has them. */
export function realTexts(folder: string): readonly AnchoringText[] {
  const file = join(folder, 'manifest.json');
  if (!existsSync(file)) return [];
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { articleBody?: unknown }>;
  return Object.entries(manifest).flatMap(([name, { articleBody }]) => {
    if (typeof articleBody !== 'string' || articleBody.length < SHORTEST) return [];
    return [{ name, half: halfOf(name), language: 'en', text: inParagraphs(articleBody) }];
  });
}

/** With the same between any two paragraphs, as a page is read. */
function inParagraphs(text: string): string {
  return text.replace(/\s*\n\s*/gu, '\n\n').trim();
}
