import type { Span } from '../../src/model/span';
import * as matchers from './aliasMatchers';
import type { BenchRow, BenchTable } from './benchTable';
import type { BenchTexts } from './benchTexts';
import { makeAliases } from './makeAliases';
import { measureTogether, timeOf } from './measure';
import { plantPieces, WORD_GAP } from './plantPieces';
import { startRandom } from './random';

const SIZES = [60, 1_000, 10_000] as const;
const PLANTED = 150;
const MATCHERS = [
  matchers.ENGINE_ON_TOKENS,
  matchers.ENGINE,
  matchers.AHO_CORASICK,
  matchers.ALTERNATION,
] as const;
/** A matcher that would take longer than this over the text is left out, in milliseconds. */
const PATIENCE = 5_000;
/** Whether it would is told from so much of the text. */
const SAMPLE = 2_000;
const BUILDS = { runs: 5, ms: 1_500 };

const NOTE =
  `Aliases are invented names of one to five words; ${PLANTED} of them were put into the text, and every matcher must find ` +
  'all of those. The engine also finds inflected forms and look-alikes’ denials, folds case and diacritics, and knows which ' +
  'statement an alias belongs to. What @monyone/aho-corasick finds inside of words is sorted out, in its time.';

/** Finding 60, 1,000 and 10,000 aliases in 100 KB. */
export function aliasesSuite(texts: BenchTexts): readonly BenchTable[] {
  return SIZES.map((size) => aliasTable(texts.unrelated(100_000), size));
}

function aliasTable(page: string, size: number): BenchTable {
  const aliases = makeAliases(size, startRandom(size));
  const random = startRandom(99);
  const pieces = Array.from({ length: PLANTED }, () => random.pick(aliases));
  const { text, planted } = plantPieces(page, pieces, WORD_GAP);
  const able = MATCHERS.filter((matcher) => estimate(matcher, aliases, text) < PATIENCE);
  const built = able.map((matcher) => ({ matcher, ...matcher.build(aliases, text) }));
  const timings = measureTogether(Object.fromEntries(built.map(({ matcher, run }) => [matcher.name, run])));
  const own = timings[matchers.ENGINE.name]?.ms ?? Number.NaN;
  const rows = MATCHERS.map((matcher): BenchRow => {
    const ready = built.find((one) => one.matcher === matcher);
    const ms = timings[matcher.name]?.ms;
    if (ready === undefined || ms === undefined)
      return { what: matcher.name, figures: { ms: `over ${PATIENCE / 1000} s, not run` } };
    const build = measureTogether({ build: () => matcher.build(aliases, '') }, BUILDS).build.ms;
    const found = countFound(planted, ready.spans());
    return { what: matcher.name, figures: { ms, 'times engine': ms / own, 'build ms': build, found } };
  });
  return {
    name: 'aliases',
    title: `Aliases: ${size.toLocaleString('en')} in 100 KB`,
    note: NOTE,
    columns: ['ms', 'times engine', 'build ms', 'found'],
    rows,
    faults: rows.flatMap(({ what, figures: { found } }) =>
      found === undefined || found === planted.length
        ? []
        : [`${what} found ${found} of ${planted.length} planted aliases among ${size}`],
    ),
  };
}

/** How long a matcher would take over a text, in milliseconds, from a run over its beginning. */
function estimate(matcher: matchers.AliasMatcher, aliases: readonly string[], text: string): number {
  const sample = matcher.build(aliases, text.slice(0, SAMPLE));
  timeOf(sample.run);
  return (timeOf(sample.run) * text.length) / SAMPLE;
}

function countFound(planted: readonly Span[], spans: readonly Span[]): number {
  const found = new Set(spans.map(({ start, end }) => `${start} ${end}`));
  return planted.filter(({ start, end }) => found.has(`${start} ${end}`)).length;
}
