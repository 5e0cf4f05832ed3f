import type { EntityKind } from '../../model/statement';
import type { LanguageIndex } from '../languages/languageIndex';
import type { LocatedMention } from '../names/mentionsOf';
import type { ScannedPage } from '../scannedPage';
import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import { foldWord } from '../text/fold';
import { hashWord } from '../text/hash';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';
import { BLOCK_START, CAPITAL, NUMBER, SENTENCE_START } from '../text/tokens';

/** Somebody or something on a page that may be said to have said something. A half-open range of plain token indexes. */
export interface Speaker extends TokenRange {
  readonly kind: 'person' | 'office' | 'pronoun' | 'body' | 'place';
  /** The entity, where the statement knows it; for an office or place the country it stands for. */
  readonly entity: string | null;
  /** True unless the word's ending shows that it can't be the subject. */
  readonly nominative: boolean;
  /** For a pronoun: how it stands for people. */
  readonly pronoun?: 'he' | 'she';
}

/** An office and the country it is of stand at most so many words apart: "the President of the Republic of Belarus". */
const OFFICE_REACH = 3;
/** Languages in which a name's ending tells whether it is the subject. */
const INFLECTING = new Set(['ru', 'be', 'uk', 'az', 'tr']);

/** Everyone on a page who may be named as a source, by position. The page's own words only, not what it quotes. */
export function findSpeakers(view: StatementPage): Speaker[] {
  const { scanned, mentions } = view;
  const persons = mentions
    .filter(({ mention }) => mention.kind === 'person')
    .map((located) => personOf(view, located));
  const taken = new Uint8Array(scanned.plain.count);
  for (const { from, to } of persons) taken.fill(1, from, to);
  const offices = officesOf(view, taken);
  for (const { from, to } of offices) taken.fill(1, from, to);
  const names = unknownNames(view, taken);
  const places = placesOf(view);
  const all = [...persons, ...offices, ...names, ...places, ...pronounsOf(view)];
  return all.filter(({ from }) => scanned.regionOf[from] === 0).toSorted((a, b) => a.from - b.from);
}

function personOf(view: StatementPage, { mention, from, to }: LocatedMention): Speaker {
  const { plain, language } = view.scanned;
  const inflected =
    INFLECTING.has(language.language) && !isWrittenForm(view, wordOf(plain, to - 1), 'person');
  const nominative = !inflected && !isBesideParticle(view.scanned, from, to);
  return { kind: 'person', entity: mention.entity, nominative, from, to };
}

/**
 * Words that make a name the object of something: before it ("with Lukashenko"), or in Turkic languages after it
 * ("Lukaşenko ilə"). An office may stand between.
 */
const BEFORE =
  'with|to|for|from|between|beside|alongside|about|against|с|со|к|ко|для|от|у|о|об|между|з|із|зі|до|від|про|між|да|са|ад|пра|паміж|mit|von|für|zu|zum|bei|beim|gegen|avec|pour|chez|contre|مع|إلى|من|عن|بين';
const AFTER = 'ilə|ile|la|lə|le|üçün|için|haqqında|hakkında';
const BEFORE_WORDS: ReadonlySet<number> = new Set(BEFORE.split('|').map((word) => hashWord(foldWord(word))));
const AFTER_WORDS: ReadonlySet<number> = new Set(AFTER.split('|').map((word) => hashWord(foldWord(word))));
const VERB_LAST = new Set(['az', 'tr']);
/** No office of the language data has more words. */
const LONGEST_OFFICE = 8;

function isBesideParticle({ plain, senses, language }: ScannedPage, from: number, to: number): boolean {
  if (VERB_LAST.has(language.language)) return AFTER_WORDS.has(plain.hashes[to] ?? 0);
  const office = senses
    .slice(firstFrom(senses, from - LONGEST_OFFICE), firstFrom(senses, from))
    .find(({ tag, to: end }) => end === from && (tag.kind === 'head-of-state' || tag.kind === 'speaker'));
  return BEFORE_WORDS.has(plain.hashes[(office?.from ?? from) - 1] ?? 0);
}

/** A name with an ending that no alias has is in another case than the nominative; -dir says "is". */
function isWrittenForm({ statement, scanned }: StatementPage, inflected: string, of: EntityKind): boolean {
  const word = inflected.replace(/d[iu]r$/, '');
  const tag = scanned.language.language;
  return statement.entities.some(
    ({ kind, aliases }) =>
      kind === of && (aliases[tag] ?? []).some(({ text }) => foldWord(text.split(' ').at(-1) ?? '') === word),
  );
}

