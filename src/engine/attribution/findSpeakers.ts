import type { LocatedMention } from '../names/mentionsOf';
import type { ScannedPage } from '../scannedPage';
import type { StatementPage } from '../statementPage';
import { foldWord } from '../text/fold';
import { hashWord } from '../text/hash';
import { BLOCK_START, CAPITAL, NUMBER, SENTENCE_START } from '../text/tokens';
import { Cases } from './cases';
import { oneOfSeveral } from './oneOfSeveral';
import type { Speaker } from './speaker';
import { OFFICES, unknownNames } from './unknownNames';

/** An office and the country it is of stand at most so many words apart: "the President of the Republic of Belarus". */
const OFFICE_REACH = 3;

/** Everyone on a page who may be named as a source, by position. The page's own words only, not what it quotes. */
export function findSpeakers(view: StatementPage): Speaker[] {
  const { scanned, mentions } = view;
  const cases = new Cases(view);
  const persons = mentions
    .filter(({ mention }) => mention.kind === 'person')
    .map(({ mention, from, to }): Speaker => {
      const nominative = cases.isSubjectPerson(from, to);
      return { kind: 'person', entity: mention.entity, nominative, from, to };
    });
  const taken = new Uint8Array(scanned.plain.count);
  // "President Ilham Aliyev", "President of Belarus Aleksandr Lukashenko": the person is the speaker, not the office.
  for (const { from, to } of persons) taken.fill(1, cases.leadOf(from), to);
  const offices = officesOf(view, cases, taken);
  for (const { from, to } of offices) taken.fill(1, from, to);
  const names = unknownNames(view, taken);
  const places = placesOf(view, cases, taken);
  const all = [...persons, ...offices, ...names, ...places, ...pronounsOf(view), ...oneOfSeveral(scanned)]
    .filter(({ from }) => scanned.regionOf[from] === 0)
    .toSorted((a, b) => a.from - b.from);
  return joinNeighbours(view, cases, all);
}

const AND = 'and|und|et|ve|və|ilə|ile|и|і|й|та|ды|с|со|з|із|sowie|avec|y|oraz';
const AND_WORDS: ReadonlySet<number> = new Set(AND.split('|').map((word) => hashWord(foldWord(word))));

/** Marks those who are named together: whom a preposition makes an object, it makes so with the other. */
function joinNeighbours({ scanned }: StatementPage, cases: Cases, speakers: readonly Speaker[]): Speaker[] {
  const found = [...speakers];
  const isNamed = ({ kind }: Speaker) => kind === 'person' || kind === 'office';
  for (let i = 1; i < found.length; i++) {
    const [first, second] = [found[i - 1], found[i]];
    if (first === undefined || second === undefined || !isNamed(first) || !isNamed(second)) continue;
    const between = cases.leadOf(second.from) - 1;
    if (between !== first.to || !AND_WORDS.has(scanned.plain.hashes[between] ?? 0)) continue;
    found[i - 1] = { ...first, joined: true };
    found[i] = { ...second, joined: true, nominative: second.nominative && first.nominative };
  }
  return found;
}

/** Presidents and other office-holders without a name: the country beside the office tells whose it is. */
function officesOf(view: StatementPage, cases: Cases, taken: Uint8Array): Speaker[] {
  const { statement, scanned, mentions } = view;
  const countries = mentions.filter(({ mention }) =>
    statement.entities.some(({ speaksFor }) => speaksFor?.includes(mention.entity)),
  );
  const foreign = foreignOffices(view);
  let end = 0;
  return longestFirst(scanned).flatMap(({ tag, from, to }): Speaker[] => {
    if (!OFFICES.has(tag.kind) || taken[from] === 1 || from < end) return [];
    end = to;
    const at = { from, to };
    const nominative = cases.isSubjectOffice(from, to);
    switch (tag.kind) {
      case 'body':
        return [{ kind: 'body', entity: null, nominative: true, ...at }];
      case 'several-heads':
        return [{ kind: 'several', entity: null, nominative: cases.areSubjects(from, to), ...at }];
      case 'host':
        return [{ kind: 'office', entity: hostOf(view), nominative, isHost: true, ...at }];
      case 'head-of-state': {
        const country = countryBeside(countries, scanned.plain.flags, from, to);
        const entity = country?.mention.entity ?? (foreign(from, to) ? 'somebody-else' : null);
        return [{ kind: 'office', entity, nominative, ...at }];
      }
      default:
        return [{ kind: 'office', entity: 'somebody-else', nominative, ...at }];
    }
  });
}

