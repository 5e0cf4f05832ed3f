import { join } from 'node:path';
import type { ReferenceStatement } from '../../src/model/statement';
import { loadPages } from '../quality/loadPages';
import { vocabularyOf } from '../quality/vocabularyOf';
import { flat } from './prose';

/** When a page that covers the bundled statement was published, for the judgement of the occasion. */
export const COVERAGE_DETAILS = { language: 'en', published: '2024-05-17' };

/** The English coverage among the project's labelled pages, of the half to work with, one page after the other. */
export function readCoverage(statements: readonly ReferenceStatement[]): string {
  const { pages } = loadPages(join('tests', 'pages', 'en'), vocabularyOf(statements));
  const covering = pages.filter(({ half, content }) => half === 'work' && content.topic === 'on-topic');
  if (covering.length === 0) throw new Error('there is no coverage in tests/pages/en');
  return covering.map(({ content }) => content.page.text).join('\n\n');
}

/** A text's first words, so many. */
export function firstWords(text: string, count: number): string {
  const word = /[\p{L}\p{N}]+/gu;
  for (let i = 0; i < count; i++) if (word.exec(text) === null) return text;
  return flat(text.slice(0, word.lastIndex));
}

/** A text in the middle of another, between two of its paragraphs; so many UTF-16 units together. */
export function embed(text: string, around: string, length: number): string {
  const room = length - text.length - 4;
  const middle = around.lastIndexOf('\n\n', room / 2);
  const before = around.slice(0, Math.max(0, middle));
  return flat(
    `${before}\n\n${text}\n\n${around.slice(before.length + 2, before.length + 2 + room - before.length)}`,
  );
}
