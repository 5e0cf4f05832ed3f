import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compileStatements, type StatementIndex } from '../../src/engine/compileStatements';
import { recognise } from '../../src/engine/recognise';
import type { EntityKind } from '../../src/model/statement';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { figuresOf, type ScoredPage } from './figures';
import { type FigureColumn, figureTables } from './figureTables';
import { formatTables } from './formatTables';
import { HALVES } from './halfOf';
import { formatErrors, listErrors } from './listErrors';
import { type LabelledPage, loadPages } from './loadPages';
import { type QualityOptions, qualityOptions } from './qualityOptions';
import { qualityReport, readmeWithQuality } from './qualityReport';
import { scorePage } from './scorePage';
import { vocabularyOf } from './vocabularyOf';

const USAGE =
  'Usage: npm run quality [-- FOLDER] [--errors] [--language xx] [--kind quotation|restatement|mention|fidelity|' +
  'difference|attribution|topic] [--json FILE]';
/** The project's own labelled pages, from its top folder, where npm runs its commands. */
const OWN_PAGES = join('tests', 'pages');

interface Scored extends ScoredPage {
  readonly half: LabelledPage['half'];
}

/**
 * Scores the engine on labelled pages and prints the figures. Of the project's own pages it lists errors only for the
 * half to work with, and writes docs/quality.json, docs/QUALITY.md and the README's figures. Gives the exit code: 1 where a page's file is
 * malformed, 2 for wrong arguments.
 */
export async function qualityCommand(args: readonly string[]): Promise<number> {
  const options = qualityOptions(args);
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`);
  const folder = options.folder ?? OWN_PAGES;
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return complain(`There is no folder ${folder}.`);
  const statements = bundledStatements();
  const { pages, malformed } = loadPages(folder, vocabularyOf(statements));
  if (pages.length + malformed.length === 0)
    return complain(`There is no .page.txt file in ${folder}; "npm run page" makes one.`);
  const scored = scoreAll(compileStatements(statements), pages);
  const halved = touchesOwnPages(folder);
  report(scored, halved, options);
  for (const error of malformed) console.error(error.message);
  if (malformed.length > 0) {
    console.error(
      `\nLeft out: ${malformed.length} malformed ${malformed.length === 1 ? 'page' : 'pages'}; docs/quality.json and docs/QUALITY.md are as they were.`,
    );
    return 1;
  }
  if (isOwnPages(folder)) {
    const { json, markdown } = qualityReport(columnsOf(scored, true));
    writeFileSync(join('docs', 'quality.json'), json);
    writeFileSync(join('docs', 'QUALITY.md'), markdown);
    const readme = readFileSync('README.md', 'utf8');
    writeFileSync('README.md', readmeWithQuality(readme, columnsOf(scored, true)));
  }
  return 0;
}

function complain(message: string): number {
  console.error(message);
  return 2;
}

function scoreAll(index: StatementIndex, pages: readonly LabelledPage[]): readonly Scored[] {
  const kinds = new Map(
    index.statements.flatMap(({ entities }) => entities.map(({ id, kind }) => [id, kind])),
  );
  const kindOf = (entity: string): EntityKind => kinds.get(entity) ?? 'group';
  return pages.map(({ file, half, language, content }) => ({
    file,
    half,
    language,
    topic: content.topic,
    outcomes: scorePage(content, recognise(index, content.page), kindOf),
  }));
}

function columnsOf(scored: readonly Scored[], halved: boolean): readonly FigureColumn[] {
  if (!halved) return [{ name: 'all', figures: figuresOf(scored) }];
  return HALVES.map((name) => ({ name, figures: figuresOf(scored.filter(({ half }) => half === name)) }));
}

/** Prints tables and errors. The errors of the half that is only scored are never shown: nobody is to fit to them. */
function report(scored: readonly Scored[], halved: boolean, options: QualityOptions): void {
  const columns = columnsOf(scored, halved);
  console.log(formatTables(figureTables(columns)));
  const open = halved ? scored.filter(({ half }) => half === 'work') : scored;
  const errors = listErrors(open, options.filter);
  if (options.errors)
    console.log(`\nErrors${halved ? ' (work half)' : ''}: ${errors.length}\n${formatErrors(errors)}`);
  if (options.json === null) return;
  const figures = Object.fromEntries(columns.map((column) => [column.name, column.figures]));
  writeFileSync(options.json, `${JSON.stringify({ figures, errors }, null, 2)}\n`);
}

function isOwnPages(folder: string): boolean {
  return existsSync(OWN_PAGES) && realpathSync(folder) === realpathSync(OWN_PAGES);
}

/** True for the project's own pages, a part of them, and a folder that holds them. */
function touchesOwnPages(folder: string): boolean {
  if (!existsSync(OWN_PAGES)) return false;
  const [one, own] = [realpathSync(folder) + sep, realpathSync(OWN_PAGES) + sep];
  return one.startsWith(own) || own.startsWith(one);
}
