import type { StatementPage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import { BLOCK_START, SENTENCE_START } from '../text/tokenise';
import type { Speaker } from './findSpeakers';

/** A verb or phrase that reports speech, with who is said to speak. Ranges are of plain token indexes. */
export interface Report {
  readonly verb: TokenRange;
  readonly speaker: Speaker | null;
  /** The page's own sentence around the verb; what it quotes lies inside. */
  readonly sentence: TokenRange;
}

/** Verb last: the subject stands far before it, at the start of the sentence. */
const VERB_LAST = new Set(['az', 'tr']);
/** Verb first: the subject follows. */
const VERB_FIRST = new Set(['ar']);
/** A subject that follows its verb does so within so many words. */
const AFTER_REACH = 5;
/** And one that stands before it within so many of the page's own words. */
const BEFORE_REACH = 22;

/** All reports of speech on a page, by position. */
export function findReports(view: StatementPage, speakers: readonly Speaker[]): Report[] {
  const { senses, regionOf } = view.scanned;
  const reports: Report[] = [];
  for (const { tag, from, to } of senses) {
    const according = tag.kind === 'according-to';
    if (!according && tag.kind !== 'reporting' && tag.kind !== 'carrying') continue;
    if (regionOf[from] !== 0) continue;
    const sentence = ownSentence(view, from);
    const speaker = subjectOf(view, speakers, { from, to }, sentence, according);
    // A carrier's verb counts only where somebody the page names is its subject: "Trend reports" says nothing of who spoke.
    if (tag.kind === 'carrying' && speaker?.kind !== 'person') continue;
    reports.push({ verb: { from, to }, speaker, sentence });
  }
  return reports;
}

/** The page's own sentence around a token: sentence ends inside quotation marks don't end it. */
export function ownSentence({ scanned }: StatementPage, at: number): TokenRange {
  const { flags, count } = scanned.plain;
  let from = at;
  while (from > 0 && !startsOwn(flags, scanned.regionOf, from)) from--;
  let to = at + 1;
  while (to < count && !startsOwn(flags, scanned.regionOf, to)) to++;
  return { from, to };
}

function startsOwn(flags: Uint8Array, regionOf: Uint16Array, at: number): boolean {
  const flag = flags[at] ?? 0;
  if ((flag & BLOCK_START) !== 0) return true;
  return (flag & SENTENCE_START) !== 0 && regionOf[at] === 0;
}

function subjectOf(
  view: StatementPage,
  speakers: readonly Speaker[],
  verb: TokenRange,
  sentence: TokenRange,
  according: boolean,
): Speaker | null {
  const language = view.scanned.language?.language ?? '';
  const inside = speakers.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const able = inside.filter(({ nominative }) => nominative || according);
  const before = able.filter(({ to }) => to <= verb.from);
  const after = able.filter(({ from }) => from >= verb.to);
  const next = nearestAfter(view, after, verb);
  if (VERB_LAST.has(language)) return (according ? before.at(-1) : firstPerson(before)) ?? next;
  if (according || VERB_FIRST.has(language)) return next ?? before.at(-1) ?? null;
  const last = nearestBefore(view, before, verb);
  if (next !== null && (last === null || followsQuotation(view, verb.from))) return next;
  if (next !== null && last !== null && next.from - verb.to < verb.from - last.to) return next;
  return last;
}

function firstPerson(speakers: readonly Speaker[]): Speaker | undefined {
  return speakers.find(({ kind }) => kind !== 'place' && kind !== 'pronoun') ?? speakers[0];
}

function nearestAfter(view: StatementPage, after: readonly Speaker[], verb: TokenRange): Speaker | null {
  const near = after.filter(({ from }) => ownWords(view, verb.to, from) <= AFTER_REACH);
  return near.find(({ kind }) => kind !== 'place') ?? near[0] ?? null;
}

function nearestBefore(view: StatementPage, before: readonly Speaker[], verb: TokenRange): Speaker | null {
  const near = before.filter(({ to }) => ownWords(view, to, verb.from) <= BEFORE_REACH);
  return near.findLast(({ kind }) => kind !== 'place') ?? near.at(-1) ?? null;
}

function ownWords({ scanned }: StatementPage, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (scanned.regionOf[i] === 0) count++;
  return count;
}

function followsQuotation({ scanned }: StatementPage, at: number): boolean {
  return at > 0 && scanned.regionOf[at - 1] !== 0;
}
