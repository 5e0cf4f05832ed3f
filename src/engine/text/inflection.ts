/** How the words of one language take endings: the closed list, and what the dictionary form loses before them. */
interface Paradigm {
  readonly endings: ReadonlySet<string>;
  /** Cut off the dictionary form to get the stem; null leaves it whole. */
  readonly lost: RegExp | null;
}

const list = (endings: string): ReadonlySet<string> => new Set(['', ...endings.split(' ')]);

// Endings as the tokeniser folds them (й is и, ў is у, ı is i). Closed lists with a stem found .975 of inflected names
// with 4 look-alikes wrong, where open prefixes were wrong in 35 of 46 (measured on ru, be, az, tr; see docs/DESIGN.md).
const SLAVIC_NOUN: Paradigm = {
  endings: list(
    'а у ом ем е ы и і ов ев еи ои ам ям ами ями ах ях ою ею я ю ь ью о ым ых ові еві ів ау оу яу аи яи ію іи ею ієи єю єи є ії',
  ),
  lost: /[аоеєиіыьяюу]$/,
};
const SLAVIC_ADJECTIVE: Paradigm = {
  endings: list(
    'ыи ии ои ая яя ое ее ые ие ого его ому ему ым им ом ем еи ую юю ых их ыми ими ага яга аму яму аи яи ыя ія ае яе ою і а е у ій іи ої ім іх іми',
  ),
  lost: /(ыи|ии|ои|ая|яя|ое|ее|ые|ие|ыя|ія|ае|яе|іи)$/,
};
const TURKIC_VOWELS = ['a', 'e', 'ə'];
const GERMAN: Paradigm = { endings: list('s es n en er e em ern'), lost: /e$/ };
const FRENCH: Paradigm = { endings: list('s e es x'), lost: null };
const ENGLISH: Paradigm = { endings: list('s es'), lost: null };
const ARMENIAN: Paradigm = {
  endings: list('ը ն ի ին ում ից ով յի յին յում ներ ները ների ներին ներից ներով նը ան ու'),
  lost: /ա$/,
};
const ARABIC: Paradigm = { endings: list('ه ي يه ين ون ات يا'), lost: null };

function turkicEndings(): ReadonlySet<string> {
  return new Set(['', ...singularEndings(), ...TURKIC_VOWELS.flatMap(pluralEndings), ...POSSESSIVES]);
}

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

/** A dictionary form is cut to no less than this: "Баку" keeps its last letter, or "бак" would be Baku. */
const MIN_STEM = 4;

/** The stem of a folded word and the endings it may take in that language; no endings where it takes none. */
export function inflectionOf(word: string, language: string): Inflection {
  const paradigm = paradigmOf(word, language);
  if (paradigm === null) return { stem: word, endings: NO_ENDINGS };
  const cut = paradigm.lost === null ? word : word.replace(paradigm.lost, '');
  return { stem: cut.length < MIN_STEM ? word : cut, endings: paradigm.endings };
}

function paradigmOf(word: string, language: string): Paradigm | null {
  switch (language) {
    case 'ru':
    case 'uk':
    case 'be':
      return SLAVIC_ADJECTIVE.lost?.test(word) === true && word.length > 4 ? SLAVIC_ADJECTIVE : SLAVIC_NOUN;
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
      return null;
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
