import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatTables } from '../quality/formatTables';
import { type MarkedPage, markedPages } from './markedPages';
import { OWN, openPage, PEER, type Reader, WHOLE } from './readers';
import { type Reading, type ReadingFigures, readingReport, readingTables, sayErrors } from './readingReport';
import { scoreWords } from './scoreWords';

const USAGE =
  'Usage: npm run reading -- FOLDER [--errors]\n' +
  'FOLDER holds manifest.json (name → {url, articleBody}) and NAME.html.gz for each name.';
/** A reader reads each page so often for its time; the fastest counts, which the machine disturbed least. */
const RUNS = 5;

/**
 * Scores how well the article's text is found on real pages, beside another reader, and writes docs/READING.md. With
 * `--errors` it lists what was missed and what was too much. Gives the exit code: 2 for wrong arguments.
 */
export async function readingCommand(args: readonly string[]): Promise<number> {
  const [folder, ...others] = args.filter((arg) => arg !== '--errors');
  if (folder === undefined || others.length > 0 || folder.startsWith('--')) return complain(USAGE);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return complain(`There is no folder ${folder}.\n${USAGE}`);
  const pages = markedPages(folder);
  if (typeof pages === 'string') return complain(`${pages}\n${USAGE}`);
  const figures = pages.map(scorePage);
  console.log(formatTables(readingTables(figures)));
  if (args.includes('--errors')) console.log(`\n${sayErrors(figures)}`);
  writeFileSync(join('docs', 'READING.md'), readingReport(figures));
  return 0;
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function scorePage(page: MarkedPage): ReadingFigures {
  const document = openPage(page);
  const [own, whole, peer] = [OWN, WHOLE, PEER].map((reader) => ({
    score: scoreWords(reader.read(document), page.articleBody),
    ms: timeOf(reader, document),
  })) as [Reading, Reading, Reading];
  document.defaultView?.close();
  return { name: page.name, own, whole, peer };
}

/** The least time of several runs, in milliseconds. */
function timeOf(reader: Reader, document: Document): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    reader.read(document);
    return performance.now() - start;
  });
  return Math.min(...times);
}
