import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import { foldWord } from '../text/fold';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';
import type { Speaker } from './speaker';

/** Verb last: the subject stands far before it, at the start of the sentence. */
export const VERB_LAST: ReadonlySet<string> = new Set(['az', 'tr']);
/** Verb first: the subject follows. */
const VERB_FIRST = new Set(['ar']);
/** A subject that follows its verb does so within so many words. */
const AFTER_REACH = 5;
/** And one that stands before it within so many of the page's own words. */
const BEFORE_REACH = 22;
/** "the Ministry of Foreign Affairs said": between a body and its verb stand at most so many words, and no comma. */
const BODY_REACH = 4;
/** In languages that put the verb last a body is the subject where it stands within so many words of the sentence's start. */
const BODY_START = 3;
/** "Əliyevin sözlərinə görə": a phrase that follows its name does so within so many words. */
const PHRASE_REACH = 2;
/** What stands before a verb of speech as part of it: "a déclaré", "hat gesagt". */
export const AUXILIARIES: ReadonlySet<string> = new Set([
  'a',
  'ont',
  'avait',
  'hat',
  'haben',
  'has',
  'have',
  'had',
  'была',
  'было',
]);
/** A title between a verb and its name takes so many words at most. */
export const TITLE_REACH = 4;
/** Folded verbs whose object is a person or body: "…, thanked the government". */
const WITH_OBJECT =
  /^(?:told|informed|assured|reminded|briefed|urged|thank|invit|asked|warned|address|advised|welcom|prais|hail|notified|congratulat|(?:по)?благодар|приглас|призва|(?:по)?хвал|(?:по)?приветств|поздрав|падзяк|запрас|закл|привіта|прывіта|подяк|запрос|похвал|dank|lud|lob|begruß|wurdig|forder|remerci|invit|salu|felicit|convi|شكر|دعا|هنا|رحب)/;
/** Languages in which the object stands after its verb and looks like the subject; an article or possessive may stand between. */
const OBJECT_AFTER = new Set(['en', 'fr']);
const POSSESSIVES: ReadonlySet<string> = new Set(
  'the|his|her|their|visiting|fellow|dear|le|la|l|les|son|sa|ses|leur'.split('|'),
);
const OBJECT_REACH = 3;
/** By which what he says is his. In Slavic languages they are the pronoun's other cases too. */
const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'his|son|sa|ses|sein|seine|seiner|seinem|seinen|его|яго|його|onun'.split('|').map(foldWord),
);
/** A name and the noun for what he says stand at most so many words apart: "the speech of President Aliyev". */
const SPEECH_REACH = 2;

/** The one who speaks by a verb or phrase of speech. `according`: the phrase stands before or after a name in any case. */
export function subjectOf(
  view: StatementPage,
  speakers: readonly Speaker[],
  verb: TokenRange,
  sentence: TokenRange,
  according: boolean,
): Speaker | null {
  const inside = speakersIn(speakers, sentence);
  const within = inside.find(({ from, to }) => from >= verb.from && to <= verb.to);
  if (within !== undefined) return within;
  const able = inside.filter((speaker) => {
    if (speaker.kind === 'body') return isBodySubject(view, speaker, verb, sentence, according);
    return (speaker.nominative && !isObject(view, speaker)) || according;
  });
  const subject = ableSubject(view, able, verb, according) ?? voiceIn(view, inside);
  return subject?.joined === true ? { ...subject, kind: 'several', entity: null } : subject;
}

/** "He thanked his guest, and said …": whom a verb is done to, where the object follows its verb and no ending tells. */
function isObject(view: StatementPage, { from, kind }: Speaker): boolean {
  const { plain, language, regionOf } = view.scanned;
  if (!OBJECT_AFTER.has(language.language) || kind === 'pronoun') return false;
  let at = from - 1;
  while (at > from - OBJECT_REACH && POSSESSIVES.has(wordOf(plain, at))) at--;
  if (at < 1 || regionOf[at] !== 0 || !WITH_OBJECT.test(wordOf(plain, at))) return false;
  return (
    !isInverted(view, at) && isNear(view, { from: at, to: at + 1 }, { from, to: from + 1 }, OBJECT_REACH)
  );
}

function ableSubject(
  view: StatementPage,
  able: readonly Speaker[],
  verb: TokenRange,
  according: boolean,
): Speaker | null {
  const language = view.scanned.language.language;
  const before = able.filter(({ to }) => to <= verb.from);
  const after = able.filter(({ from }) => from >= verb.to);
  const next = nearestAfter(view, after, verb);
  const beside = before.at(-1);
  if (VERB_LAST.has(language)) {
    if (!according) return subjectBefore(view, before, next, verb);
    return beside !== undefined && verb.from - beside.to <= PHRASE_REACH ? beside : next;
  }
  if (according || VERB_FIRST.has(language)) return next ?? beside ?? null;
  const last = nearestBefore(view, before, verb);
  if (beside !== undefined && beside.to === verb.from) return beside;
  const [following] = after;
  const isSubject = following?.kind !== 'pronoun' || followsQuotation(view, verb.from);
  if (following?.from === verb.to && isSubject) return following;
  if (next !== null && (last === null || followsQuotation(view, verb.from))) return next;
  if (next !== null && last !== null && next.from - verb.to < verb.from - last.to) return next;
  return last;
}