/** Presidents and other office-holders without a name: the country beside the office tells whose it is. */
function officesOf({ statement, scanned, mentions }: StatementPage, taken: Uint8Array): Speaker[] {
  const countries = mentions.filter(({ mention }) =>
    statement.entities.some(({ speaksFor }) => speaksFor?.includes(mention.entity)),
  );
  const longestFirst = scanned.senses.toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return longestFirst.flatMap(({ tag, from, to }): Speaker[] => {
    const isHead = tag.kind === 'head-of-state';
    if (!isHead && tag.kind !== 'speaker' && tag.kind !== 'body') return [];
    if (taken[from] === 1 || namesPersonNext(scanned, taken, to)) return [];
    if (from < end) return [];
    end = to;
    if (tag.kind === 'body') return [{ kind: 'body', entity: null, nominative: true, from, to }];
    const country = isHead ? countryBeside(countries, scanned.plain.flags, from, to) : null;
    const entity = isHead ? (country?.mention.entity ?? null) : 'somebody-else';
    return [{ kind: 'office', entity, nominative: true, from, to }];
  });
}

/**
 * "President Ilham Aliyev", "President of Belarus Aleksandr Lukashenko": the person is the speaker, not the office. After a
 * comma only the very next word may be the name.
 */
function namesPersonNext({ plain }: ScannedPage, taken: Uint8Array, to: number): boolean {
  for (let i = to; i <= to + OFFICE_REACH && i < taken.length; i++) {
    if (((plain.flags[i] ?? 0) & SENTENCE_START) !== 0) return false;
    if (taken[i] === 1) return true;
    if (/[,;:()"“”«»]/.test(plain.text.slice(plain.ends[i - 1], plain.starts[i]))) return false;
  }
  return false;
}

function countryBeside(
  countries: readonly LocatedMention[],
  flags: Uint8Array,
  from: number,
  to: number,
): LocatedMention | null {
  const near = countries.filter((country) => {
    if (country.from >= from && country.to <= to) return true;
    const before = from - country.to;
    const after = country.from - to;
    if (before >= 0 && before <= 1) return !breaks(flags, country.to, from);
    return after >= 0 && after <= OFFICE_REACH && !breaks(flags, to, country.from);
  });
  return near[0] ?? null;
}

function breaks(flags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++)
    if (i > from - 1 && ((flags[i] ?? 0) & BLOCK_START) !== 0 && i > from) return true;
  return false;
}

/** Countries and capitals that may stand for a government: in their plain form, and not after a preposition. */
function placesOf(view: StatementPage): Speaker[] {
  const { statement, scanned, mentions } = view;
  const capitals = new Set(statement.entities.flatMap(({ speaksFor = [] }) => speaksFor));
  return mentions.flatMap(({ mention, from, to }): Speaker[] => {
    if (mention.kind !== 'place' || !capitals.has(mention.entity)) return [];
    const before = from > 0 ? (scanned.plain.hashes[from - 1] ?? 0) : 0;
    if (scanned.language.stopWords.has(before) === true) return [];
    const nominative = isWrittenForm(view, wordOf(scanned.plain, to - 1), 'place');
    return [{ kind: 'place', entity: mention.entity, nominative, from, to }];
  });
}

function pronounsOf({ scanned }: StatementPage): Speaker[] {
  return scanned.senses.flatMap(({ tag, from, to }): Speaker[] =>
    tag.kind === 'pronoun' && tag.person !== 'they'
      ? [{ kind: 'pronoun', entity: null, nominative: true, pronoun: tag.person, from, to }]
      : [],
  );
}

/** Names of people the statement does not know: two or three words in a row with capitals, near a verb of speech. */
function unknownNames({ scanned, mentions }: StatementPage, taken: Uint8Array): Speaker[] {
  const { plain, language } = scanned;
  const known = new Uint8Array(plain.count);
  for (const { from, to } of mentions) known.fill(1, from, to);
  const months = monthHashes(language);
  const found: Speaker[] = [];
  for (let i = 0; i < plain.count; i++) {
    let end = i;
    while (
      end < plain.count &&
      isNamePart(plain.flags[end] ?? 0, end > i) &&
      known[end] === 0 &&
      taken[end] === 0
    )
      end++;
    if (end - i >= 2 && end - i <= 4 && !isListed(plain.hashes, language, months, i, end)) {
      const before = i > 0 && taken[i - 1] === 1 ? i - 1 : i;
      found.push({ kind: 'person', entity: 'somebody-else', nominative: true, from: before, to: end });
    }
    i = Math.max(i, end);
  }
  return found;
}

function isNamePart(flags: number, inside: boolean): boolean {
  if ((flags & CAPITAL) === 0 || (flags & NUMBER) !== 0) return false;
  return !inside || (flags & SENTENCE_START) === 0;
}

function monthHashes(language: LanguageIndex): ReadonlySet<number> {
  return new Set([...(language.months.keys() ?? [])].map(hashWord));
}

function isListed(
  hashes: Uint32Array,
  language: LanguageIndex,
  months: ReadonlySet<number>,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    const hash = hashes[i] ?? 0;
    if (language.stopWords.has(hash) === true || months.has(hash)) return true;
  }
  return false;
}
