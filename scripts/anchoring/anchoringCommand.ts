import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRandom } from '../bench/random';
import { formatTables } from '../quality/formatTables';
import { HALVES } from '../quality/halfOf';
import { editFigures, type HalfFigures } from './anchoringFigures';
import { anchoringReport, anchoringTables, sayTargets, sayTime } from './anchoringReport';
import { type AnchoringText, labelledTexts, realTexts } from './anchoringTexts';
import { anchoringTime } from './anchoringTime';
import { savedQuotes } from './savedQuotes';
import { anchorCases } from './scoreAnchors';

const USAGE =
  'Usage: npm run bench:anchoring [-- --real-pages FOLDER]; FOLDER has a manifest.json with articles.';
const QUOTES = 500;
const SEED = 20240516;

/**
 * Looks for saved passages on edited pages, beside the plain approach, and prints the tables. On the project's own pages it
 * writes docs/ANCHORING.md. Gives the exit code: 1 where a target is missed, 2 for wrong arguments.
 */
export async function anchoringCommand(args: readonly string[]): Promise<number> {
  const [option, folder] = args;
  if (args.length > 0 && (option !== '--real-pages' || folder === undefined || args.length > 2))
    return complain(USAGE);
  const texts = folder === undefined ? labelledTexts() : realTexts(folder);
  if (texts.length === 0) return complain(`There are no articles in ${folder}.`);
  const halves = HALVES.toReversed().map((half) => figuresOf(texts, half));
  const time = anchoringTime();
  console.log(`${formatTables(anchoringTables(halves))}\n\n${sayTime(time)}`);
  const [scored] = halves;
  const targets = scored === undefined ? [] : sayTargets(scored);
  console.log(`\n${targets.join('\n')}`);
  if (folder === undefined) writeFileSync(join('docs', 'ANCHORING.md'), anchoringReport(halves, time));
  return targets.some((line) => line.includes('MISSED')) ? 1 : 0;
}

function figuresOf(all: readonly AnchoringText[], half: AnchoringText['half']): HalfFigures {
  const texts = all.filter((text) => text.half === half);
  const quotes = savedQuotes(texts, QUOTES, startRandom(SEED));
  const cases = anchorCases(quotes, all, SEED);
  return { half, texts: texts.length, quotes: quotes.length, edits: editFigures(cases) };
}

function complain(message: string): number {
  console.error(message);
  return 2;
}
