import { furtherParadigm } from '../languages/data/furtherParadigms';
import { endingList, MIN_STEM, type Paradigm } from './paradigm';

/** True for an ending that Turkish or Azerbaijani joins to a name by an apostrophe or hyphen. Folded. */
export function isTurkicEnding(word: string): boolean {
  return word !== '' && TURKIC.endings.has(word);
}

// Closed lists with a stem found .975 of inflected names
// with 4 look-alikes wrong, where open prefixes were wrong in 35 of 46 (measured on ru, be, az, tr; see docs/DESIGN.md).
const SLAVIC_NOUN: Paradigm = {
  endings: endingList(
    'а у ом ем им ім е ы и і ов ев еи ои ам ям ами ями амі ямі ах ях ою ею я ю ь ью о ым ых ові еві ів ау оу яу аи яи ію іи ею ієи єю єи є ії',
  ),
  lost: /[аоеєиіыьяюу]$/,
};
const SLAVIC_ADJECTIVE: Paradigm = {
  endings: endingList(
    'ыи ии ои ая яя ое ее ые ие ого его ому ему ым им ом ем еи ую юю ых их ыми ими ымі імі ы ага яга аму яму аи яи ыя ія ае яе ою і а е у ій іи ої ім іх іми',
  ),
  lost: /(ыи|ии|ои|ая|яя|ое|ее|ые|ие|ыя|ія|ае|яе|іи|(?<=(?:ск|н|ым|ав))[ыі])$/,
};
/** Nouns in ь: "Беларусь" is no plural of "беларус". */
const SLAVIC_SOFT: Paradigm = { endings: endingList('ь и і ї ю ью я ем ем е ям ями ях'), lost: /ь$/ };
const TURKIC_VOWELS = ['a', 'e', 'ə'];
const GERMAN: Paradigm = { endings: endingList('s es n en er e em ern'), lost: /e$/ };
const FRENCH: Paradigm = { endings: endingList('s e es x'), lost: null };
const ENGLISH: Paradigm = { endings: endingList('s es'), lost: null };
const ARMENIAN: Paradigm = {
  endings: endingList('ը ն ի ին ում ից ով յի յին յում ներ ները ների ներին ներից ներով նը ան ու'),
  lost: null,
};
const ARABIC: Paradigm = { endings: endingList('ه ي يه ين ون ات يا'), lost: null };

function turkicEndings(): ReadonlySet<string> {
  const cases = ['', ...singularEndings(), ...TURKIC_VOWELS.flatMap(pluralEndings), ...POSSESSIVES];
  return new Set(cases.flatMap((ending) => COPULAS.map((copula) => ending + copula)));
}

/** "is", "are", "was" as endings, and "the one of". */
const COPULAS = [
  '',
  'dir',
  'dur',
  'tir',
  'tur',
  'dirlar',
  'dirler',
  'dirlər',
  'durlar',
  'durlər',
  'ydi',
  'ydu',
  'ndan',
  'ndən',
];

const POSSESSIVES = 'dir dur si su sinin sunun sini sina sinə sine sinda sində sinde'.split(' ');

/** Case endings with their buffer letters; ı and i, ö and o, ü and u are one letter after folding. */
function singularEndings(): string[] {
  const genitives = 'i in u un ni nu nin nun yi yu'.split(' ');
  const locatives = ['d', 't', 'nd'].flatMap((e) =>
    TURKIC_VOWELS.flatMap((v) => [`${e}${v}`, `${e}${v}n`, `${e}${v}ki`]),
  );
  const datives = ['', 'y', 'n', 'l', 'yl'].flatMap((e) => TURKIC_VOWELS.map((v) => `${e}${v}`));
  return [...genitives, ...locatives, ...datives];
}

function pluralEndings(v: string): string[] {
  const tails = [
    '',
    'i',
    'in',
    'ini',
    'inin',
    v,
    `d${v}`,
    `d${v}n`,
    `l${v}`,
    `in${v}`,
    `ind${v}`,
    `ind${v}n`,
  ];
  return tails.map((tail) => `l${v}r${tail}`);
}

const TURKIC: Paradigm = { endings: turkicEndings(), lost: null };

/** How a word of a dictionary form is found inflected. */
export interface Inflection {
  readonly stem: string;
  readonly endings: ReadonlySet<string>;
}

const NO_ENDINGS: ReadonlySet<string> = new Set(['']);

/** Adjectives of direction are short: "южный". They stand in aliases of several words only. */
const MIN_ADJECTIVE_STEM = 3;

/** The stem of a folded word and the endings it may take in that language; no endings where it takes none. */
export function inflectionOf(word: string, language: string): Inflection {
  const paradigm = paradigmOf(word, language);
  if (paradigm === null) return { stem: word, endings: NO_ENDINGS };
  const cut = paradigm.lost === null ? word : word.replace(paradigm.lost, '');
  const least = paradigm === SLAVIC_ADJECTIVE ? MIN_ADJECTIVE_STEM : MIN_STEM;
  return { stem: cut.length < least ? word : cut, endings: paradigm.endings };
}

/** Which nouns look like adjectives depends on the language: "дэлегацыя" is a noun, "беларускі" an adjective. */
function slavicParadigm(word: string, language: string): Paradigm {
  if (word.endsWith('ь')) return SLAVIC_SOFT;
  if (word.length <= 4) return SLAVIC_NOUN;
  if ((language === 'uk' && word.endsWith('ія')) || (language === 'be' && /ц[ыі]я$/.test(word)))
    return SLAVIC_NOUN;
  if (language === 'be' && /(?:ск|н|ан|ым|ав)[іы]$/.test(word)) return SLAVIC_ADJECTIVE;
  return SLAVIC_ADJECTIVE.lost?.test(word) === true ? SLAVIC_ADJECTIVE : SLAVIC_NOUN;
}

function paradigmOf(word: string, language: string): Paradigm | null {
  switch (language) {
    case 'ru':
    case 'uk':
    case 'be':
      return slavicParadigm(word, language);
    case 'az':
    case 'tr':
      return TURKIC;
    case 'de':
      return GERMAN;
    case 'fr':
      return FRENCH;
    case 'en':
      return ENGLISH;
    case 'hy':
      return ARMENIAN;
    case 'ar':
      return ARABIC;
    default:
      return furtherParadigm(word, language);
  }
}

// Conjunctions and prepositions that Arabic writes joined to the word, and the article, outermost first.
const ARABIC_PREFIXES = [/^[وف](?=...)/, /^[بكل](?=...)/, /^(ال|ل)(?=...)/];

/** The forms of a folded Arabic word with its joined prefixes taken off, the word itself first. */
export function arabicForms(word: string): string[] {
  const forms = [word];
  for (const prefix of ARABIC_PREFIXES) {
    for (const form of [...forms]) {
      const bare = form.replace(prefix, '');
      if (bare !== form && !forms.includes(bare)) forms.push(bare);
    }
  }
  return forms;
}
