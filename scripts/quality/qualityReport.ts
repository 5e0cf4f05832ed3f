import { type FigureColumn, figureTables } from './figureTables';
import { markdownTables } from './formatTables';

const MEANING =
  'The engine is scored on the labelled pages of `tests/pages/`: news pages invented for this project by writers who were ' +
  'kept from seeing the engine, labelled by hand. A fixed rule over the file’s name puts each page into one of two halves: ' +
  '`work`, whose errors may be looked at while the engine is improved, and `test`, which is only scored; where the two ' +
  'differ, believe `test`. P (precision) is the share of what was found that is right, R (recall) the share of what ' +
  'is labelled that was found, F1 their harmonic mean. A mention is right where span and entity are exactly those ' +
  'labelled; a quotation where it shares at least half of the text and a claim with its label; a restatement where it ' +
  'shares half of the shorter passage and a claim. Findings that are labelled as optional count neither way. Fidelity, ' +
  'differences and attribution are judged on the findings that match a label. “–” stands where there was nothing to count.';

/** The figures as the two files that the README and the About page draw on: the same for the same outcomes. */
export function qualityReport(columns: readonly FigureColumn[]): { json: string; markdown: string } {
  const halves = Object.fromEntries(columns.map(({ name, figures }) => [name, figures]));
  return {
    json: `${JSON.stringify(halves, null, 2)}\n`,
    markdown: `# Quality\n\nWritten by \`npm run quality\`; not edited by hand.\n\n${MEANING}\n\n${markdownTables(figureTables(columns))}\n`,
  };
}

const START = '<!-- quality -->';
const END = '<!-- /quality -->';

/** The README with the few figures that matter most between its two marks. */
export function readmeWithQuality(readme: string, columns: readonly FigureColumn[]): string {
  const from = readme.indexOf(START);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) return readme;
  return `${readme.slice(0, from + START.length)}\n\n${summary(columns)}\n\n${readme.slice(to)}`;
}

function summary(columns: readonly FigureColumn[]): string {
  const test = columns.find(({ name }) => name === 'test')?.figures;
  if (test === undefined) return '';
  const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 1000) / 10} %`);
  const row = (name: string, { precision, recall }: { precision: Share; recall: Share }) =>
    `| ${name.padEnd(12)} | ${percent(precision.share).padStart(23)} | ${percent(recall.share).padStart(23)} |`;
  return [
    `On ${test.pages} labelled pages in ten languages that it was never fitted to (\`npm run quality\`, all figures in`,
    '[docs/QUALITY.md](docs/QUALITY.md)):',
    '',
    `| ${' '.repeat(12)} | of what it shows, right | of what is there, shown |`,
    `| ${'-'.repeat(12)} | ${'-'.repeat(22)}: | ${'-'.repeat(22)}: |`,
    row('names', test.mentions),
    row('quotations', test.quotations),
    row('restatements', test.restatements),
    '',
    `Fidelity is judged right in ${percent(test.fidelity.right.share)} of quotations, who said it in ` +
      `${percent(test.attribution.right.share)}; ${percent(test.differences.quietOnFaithful.share)} of faithful quotations raise no alarm.`,
  ].join('\n');
}

interface Share {
  readonly share: number | null;
}
