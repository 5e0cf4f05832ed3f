import type { ReferenceStatement } from '../../src/model/statement';
import type { BenchTable } from './benchTable';
import type { BenchTexts } from './benchTexts';
import { COVERAGE_DETAILS, readCoverage } from './coverage';
import type { FirstPageJob, FirstPageTimes } from './firstPage';
import { median } from './measure';
import { type Fresh, runFresh } from './runFresh';

const RUNS = 5;
const PAGE = 10_000;

const NOTE =
  `A fresh node process each time, the median of ${RUNS}: code that never ran before, as in a worker that the browser has just ` +
  'woken. Loading is the import of engine and data, not minified, valibot from its own package.';

/** What a cold worker needs until it has judged its first page. */
export function startSuite(
  texts: BenchTexts,
  statements: readonly ReferenceStatement[],
): readonly BenchTable[] {
  const unrelated = runAll({ text: texts.unrelated(PAGE), details: {} });
  const onTopic = runAll({ text: readCoverage(statements).slice(0, PAGE), details: COVERAGE_DETAILS });
  const row = (what: string, pick: (times: Fresh<FirstPageTimes>) => number) => ({
    what,
    figures: { 'unrelated ms': median(unrelated.map(pick)), 'on topic ms': median(onTopic.map(pick)) },
  });
  return [
    {
      name: 'start',
      title: 'Cold worker, first page of 10 KB',
      note: NOTE,
      columns: ['unrelated ms', 'on topic ms'],
      rows: [
        row('bundle loaded', ({ load }) => load),
        row('bundled statement read and checked', ({ read }) => read),
        row('compiled', ({ compile }) => compile),
        row('import to compiled', ({ load, read, compile }) => load + read + compile),
        row('first page recognised', ({ recognise }) => recognise),
        row('import to verdict', ({ load, read, compile, recognise }) => load + read + compile + recognise),
      ],
      faults: [],
    },
  ];
}

function runAll(job: FirstPageJob): readonly Fresh<FirstPageTimes>[] {
  return Array.from({ length: RUNS }, () => runFresh<FirstPageJob, FirstPageTimes>('firstPage', job));
}
