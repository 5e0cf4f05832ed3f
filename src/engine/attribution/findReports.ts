import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { BLOCK_START, SENTENCE_START } from '../text/tokens';
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
  const carriers = new Set(senses.flatMap(({ tag, from }) => (tag.kind === 'carrying' ? [from] : [])));
  const invitations = new Set(
    senses.flatMap(({ tag, from }) => (tag.kind === 'modality' && tag.modality === 'invite' ? [from] : [])),
  );
  const companions = new Set(view.statement.companions ?? []);
  const reports: Report[] = [];
  for (const { tag, from, to } of senses) {
    const according = tag.kind === 'according-to';
    if (!according && tag.kind !== 'reporting' && tag.kind !== 'carrying') continue;
    if (regionOf[from] !== 0) continue;
    const sentence = ownSentence(view, from);
    const speaker = subjectOf(view, speakers, { from, to }, sentence, according);
    // "Trend reports" says nothing of who spoke: a carrier's verb counts only with a person for its subject.
    if (carriers.has(from) && !isBeside(view, speaker, { from, to })) continue;
    // "Lukashenko invited to the summit": the guest is invited, he says nothing.
    if (invitations.has(from) && companions.has(speaker?.entity ?? '')) continue;
    reports.push({ verb: { from, to }, speaker, sentence });
  }
  return reports;
}

// Agencies, papers, channels and sites, in the languages of KNOWN_LANGUAGES.
const MEDIA =
  /agen[ct]|агент|агенц|ajans|وكال|paper|газет|qəzet|gazete|zeitung|journal|portal|портал|channel|канал|kanal|site|сайт|sayt|\btv\b|medi|пресс|прэс|прес|press|mətbuat|basın|صحيف|قناة|موقع/iu;

function isMedium({ scanned }: StatementPage, { from, to }: TokenRange): boolean {
  const { plain } = scanned;
  return MEDIA.test(plain.text.slice(plain.starts[from], plain.ends[to - 1]));
}

/** A person, office or body right beside a verb that usually has an agency for its subject: "…, Trend reports" has not. */
function isBeside(view: StatementPage, speaker: Speaker | null, verb: TokenRange): boolean {
  if (speaker === null || (speaker.kind === 'body' && isMedium(view, speaker))) return false;
  return isAdjacent(view, speaker, verb);
}

/** A sentence is read no further than so many tokens to either side: beyond it nobody is its subject. */
const LONGEST_SENTENCE = 400;

/** The page's own sentence around a token: sentence ends inside quotation marks don't end it. */
export function ownSentence({ scanned }: StatementPage, at: number): TokenRange {
  const { flags, count } = scanned.plain;
  const first = Math.max(0, at - LONGEST_SENTENCE);
  const last = Math.min(count, at + LONGEST_SENTENCE);
  let from = at;
  while (from > first && !startsOwn(flags, scanned.regionOf, from)) from--;
  let to = at + 1;
  while (to < last && !startsOwn(flags, scanned.regionOf, to)) to++;
  return { from, to };
}

/** For each token where the page's own sentence begins that it stands in, as `ownSentence` finds it. */
export function ownStarts({ scanned }: StatementPage): Uint32Array {
  const { flags, count } = scanned.plain;
  const starts = new Uint32Array(count);
  for (let i = 0, start = 0; i < count; i++) {
    if (startsOwn(flags, scanned.regionOf, i)) start = i;
    starts[i] = Math.max(start, i - LONGEST_SENTENCE);
  }
  return starts;
}

function startsOwn(flags: Uint8Array, regionOf: Uint16Array, at: number): boolean {
  const flag = flags[at] ?? 0;
  if ((flag & BLOCK_START) !== 0) return true;
  // A quotation that opens a sentence begins one of the page's own, too.
  return (flag & SENTENCE_START) !== 0 && (regionOf[at] === 0 || regionOf[at - 1] === 0);
}

function subjectOf(
  view: StatementPage,
  speakers: readonly Speaker[],
  verb: TokenRange,
  sentence: TokenRange,
  according: boolean,
): Speaker | null {
  const language = view.scanned.language.language;
  const inside = speakersIn(speakers, sentence);
  const within = inside.find(({ from, to }) => from >= verb.from && to <= verb.to);
  if (within !== undefined) return within;
  const able = inside.filter(
    ({ kind, nominative, from, to }) =>
      (nominative || according) && (kind !== 'body' || isAdjacent(view, { from, to }, verb)),
  );
  const before = able.filter(({ to }) => to <= verb.from);
  const after = able.filter(({ from }) => from >= verb.to);
  const next = nearestAfter(view, after, verb);
  if (VERB_LAST.has(language)) return (according ? before.at(-1) : firstPerson(before)) ?? next;
  if (according || VERB_FIRST.has(language)) return next ?? before.at(-1) ?? null;
  const last = nearestBefore(view, before, verb);
  const beside = before.at(-1);
  if (beside !== undefined && beside.to === verb.from) return beside;
  const [following] = after;
  const isSubject = following?.kind !== 'pronoun' || followsQuotation(view, verb.from);
  if (following?.from === verb.to && isSubject) return following;
  if (next !== null && (last === null || followsQuotation(view, verb.from))) return next;
  if (next !== null && last !== null && next.from - verb.to < verb.from - last.to) return next;
  return last;
}

function firstPerson(speakers: readonly Speaker[]): Speaker | undefined {
  return speakers.find(({ kind }) => kind !== 'place' && kind !== 'pronoun') ?? speakers[0];
}

function nearestAfter(view: StatementPage, after: readonly Speaker[], verb: TokenRange): Speaker | null {
  const near = after.filter(({ from }) => ownWords(view, verb.to, from) <= AFTER_REACH);
  return preferred(near);
}

function nearestBefore(view: StatementPage, before: readonly Speaker[], verb: TokenRange): Speaker | null {
  const near = before.filter(({ to }) => ownWords(view, to, verb.from) <= BEFORE_REACH);
  return preferred(near.toReversed());
}

/** Of several near a verb: a person or office, then a pronoun or body, then a place. */
function preferred(near: readonly Speaker[]): Speaker | null {
  const person = near.find(({ kind }) => kind === 'person' || kind === 'office');
  return person ?? near.find(({ kind }) => kind !== 'place') ?? near[0] ?? null;
}

function ownWords({ scanned }: StatementPage, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (scanned.regionOf[i] === 0) count++;
  return count;
}

/** True if nothing stands between, not even a comma. */
function isAdjacent({ scanned }: StatementPage, a: TokenRange, b: TokenRange): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (first.to !== second.from) return false;
  const { plain } = scanned;
  return !/[,;:–—]/.test(plain.text.slice(plain.ends[first.to - 1], plain.starts[second.from]));
}

function followsQuotation({ scanned }: StatementPage, at: number): boolean {
  return at > 0 && scanned.regionOf[at - 1] !== 0;
}

/** The speakers within a sentence; they are sorted by position. */
function speakersIn(speakers: readonly Speaker[], sentence: TokenRange): Speaker[] {
  const found: Speaker[] = [];
  for (let i = firstFrom(speakers, sentence.from); i < speakers.length; i++) {
    const speaker = speakers[i];
    if (speaker === undefined || speaker.from >= sentence.to) break;
    if (speaker.to <= sentence.to) found.push(speaker);
  }
  return found;
}
