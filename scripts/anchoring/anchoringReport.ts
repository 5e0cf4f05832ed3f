import type { FigureTable } from '../quality/figureTables';
import { markdownTables } from '../quality/formatTables';
import type { Half } from '../quality/halfOf';
import { type Counts, type EditFigures, foundShare, type HalfFigures } from './anchoringFigures';

/** How long finding many passages on a long page takes. */
export interface AnchoringTime {
  readonly passages: number;
  /** UTF-16 units. */
  readonly length: number;
  readonly ms: number;
  /** The same by the plain approach, for one passage. */
  readonly plainMs: number;
}

const MEANING =
  'How saved passages are found again after their page was edited. Passages of five kinds (names, parts of sentences, ' +
  'sentences, paragraphs, two paragraphs) are taken from the project’s labelled pages in twelve languages and described as ' +
  'they are when somebody saves them; each is looked for after twelve kinds of edit. *Right*: found in its place. *Wrong*: ' +
  'said to be found, at another place. *Lost*: there, and not found. *Gone*: no longer there, and said so. After a paragraph ' +
  'was duplicated a copy is as right as what it was copied from where every word of passage and surroundings is the same, or ' +
  'it stands just where the passage stood. Passages that stood twice in the same surroundings when they were saved are left out: ' +
  'nothing tells which one was meant. The plain approach takes the place where the quote has the fewest errors by ' +
  'approx-string-match, of several that with the fewest in prefix and suffix, and knows no “not found”. All thresholds ' +
  '(`src/engine/weights.ts`) were set on the half to work with; the other half, by a hash of the page’s name, is only scored.';

const TITLES: Readonly<Record<Half, string>> = {
  test: 'The half that is only scored',
  work: 'The half to work with',
};

/** The figures as tables. */
export function anchoringTables(halves: readonly HalfFigures[]): readonly FigureTable[] {
  return halves.map(({ half, texts, quotes, edits }) => ({
    title: `${TITLES[half]}: ${quotes} passages of ${texts} texts`,
    head: ['', 'right', 'wrong', 'lost', 'gone', 'found', 'plain: right', 'wrong', 'lost', 'gone', 'found'],
    rows: [...edits.map((one) => row(one.edit, one)), row('all harmless edits', sum(edits))],
  }));
}

/** What was aimed at, and whether it was reached, on the half that is only scored. */
export function sayTargets({ edits }: HalfFigures): readonly string[] {
  const harmless = edits.filter((one) => one.harmless);
  const least = Math.min(...harmless.map(({ own }) => foundShare(own)));
  const tenth = edits.find(({ edit }) => edit.startsWith('10 %'));
  const wrong = edits.reduce((all, { own }) => all + own.wrong, 0);
  const deleted = edits.filter(({ edit }) => edit === 'deleted' || edit === 'translated');
  const there = deleted.reduce((all, { own }) => all + own.right + own.wrong + own.lost, 0);
  return [
    say('found after each harmless edit', percent(least), least >= 0.99, 'at least 99 %'),
    say(
      'found with 10 % of the words changed',
      percent(tenth === undefined ? 0 : foundShare(tenth.own)),
      tenth !== undefined && foundShare(tenth.own) >= 0.92,
      'at least 92 %',
    ),
    say('wrong places', String(wrong), wrong === 0, '0'),
    say('deleted or translated, and said to be there', String(there), there === 0, '0'),
  ];
}

/** The figures as the file that is kept. */
export function anchoringReport(halves: readonly HalfFigures[], time: AnchoringTime): string {
  const scored = halves.find(({ half }) => half === 'test');
  const targets = scored === undefined ? [] : sayTargets(scored).map((line) => `- ${line}`);
  return [
    '# Finding again',
    'Written by `npm run bench:anchoring`; not edited by hand.',
    MEANING,
    targets.join('\n'),
    sayTime(time),
    markdownTables(anchoringTables(halves)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/** How long it takes, in words. */
export function sayTime({ passages, length, ms, plainMs }: AnchoringTime): string {
  return `${passages} passages on a page of ${length.toLocaleString('en')} characters that was edited at its beginning: ${Math.round(ms)} ms together; by approx-string-match ${Math.round(plainMs)} ms for one (best of five runs each, on a machine that did other work).`;
}

function row(name: string, { own, plain }: Pick<EditFigures, 'own' | 'plain'>): readonly string[] {
  return [name, ...cells(own), ...cells(plain)];
}

function cells(counts: Counts): readonly string[] {
  const { right, wrong, lost, gone } = counts;
  const share = right + wrong + lost === 0 ? '' : percent(foundShare(counts));
  return [...[right, wrong, lost, gone].map(String), share];
}

function sum(edits: readonly EditFigures[]): Pick<EditFigures, 'own' | 'plain'> {
  const harmless = edits.filter((one) => one.harmless);
  const all = (pick: (one: EditFigures) => Counts): Counts =>
    harmless.map(pick).reduce((a, b) => ({
      right: a.right + b.right,
      wrong: a.wrong + b.wrong,
      lost: a.lost + b.lost,
      gone: a.gone + b.gone,
    }));
  return { own: all(({ own }) => own), plain: all(({ plain }) => plain) };
}

function say(what: string, figure: string, isReached: boolean, target: string): string {
  return `${what}: ${figure} (${isReached ? 'reached' : 'MISSED'}: ${target})`;
}

function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
