/** What a UTF-16 unit is to the tokeniser. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Drawn as nothing or as part of its neighbour: combining marks, zero-width characters, soft hyphens. */
export const IGNORABLE = 3;
export const APOSTROPHE = 4;
/** Half of a surrogate pair: looked up as a pair. */
export const SURROGATE = 5;
/** A sign that is read as a word: % and currencies. */
export const SIGN = 6;
/** A separator that may end a sentence. */
export const TERMINAL = 7;
/** The bits of a kind that say what the unit is. */
export const KIND = 7;
/** Or-ed to LETTER: the letter is a capital. */
export const UPPER = 8;

/** In `folded`: this unit folds to more than one; see `expansions`. */
export const EXPANDS = 0xffff;

/** The fold of 256 consecutive units: a kind (with UPPER), and the folded unit. */
export interface FoldPage {
  readonly kinds: Uint8Array;
  readonly folded: Uint16Array;
}

const pages: (FoldPage | undefined)[] = new Array(256);
const expansions = new Map<number, string>();

const APOSTROPHES = new Set("'’‘ʼʻ`´ʹ′＇");
const SIGNS: Readonly<Record<string, string>> = {
  '%': '%',
  '٪': '%',
  '％': '%',
  $: '$',
  '€': '€',
  '£': '£',
  '₼': '₼',
  '₽': '₽',
};
// Letters that no Unicode decomposition takes to the form people type for them. Arabic forms as in Darwish and Magdy
// (2014), Arabic Information Retrieval, 3.2: final ya and ta marbuta have two spellings in print.
const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  đ: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
  ґ: 'г',
  և: 'եւ',
};
const TERMINALS = new Set('.!?…؟۔։。');
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/;
// Superscript figures in news text are footnote marks, not numbers.
const FOOTNOTE = /[¹²³⁰⁴-⁹]/;

/** The folded form of one character: lower case, compatibility forms resolved, diacritics gone. May be empty. */
export function foldCharacter(character: string): string {
  const lower = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  let out = '';
  for (const c of lower) out += SPECIAL[c] ?? c;
  return out;
}

function kindOf(character: string): number {
  if (INVISIBLE.test(character)) return IGNORABLE;
  if (APOSTROPHES.has(character)) return APOSTROPHE;
  if (character in SIGNS) return SIGN;
  if (FOOTNOTE.test(character)) return SEPARATOR;
  if (/\p{M}/u.test(character)) return IGNORABLE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(character)) return foldCharacter(character) === '' ? IGNORABLE : LETTER;
  return TERMINALS.has(character) ? TERMINAL : SEPARATOR;
}

/** The decimal value of a digit of any script, as an ASCII digit: Unicode lays each script's ten in a row. */
function asciiDigit(character: string): string {
  const folded = character.normalize('NFKD');
  if (/^[0-9]$/.test(folded)) return folded;
  let zero = character.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (character.codePointAt(0) ?? 0) - zero < 9) zero--;
  return String((character.codePointAt(0) ?? 0) - zero);
}

function foldFor(kind: number, character: string): string {
  if (kind === LETTER) return foldCharacter(character);
  if (kind === DIGIT) return asciiDigit(character);
  if (kind === SIGN) return SIGNS[character] ?? '';
  return '';
}

function makePage(high: number): FoldPage {
  const page = { kinds: new Uint8Array(256), folded: new Uint16Array(256) };
  for (let low = 0; low < 256; low++) {
    const code = (high << 8) | low;
    if (code >= 0xd800 && code <= 0xdfff) {
      page.kinds[low] = SURROGATE;
      continue;
    }
    const character = String.fromCharCode(code);
    const kind = kindOf(character);
    const folded = foldFor(kind, character);
    page.kinds[low] = kind === LETTER && character !== character.toLowerCase() ? kind | UPPER : kind;
    page.folded[low] = folded.length > 1 ? EXPANDS : folded.length === 1 ? folded.charCodeAt(0) : 0;
    if (folded.length > 1) expansions.set(code, folded);
  }
  return page;
}

/** The fold page that holds a unit; pages are made when first needed, since a text uses a handful of the 256. */
export function foldPage(code: number): FoldPage {
  const high = code >> 8;
  let page = pages[high];
  if (page === undefined) {
    page = makePage(high);
    pages[high] = page;
  }
  return page;
}

/** The folded form of a unit whose page says EXPANDS. */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

/** Kind and fold of a character outside the basic plane; a lone half of a pair is a separator. */
export function foldPair(character: string): { kind: number; folded: string } {
  if (character.length < 2) return { kind: SEPARATOR, folded: '' };
  const kind = kindOf(character);
  return { kind, folded: foldFor(kind, character) };
}

/** The ASCII digits of one digit character of any script; empty for others. */
export function digitOf(character: string): string {
  return /\p{Nd}/u.test(character) ? asciiDigit(character) : '';
}

/** A word as the tokeniser compares it: every letter and digit folded, all else dropped. */
export function foldWord(word: string): string {
  let out = '';
  for (const character of word) {
    const kind = kindOf(character);
    if (kind === LETTER || kind === DIGIT || kind === SIGN) out += foldFor(kind, character);
  }
  return out;
}
