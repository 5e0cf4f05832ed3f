import type { ReferenceStatement } from '../../src/model/statement';
import { generatedTexts } from '../bench/benchTexts';
import { startRandom } from '../bench/random';
import { articleHtml } from './articleHtml';
import type { BenchPage } from './benchPage';
import { coverageArticle } from './coverageArticle';
import { realPages } from './realPages';

const SIZES = [
  ['10KB', '10 KB', 10_000],
  ['100KB', '100 KB', 100_000],
  ['1MB', '1 MB', 1_000_000],
] as const;

/** The pages that are measured, or what is wrong with what was asked for. */
export function benchPages(
  statement: ReferenceStatement,
  { only, realPages: folder }: { readonly only: string | null; readonly realPages: string | null },
): readonly BenchPage[] | string {
  const pages = folder === null ? generatedPages(statement) : realPages(folder);
  if (typeof pages === 'string' || only === null) return pages;
  const asked = pages.filter(({ name }) => name === only);
  if (asked.length > 0) return asked;
  return `There is no page "${only}": it is one of ${pages.map(({ name }) => name).join(', ')}.`;
}

function generatedPages(statement: ReferenceStatement): readonly BenchPage[] {
  const texts = generatedTexts();
  const unrelated = SIZES.map(([name, size, length]) => ({
    name,
    title: `Unrelated, ${size}`,
    isCoverage: false,
    html: articleHtml(
      {
        title: 'What the town talks about',
        published: '2024-03-02',
        paragraphs: texts.unrelated(length).split('\n\n'),
      },
      startRandom(length),
    ),
    headers: {},
  }));
  const coverage = {
    name: 'coverage',
    title: 'On topic, 2,000 words',
    isCoverage: true,
    html: articleHtml(coverageArticle(statement), startRandom(2)),
    headers: {},
  };
  return [...unrelated, coverage];
}
