import { availableParallelism, loadavg } from 'node:os';
import { sayTargets } from '../bench/benchReport';
import { type BenchTable, cellsOf, roundTable } from '../bench/benchTable';
import { markdownTables } from '../quality/formatTables';

/** Where the figures come from. */
export interface PageSetting {
  readonly browser: string;
  readonly cores: number;
  readonly system: string;
  readonly runs: number;
  /** Which pages were opened. */
  readonly pages: string;
  /** How many aliases the peers mark, of all languages and of the pages' own. */
  readonly aliases: { readonly all: number; readonly english: number };
  /** How many processes wanted to run in the minute before it began, where the system tells. */
  readonly load: number;
}

/** The setting of this run: what the machine is, beside what the caller knows. */
export function thisPageSetting(
  known: Pick<PageSetting, 'browser' | 'runs' | 'pages' | 'aliases'>,
): PageSetting {
  return {
    ...known,
    cores: availableParallelism(),
    system: `${process.platform} ${process.arch}`,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}

/** "Chromium 156, 2 cores, linux x64; generated pages, 20 runs." and what to make of the figures. */
export function sayPageSetting({ browser, cores, system, runs, pages, load }: PageSetting): string {
  const busy = load < cores / 2 ? '' : ` The machine was busy (load ${load}): measure again when it is not.`;
  return (
    `${browser}, headless, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${system}; ${pages}, ${runs} ` +
    `${runs === 1 ? 'run' : 'runs'}. Ratios carry over to other machines, absolute times don’t.${busy}`
  );
}

/** The figures as the two files in docs. */
export function benchPageReport(
  setting: PageSetting,
  tables: readonly BenchTable[],
): { json: string; markdown: string } {
  const head = [
    '# What a page pays',
    'Written by `npm run bench:page`; not edited by hand.',
    sayPageSetting(setting),
    sayTargets(tables),
    ...meaning(setting),
  ];
  const figures = tables.map(roundTable).map(({ name, title, rows }) => ({ name, title, rows }));
  return {
    json: `${JSON.stringify({ setting, tables: figures }, null, 2)}\n`,
    markdown: `${[...head, markdownTables(tables.map(cellsOf))].join('\n\n')}\n`,
  };
}

function meaning({ aliases }: PageSetting): readonly string[] {
  const [all, english] = [aliases.all, aliases.english].map((count) => count.toLocaleString('en'));
  return [
    'Each variant has a browser of its own and opens each page in a fresh tab. They take turns on every page, so that ' +
      'whatever else the machine does meets them alike; figures are medians over the runs, of which peers have fewer. The pages are served from ' +
      'this machine: articles of so many KB of text (1,000 UTF-16 units) in the markup of a news site. “Slowed” is ' +
      'Chromium’s own throttling of the processor.',
    '“Main thread” is the time of all tasks of the page’s main thread until it rests, by the thread’s own clock, less ' +
      'that of the same page in the same run without an extension; the page itself is given in full. “Own script” is ' +
      'what Chromium’s profiler (a sample each 0.1 ms) sees in the extension’s scripts and what they call, “longest” ' +
      'the longest stretch of it without a break. “Heap” is the JavaScript memory added, after collecting garbage. ' +
      '“Times reading” holds own script time against reading all text of the same page once by a TreeWalker, cold as ' +
      'the scripts are and under the same profiler, which about doubles both. “An empty extension” is what the browser ' +
      'itself takes for a content script that does nothing: no extension costs less. “First mark” is from the end of the load event to the first highlight or mark element, 0 where ' +
      'it came before, our worker awake; “card” is from the pointer’s rest on a mark to the card in the document. What is ' +
      'profiled, what is timed and what is watched for are visits of their own.',
    `The peers are content scripts of an extension that does nothing else, at document_idle as ours. They mark the ` +
      `${all} aliases of the bundled statement’s entities in all its languages; our spotter looks for the telling ones ` +
      `among them, the annotator’s engine for all. “English” are the ${english} of the pages’ own language, for whoever ` +
      'knows it beforehand. Marked are ' +
      'whole words; the options that make them slower without need (diacritics, single words) are off. “mark” is ' +
      'their plain way, for advanced-mark.js with all terms in one pattern, as its documentation advises; ' +
      '“markRegExp” one expression of ours. advanced-mark.js 2.7.1 has no CSS Custom Highlights yet. What takes more ' +
      'than 5 s is run once, and not at all on more text or a slower processor. They find what is spelt so; On Record ' +
      'also finds inflected names, and on topic quotations, and judges them. To be faster than ' +
      'advanced-mark.js is meant of the main thread, with the same aliases.',
  ];
}
