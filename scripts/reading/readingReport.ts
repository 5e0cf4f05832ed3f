import { median } from '../bench/measure';
import type { FigureTable } from '../quality/figureTables';
import { markdownTables } from '../quality/formatTables';
import { OWN, PEER, WHOLE } from './readers';
import type { WordScore } from './scoreWords';

/** How one reader did on one page. */
export interface Reading {
  readonly score: WordScore;
  /** Milliseconds. */
  readonly ms: number;
}

/** How all did. */
export interface ReadingFigures {
  readonly name: string;
  readonly own: Reading;
  readonly whole: Reading;
  readonly peer: Reading;
}

const MEANING =
  'How well the article’s text is found on real news pages, and what that costs, beside @mozilla/readability. Both get the same ' +
  'documents in jsdom, without layout and without scripts. What is read and what a person marked as the article’s text are ' +
  'compared as multisets of words (runs of letters, marks and digits; a word counts as often as it stands there): precision is ' +
  'the share of the words read that are marked, recall the share of the words marked that were read, F1 their harmonic mean; ' +
  'each is the mean over the pages. The marking has the article’s body, on nearly all pages without headline and captions; On ' +
  'Record reads these and knows them as such, so it is scored without them, and with them too. The time is the median over the pages of the best of five runs; that of the ' +
  'peer includes the copy of the document that it needs, as it takes it apart. Pages stay out of the project: the command is ' +
  'given a folder of them.';
/** So many pages are shown as the worst. */
const WORST = 10;
/** So many words of an error are shown. */
const MOST_WORDS = 12;

/** The figures as tables. */
export function readingTables(figures: readonly ReadingFigures[]): readonly FigureTable[] {
  const peer = figures.map((page) => page.peer);
  const row = (name: string, readings: readonly Reading[]) =>
    rowOf(name, readings, medianTime(readings) / medianTime(peer));
  const rows = [
    row(
      OWN.name,
      figures.map(({ own }) => own),
    ),
    row(
      WHOLE.name,
      figures.map(({ whole }) => whole),
    ),
    row(PEER.name, peer),
  ];
  const worst = byScore(figures).slice(0, WORST);
  return [
    {
      title: `${figures.length} pages`,
      head: ['', 'precision', 'recall', 'F1', 'worst F1', 'ms', 'of the peer’s time'],
      rows,
    },
    {
      title: 'The worst pages',
      head: ['', 'F1', 'missed', 'too much', 'peer F1', 'peer missed', 'peer too much'],
      rows: worst.map((page) => [page.name, ...cellsOf(page.own), ...cellsOf(page.peer)]),
    },
  ];
}

/** The figures as the file that is kept. Page names only: their texts are not the project’s. */
export function readingReport(figures: readonly ReadingFigures[]): string {
  return `# Reading\n\nWritten by \`npm run reading -- FOLDER\`; not edited by hand.\n\n${MEANING}\n\n${markdownTables(readingTables(figures))}\n`;
}

/** What was missed and what was too much on each page, the worst first. */
export function sayErrors(figures: readonly ReadingFigures[]): string {
  return byScore(figures)
    .filter(({ own }) => own.score.f1 < 1)
    .map(({ name, own: { score } }) => {
      const { f1, missed, extra } = score;
      return `${name}  F1 ${share(f1)}\n  missed ${say(missed)}\n  too much ${say(extra)}`;
    })
    .join('\n');
}

function byScore(figures: readonly ReadingFigures[]): readonly ReadingFigures[] {
  return figures.toSorted((a, b) => a.own.score.f1 - b.own.score.f1 || (a.name < b.name ? -1 : 1));
}

function rowOf(name: string, readings: readonly Reading[], ratio: number): readonly string[] {
  const scores = readings.map(({ score }) => score);
  const mean = (pick: (score: WordScore) => number): string =>
    share(scores.reduce((sum, score) => sum + pick(score), 0) / scores.length);
  return [
    name,
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
    mean(({ f1 }) => f1),
    share(Math.min(...scores.map(({ f1 }) => f1))),
    medianTime(readings).toPrecision(3),
    ratio.toFixed(3),
  ];
}

function cellsOf({ score }: Reading): readonly string[] {
  return [share(score.f1), String(score.missed.length), String(score.extra.length)];
}

function medianTime(readings: readonly Reading[]): number {
  return median(readings.map(({ ms }) => ms));
}

function share(value: number): string {
  return value.toFixed(3);
}

function say(words: readonly string[]): string {
  return `${words.length}: ${words.slice(0, MOST_WORDS).join(' ')}${words.length > MOST_WORDS ? ' …' : ''}`;
}
