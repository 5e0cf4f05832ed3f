import { compileStatements, type StatementIndex } from '../../src/engine/compileStatements';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { ReferenceStatement } from '../../src/model/statement';
import type { BenchRow, BenchTable, Target } from './benchTable';
import type { BenchTexts } from './benchTexts';
import { COVERAGE_DETAILS, embed, firstWords, readCoverage } from './coverage';
import type { FirstPageJob, FirstPageTimes } from './firstPage';
import { measureTogether, median } from './measure';
import { passOver } from './passOver';
import { flat } from './prose';
import { runFresh } from './runFresh';

interface BenchPage {
  readonly what: string;
  readonly text: string;
  readonly onTopic: boolean;
  readonly judge?: (ms: number, passes: number) => Target;
}

const MOST_PASSES = 12;
const MOST_MS = 15;
const FRESH_RUNS = 3;

const NOTE =
  'All that is recognised on a page, the bundled statement compiled. “First” is the first page of a fresh process. “On ' +
  'topic” are labelled pages of tests/pages, one after the other; in “100 KB, an article in it” 2,000 words of them stand ' +
  'in the middle of unrelated text. The target for pages on topic is held against that one.';

/** A whole page against reading it once. */
export function pagesSuite(
  texts: BenchTexts,
  statements: readonly ReferenceStatement[],
): readonly BenchTable[] {
  const index = compileStatements(statements);
  const measured = benchPages(texts, statements).map((page) => measurePage(index, page));
  return [
    {
      name: 'pages',
      title: 'Whole pages',
      note: NOTE,
      columns: ['ms', 'passes', 'first ms', 'first passes', 'verdict'],
      rows: measured.map(({ row }) => row),
      faults: measured.flatMap(({ fault }) => fault ?? []),
    },
  ];
}

function benchPages(texts: BenchTexts, statements: readonly ReferenceStatement[]): readonly BenchPage[] {
  const coverage = readCoverage(statements);
  const article = firstWords(coverage, 2_000);
  const all = `${coverage}\n\n`.repeat(Math.ceil(100_000 / coverage.length));
  const unrelated = (what: string, length: number): BenchPage => ({
    what: `unrelated, ${what}`,
    text: texts.unrelated(length),
    onTopic: false,
  });
  const onTopic = (what: string, text: string): BenchPage => ({
    what: `on topic, ${what}`,
    text,
    onTopic: true,
  });
  return [
    unrelated('10 KB', 10_000),
    { ...unrelated('100 KB', 100_000), judge: judgePasses },
    unrelated('1 MB', 1_000_000),
    onTopic('10 KB', flat(coverage.slice(0, 10_000))),
    onTopic('2,000 words', article),
    {
      ...onTopic('100 KB, an article in it', embed(article, texts.unrelated(100_000), 100_000)),
      judge: judgeMs,
    },
    onTopic('100 KB, all coverage', flat(all.slice(0, 100_000))),
  ];
}

function judgePasses(_: number, passes: number): Target {
  return { wanted: `≤ ${MOST_PASSES} passes`, met: passes <= MOST_PASSES };
}

function judgeMs(ms: number): Target {
  return { wanted: `≤ ${MOST_MS} ms`, met: ms <= MOST_MS };
}

function measurePage(
  index: StatementIndex,
  { what, text, onTopic, judge }: BenchPage,
): { readonly row: BenchRow; readonly fault: string | null } {
  const details = onTopic ? COVERAGE_DETAILS : {};
  const page = readText(text, details);
  const timings = measureTogether({ pass: () => passOver(text), recognise: () => recognise(index, page) });
  const [ms, pass] = [timings.recognise.ms, timings.pass.ms];
  const firsts = Array.from({ length: FRESH_RUNS }, () =>
    runFresh<FirstPageJob, FirstPageTimes>('firstPage', { text, details }),
  );
  const first = median(firsts.map((times) => times.recognise));
  const { verdict } = recognise(index, page).topic;
  const figures = { ms, passes: ms / pass, 'first ms': first, 'first passes': first / pass, verdict };
  const wanted = onTopic ? 'on-topic' : 'off-topic';
  return {
    row: { what, figures, targets: judge === undefined ? [] : [judge(ms, ms / pass)] },
    fault: verdict === wanted ? null : `the page "${what}" is ${verdict}, not ${wanted}`,
  };
}
