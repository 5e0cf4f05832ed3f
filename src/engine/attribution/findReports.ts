import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';
import { BLOCK_START, CAPITAL, SENTENCE_START } from '../text/tokens';
import { Cases } from './cases';
import type { Speaker } from './speaker';
import { AUXILIARIES, isInverted, isNear, subjectOf, TITLE_REACH, VERB_LAST } from './subjectOf';

/** A verb or phrase that reports speech, with who is said to speak. Ranges are of plain token indexes. */
export interface Report {
  readonly verb: TokenRange;
  readonly speaker: Speaker | null;
  /** The page's own sentence around the verb; what it quotes lies inside. */
  readonly sentence: TokenRange;
  /** True where it is an invitation: what comes after it is not told by whoever invites. */
  readonly invites: boolean;
}

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
    if (carriers.has(from) && !isOwnVerb(view, speaker, { from, to }, according)) continue;
    // "Lukashenko invited to the summit": the guest is invited, he says nothing; "firms have been invited": nobody does.
    const invites = invitations.has(from);
    const isPassive = speaker === null && isWithoutSubject(view, to - 1);
    if (invites && (isPassive || companions.has(speaker?.entity ?? ''))) continue;
    reports.push({ verb: { from, to }, speaker, sentence, invites });
  }
  return [...reports, ...viewpoints(view, speakers)].toSorted((a, b) => a.verb.from - b.verb.from);
}

/** Languages whose verbs of speech are active though no subject stands there, and the Turkic verbs that have none in the passive. */
const WITHOUT_SUBJECT = new Set(['ru', 'be', 'uk', 'az', 'tr', 'ar']);
const PASSIVE = /^(?:edil|olun)/;

/** True where a verb for which nobody is named has nobody for its subject. */
function isWithoutSubject({ scanned }: StatementPage, verb: number): boolean {
  return !WITHOUT_SUBJECT.has(scanned.language.language) || PASSIVE.test(wordOf(scanned.plain, verb));
}

/** The prepositions by which some languages name whose view a sentence tells: "Pour Aliev, …", "По Алиеву, …". */
const VIEW: ReadonlySet<string> = new Set(['pour', 'for', 'по', 'für', 'для']);

/** "For Aliyev, …": a preposition and a name, set off by a comma at the start of a sentence. */
function viewpoints(view: StatementPage, speakers: readonly Speaker[]): Report[] {
  const cases = new Cases(view);
  const { plain } = view.scanned;
  return speakers.flatMap((speaker): Report[] => {
    if (speaker.kind === 'pronoun' || speaker.joined === true) return [];
    const at = cases.leadOf(speaker.from) - 1;
    if (at < 0 || !VIEW.has(wordOf(plain, at)) || ((plain.flags[at] ?? 0) & SENTENCE_START) === 0) return [];
    const sentence = ownSentence(view, at);
    const end = Math.min(sentence.to, speaker.to + TITLE_REACH) - 1;
    const after = plain.text.slice(plain.ends[speaker.to - 1], plain.starts[end]);
    const isSetOff = speaker.kind === 'body' ? after.includes(',') : after.startsWith(',');
    return isSetOff ? [{ verb: { from: at, to: at + 1 }, speaker, sentence, invites: false }] : [];
  });
}

// Agencies, papers, channels and sites, in the languages of KNOWN_LANGUAGES.
const MEDIA =
  /agen[ct]|агент|агенц|ajans|وكال|paper|газет|qəzet|gazete|zeitung|journal|portal|портал|channel|канал|kanal|site|сайт|sayt|\btv\b|medi|пресс|прэс|прес|press|mətbuat|basın|صحيف|قناة|موقع/iu;

function isMedium({ scanned }: StatementPage, { from, to }: TokenRange): boolean {
  const { plain } = scanned;
  return MEDIA.test(plain.text.slice(plain.starts[from], plain.ends[to - 1]));
}

/** "the President of Belarus told": between an office and its verb stands its country. */
function isOfficeBefore(view: StatementPage, speaker: Speaker, verb: TokenRange): boolean {
  if (speaker.kind !== 'office' || !isNear(view, speaker, verb, TITLE_REACH) || verb.from <= speaker.to)
    return false;
  const { mentions } = view;
  for (let i = firstFrom(mentions, speaker.to); i < mentions.length; i++) {
    const place = mentions[i];
    if (place === undefined || place.from >= verb.from) return false;
    if (place.mention.kind === 'place' && place.to === verb.from) return true;
  }
  return false;
}

/**
 * A person, office or body whose own verb it is, though it usually has an agency for its subject: "…, Trend reports" has
 * not. Right beside it, or behind a title in the order of ", said the minister"; where verbs come last, any before it
 * unless a name stands between.
 */
function isOwnVerb(
  view: StatementPage,
  speaker: Speaker | null,
  verb: TokenRange,
  according: boolean,
): boolean {
  if (speaker === null || (speaker.kind === 'body' && isMedium(view, speaker))) return false;
  if (isNear(view, speaker, verb, 0) || isOfficeBefore(view, speaker, verb)) return true;
  const { plain, language } = view.scanned;
  const follows = speaker.from >= verb.to;
  if (VERB_LAST.has(language.language) && !according)
    return !follows && ((plain.flags[verb.from - 1] ?? 0) & CAPITAL) === 0;
  // "Il a aussi indiqué": between a pronoun and its verb stand an auxiliary and an adverb.
  if (speaker.kind === 'pronoun')
    return !follows && AUXILIARIES.has(wordOf(plain, speaker.to)) && isNear(view, speaker, verb, 2);
  if (speaker.kind === 'place') return false;
  const isInOrder = according || (follows ? isInverted(view, verb.from) : speaker.kind === 'body');
  return isInOrder && isNear(view, speaker, verb, TITLE_REACH);
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
