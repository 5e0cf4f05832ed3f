import { compileStatements, type StatementIndex } from '../../src/engine/compileStatements';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { PageText } from '../../src/model/pageText';
import type { ReferenceStatement } from '../../src/model/statement';
import type { BenchRow, BenchTable, Target } from './benchTable';
import type { BenchTexts } from './benchTexts';
import { COVERAGE_DETAILS, embed } from './coverage';
import type { StatementsHeap } from './heapOfStatements';
import { coverageOf, makeStatements } from './makeStatements';
import { measureTogether, median, timeOf } from './measure';
import { runFresh } from './runFresh';

const COUNTS = [1, 10, 100, 1_000] as const;
const MOST = 1_000;
const MOST_TIMES = 2;
const MOST_MB = 70;
const CHANGES = 40;
const BUILDS = { runs: 7, ms: 2_000 };

const NOTE =
  'Invented statements of 15 entities with three aliases each (40 % of the entities are other statements’ as well), an ' +
  'edition of 60 sentences and 20 claims. Pages of 100 KB; the one on topic covers one statement. Build, add and remove ' +
  'are of the common index; a statement’s heavy part is made by the first page that passes its gate. Memory after ' +
  'collecting garbage, in a process of its own; the target is for statements and index together.';

/** What it costs to know many statements. */
export function statementsSuite(texts: BenchTexts): readonly BenchTable[] {
  const all = makeStatements(MOST + 1);
  const [first, extra] = [all[0], all[MOST]];
  if (first === undefined || extra === undefined) throw new Error('there are no statements');
  const indexes = COUNTS.map((count) => compileStatements(all.slice(0, count)));
  const unrelated = readText(texts.unrelated(100_000));
  const onTopic = readText(embed(coverageOf(first), texts.unrelated(100_000), 100_000), COVERAGE_DETAILS);
  const unrelatedMs = timesOn(indexes, unrelated);
  const onTopicMs = timesOn(indexes, onTopic);
  const rows = COUNTS.map((count, i): BenchRow => {
    const heap = runFresh<object, StatementsHeap>('heapOfStatements', { count });
    const ratio = (unrelatedMs[i] ?? Number.NaN) / (unrelatedMs[0] ?? Number.NaN);
    const index = indexes[i];
    if (index === undefined) throw new Error('there is no index');
    const figures = {
      'unrelated ms': unrelatedMs[i] ?? Number.NaN,
      'times 1': ratio,
      'on topic ms': onTopicMs[i] ?? Number.NaN,
      ...buildAndChange(index, all.slice(0, count), extra),
      'statements MB': heap.statements,
      'index MB': heap.index,
    };
    const targets = count === MOST ? targetsOf(ratio, heap) : [];
    return { what: count.toLocaleString('en'), figures, targets };
  });
  return [
    {
      name: 'statements',
      title: 'Many statements',
      note: NOTE,
      columns: Object.keys(rows[0]?.figures ?? {}),
      rows,
      faults: indexes.flatMap((index) => faultsOf(index, unrelated, onTopic, first)),
    },
  ];
}

function timesOn(indexes: readonly StatementIndex[], page: PageText): readonly number[] {
  const tasks = indexes.map((index, i) => [`${i}`, () => recognise(index, page)] as const);
  const timings = measureTogether(Object.fromEntries(tasks));
  return indexes.map((_, i) => timings[`${i}`]?.ms ?? Number.NaN);
}

function buildAndChange(
  index: StatementIndex,
  statements: readonly ReferenceStatement[],
  extra: ReferenceStatement,
) {
  const build = measureTogether({ build: () => compileStatements(statements) }, BUILDS).build.ms;
  const changes = Array.from({ length: CHANGES }, () => ({
    add: timeOf(() => index.add(extra)),
    remove: timeOf(() => index.remove(extra.id)),
  }));
  return {
    'build ms': build,
    'add ms': median(changes.map(({ add }) => add)),
    'remove ms': median(changes.map(({ remove }) => remove)),
  };
}

function targetsOf(ratio: number, { statements, index }: StatementsHeap): readonly Target[] {
  return [
    { wanted: `≤ ${MOST_TIMES} times 1`, met: ratio <= MOST_TIMES },
    { wanted: `≤ ${MOST_MB} MB`, met: statements + index <= MOST_MB },
  ];
}

function faultsOf(
  index: StatementIndex,
  unrelated: PageText,
  onTopic: PageText,
  covered: ReferenceStatement,
): readonly string[] {
  const { verdict } = recognise(index, unrelated).topic;
  const { topic, quotations } = recognise(index, onTopic);
  const count = index.statements.length;
  const found = topic.statement === covered.id && quotations.length >= covered.claims.length;
  return [
    ...(verdict === 'off-topic' ? [] : [`with ${count} statements the unrelated page is ${verdict}`]),
    ...(found ? [] : [`with ${count} statements the page on topic has ${quotations.length} quotations`]),
  ];
}
