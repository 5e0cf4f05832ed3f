import type { ReferenceStatement } from '../../src/model/statement';
import type { BenchRow, BenchTable } from './benchTable';
import type { BenchTexts } from './benchTexts';
import { measureTogether } from './measure';
import { startRandom } from './random';
import * as finders from './sentenceFinders';
import { type LocatedSentence, makeSentenceTask, type SentenceScore, scoreSentences } from './sentenceTask';

const ENGINE = 'engine, aligned';
const APPROX = 'approx-string-match, 35 % errors';
const FASTER = 50;

const NOTE =
  'Of 60 sentences 20 stand in the page as they are, 20 altered (every sixth word another, or the end cut off at 60 %), 20 ' +
  'not at all. All start from plain text but the one that says so. “Aligned” is the page’s words against an index of the sentences; “quotations” ' +
  'judges each sentence of the page by the product’s stricter rules and tells fidelity, differences and omissions. fuzzball ' +
  'compares each sentence with each of the page’s; to slide over the page would take it minutes.';

/** Locating 60 sentences in a page of 100 KB. */
export function sentencesSuite(texts: BenchTexts, statement: ReferenceStatement): readonly BenchTable[] {
  const task = makeSentenceTask(statement, texts.unrelated(100_000), texts.other, startRandom(60));
  const found: Readonly<Record<string, finders.SentenceFinder>> = {
    [ENGINE]: finders.alignmentFinder(statement, task.wanted),
    'engine, aligned, page in tokens': finders.alignmentOfTokens(statement, task),
    'engine, quotations': finders.quotationFinder(statement, task.wanted),
    [APPROX]: finders.approxFinder(task.wanted),
    'fuzzball, ratio by sentence': finders.fuzzballFinder(task.wanted),
  };
  const entries = Object.entries(found);
  const located = new Map<string, readonly LocatedSentence[]>();
  const timings = measureTogether(
    Object.fromEntries(entries.map(([name, find]) => [name, () => located.set(name, find(task.page))])),
  );
  const own = timings[ENGINE]?.ms ?? Number.NaN;
  const scores = new Map(entries.map(([name]) => [name, scoreSentences(task, located.get(name) ?? [])]));
  const rows = entries.map(([what]): BenchRow => {
    const ms = timings[what]?.ms ?? Number.NaN;
    return { what, figures: { ms, 'times engine': ms / own, ...scores.get(what) }, targets: [] };
  });
  const target = {
    wanted: `approx-string-match ≥ ${FASTER} times, finds no more`,
    met: (timings[APPROX]?.ms ?? 0) / own >= FASTER && findsNoLess(scores.get(ENGINE), scores.get(APPROX)),
  };
  return [
    {
      name: 'sentences',
      title: 'Sentences: 60 in 100 KB',
      note: NOTE,
      columns: ['ms', 'times engine', 'verbatim', 'altered', 'wrong'],
      rows: rows.map((row) => (row.what === ENGINE ? { ...row, targets: [target] } : row)),
      faults: [],
    },
  ];
}

function findsNoLess(own: SentenceScore | undefined, peer: SentenceScore | undefined): boolean {
  if (own === undefined || peer === undefined) return false;
  return own.verbatim >= peer.verbatim && own.altered >= peer.altered && own.wrong <= peer.wrong;
}