/** Where verbs come last: the person of the verb's clause, or in "…”, dedi Aliyev" the one right after the verb. */
function subjectBefore(
  view: StatementPage,
  before: readonly Speaker[],
  next: Speaker | null,
  verb: TokenRange,
): Speaker | null {
  const own = firstPerson(inClause(view, before, verb.from));
  if (own !== undefined) return own;
  const follows = next !== null && isInverted(view, verb.from) && isNear(view, next, verb, TITLE_REACH);
  return (follows ? next : firstPerson(before)) ?? next;
}

/** A body speaks where its verb stands right beside it; after the verb only in the order of ", said the ministry". */
function isBodySubject(
  view: StatementPage,
  body: Speaker,
  verb: TokenRange,
  sentence: TokenRange,
  according: boolean,
): boolean {
  if (body.to <= verb.from && VERB_LAST.has(view.scanned.language.language))
    return body.from - sentence.from <= BODY_START;
  if (!isNear(view, body, verb, BODY_REACH)) return false;
  if (body.to <= verb.from || according) return true;
  if (WITH_OBJECT.test(wordOf(view.scanned.plain, verb.from))) return false;
  return body.from === verb.to || isInverted(view, verb.from);
}

/** Whose speech or view the sentence names, though he is not its subject: "in Aliyev's speech it was said". */
export function voiceIn(view: StatementPage, inside: readonly Speaker[]): Speaker | null {
  const { senses } = view.scanned;
  const isSpeech = (from: number, to: number) => {
    for (let i = firstFrom(senses, from); i < senses.length; i++) {
      const sense = senses[i];
      if (sense === undefined || sense.from > to) return false;
      if (sense.tag.kind === 'speech') return true;
    }
    return false;
  };
  const voice = inside.find(({ kind, from, to }) => {
    // "His belief that …"; "him" and "himself" own nothing.
    if (kind === 'pronoun') return isPossessive(view, from) && isSpeech(to, to);
    const isNamed = kind === 'person' || kind === 'office';
    return isNamed && (isSpeech(to, to + SPEECH_REACH) || isSpeech(from - SPEECH_REACH - 1, from - 1));
  });
  return voice ?? null;
}

function isPossessive({ scanned }: StatementPage, at: number): boolean {
  return POSSESSIVE_PRONOUNS.has(wordOf(scanned.plain, at));
}

/** Of the speakers before a verb those in its own clause: "…, – deyə Əliyev bildirib". */
function inClause({ scanned }: StatementPage, before: readonly Speaker[], verb: number): Speaker[] {
  const { plain } = scanned;
  const from = (speaker: Speaker) => plain.text.slice(plain.starts[speaker.from], plain.starts[verb]);
  return before.filter((speaker) => !/[–—”»]/.test(from(speaker)));
}

function firstPerson(speakers: readonly Speaker[]): Speaker | undefined {
  const person = speakers.find(({ kind }) => kind === 'person' || kind === 'office');
  return person ?? speakers.find(({ kind }) => kind !== 'place' && kind !== 'pronoun') ?? speakers[0];
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

/** True if at most so many words stand between, and not even a comma. */
export function isNear({ scanned }: StatementPage, a: TokenRange, b: TokenRange, most: number): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  if (second.from < first.to || second.from - first.to > most) return false;
  const { plain } = scanned;
  return !/[,;:–—.!?\n]/.test(plain.text.slice(plain.ends[first.to - 1], plain.starts[second.from]));
}

/** True if a verb comes right after a comma, a dash or a quotation: its subject follows. */
export function isInverted(view: StatementPage, at: number): boolean {
  const { plain } = view.scanned;
  const first = at > 0 && AUXILIARIES.has(wordOf(plain, at - 1)) ? at - 1 : at;
  if (first === 0) return false;
  const between = plain.text.slice(plain.ends[first - 1], plain.starts[first]);
  return followsQuotation(view, first) || /[,–—]/.test(between);
}

function followsQuotation({ scanned }: StatementPage, at: number): boolean {
  return at > 0 && scanned.regionOf[at - 1] !== 0;
}

/** The speakers within a sentence; they are sorted by position. */
export function speakersIn(speakers: readonly Speaker[], sentence: TokenRange): Speaker[] {
  const found: Speaker[] = [];
  for (let i = firstFrom(speakers, sentence.from); i < speakers.length; i++) {
    const speaker = speakers[i];
    if (speaker === undefined || speaker.from >= sentence.to) break;
    if (speaker.to <= sentence.to) found.push(speaker);
  }
  return found;
}