/** The page's grammar words; of those that begin together the longest first, of equal ones "presidents" before "president". */
function longestFirst({ senses }: ScannedPage): ScannedPage['senses'] {
  const isSeveral = ({ tag }: { tag: { kind: string } }) => (tag.kind === 'several-heads' ? 1 : 0);
  return senses.toSorted((a, b) => a.from - b.from || b.to - a.to || isSeveral(b) - isSeveral(a));
}

/**
 * Tells whether an office is another's: "President Macron", "Macarıstan Prezidenti". A name stands beside it that neither
 * the statement nor the language's lists know. German writes all nouns with capitals, so that they tell nothing there.
 */
function foreignOffices({ scanned, mentions }: StatementPage): (from: number, to: number) => boolean {
  const { plain, senses, language } = scanned;
  const known = new Uint8Array(plain.count);
  for (const { from, to } of [...mentions, ...senses]) known.fill(1, from, to);
  const isName = (at: number) => {
    const flags = plain.flags[at] ?? 0;
    if (known[at] === 1 || (flags & CAPITAL) === 0 || (flags & (SENTENCE_START | NUMBER)) !== 0) return false;
    return !language.stopWords.has(plain.hashes[at] ?? 0);
  };
  const touches = (a: number, b: number) => !/[^\s]/.test(plain.text.slice(plain.ends[a], plain.starts[b]));
  return (from, to) => {
    if (language.language === 'de') return false;
    return (isName(from - 1) && touches(from - 1, from)) || (isName(to) && touches(to - 1, to));
  };
}

/** Whoever speaks for the place receives the guests: as an office, the place; nobody known where nobody came. */
function hostOf({ statement: { entities, place, companions = [] } }: StatementPage): string {
  const spoken = new Set(entities.flatMap(({ speaksFor = [] }) => speaksFor));
  const here = entities.find(({ id, name }) => name === place && spoken.has(id));
  return companions.length === 0 || here === undefined ? 'somebody-else' : here.id;
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

/** True where a sentence or a block begins among some tokens. */
function breaks(flags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (((flags[i] ?? 0) & (BLOCK_START | SENTENCE_START)) !== 0) return true;
  return false;
}

/** The Slavic prepositions for where a government sits that says something. */
const SEATS: ReadonlySet<number> = new Set(
  ['в', 'у', 'ў', 'ва', 'во'].map((word) => hashWord(foldWord(word))),
);

/** Countries and capitals that may stand for a government: in their plain form, and not after a preposition. */
function placesOf(view: StatementPage, cases: Cases, taken: Uint8Array): Speaker[] {
  const { statement, scanned, mentions } = view;
  const capitals = new Set(statement.entities.flatMap(({ speaksFor = [] }) => speaksFor));
  const reporting = new Set(
    scanned.senses.flatMap(({ tag, from }) => (tag.kind === 'reporting' ? [from] : [])),
  );
  const sources = new Set(scanned.senses.flatMap(({ tag, to }) => (tag.kind === 'according-to' ? [to] : [])));
  return mentions.flatMap(({ mention, from, to }): Speaker[] => {
    if (mention.kind !== 'place' || !capitals.has(mention.entity) || taken[from] === 1) return [];
    const before = from > 0 ? (scanned.plain.hashes[from - 1] ?? 0) : 0;
    // "From Minsk" is no source, "according to Minsk" is; "в Минске заявили" too.
    const isSeat = SEATS.has(before) && reporting.has(to);
    if (scanned.language.stopWords.has(before) && !sources.has(from) && !isSeat) return [];
    const nominative = cases.isWrittenForm(from, to, 'place') || isSeat;
    return [{ kind: 'place', entity: mention.entity, nominative, from, to }];
  });
}

/** Languages in which a subject pronoun is joined to the word before it, so that its form tells nothing. */
const JOINED_PRONOUNS = new Set(['ar']);

function pronounsOf({ scanned }: StatementPage): Speaker[] {
  const { language, senses, plain } = scanned;
  const men = new Set(
    senses.flatMap(({ tag, from }) => (tag.kind === 'pronoun' && tag.person === 'he' ? [from] : [])),
  );
  return senses.flatMap(({ tag, from, to }): Speaker[] => {
    if (tag.kind !== 'pronoun' || tag.person === 'they') return [];
    // Turkic has one pronoun for both: it is read as "he".
    if (tag.person === 'she' && men.has(from)) return [];
    const nominative =
      JOINED_PRONOUNS.has(language.language) || language.subjectPronouns.has(plain.hashes[from] ?? 0);
    return [{ kind: 'pronoun', entity: null, nominative, pronoun: tag.person, from, to }];
  });
}
