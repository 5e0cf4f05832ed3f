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
/** A letter that folds to more than one unit; see `expansionOf`. */
export const EXPANDING = 8;
/** The bits of an entry that say what the unit is. */
export const KIND = 15;
/** Or-ed to the kind: the letter is a capital. */
export const UPPER = 16;

/** The fold of 256 consecutive units: in each entry the kind (with UPPER), and above it the folded unit. */
export type FoldPage = Int32Array;

/** How far above the kind the folded unit stands, in bits. */
export const FOLD_SHIFT = 8;

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
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
  ґ: 'г',
  և: 'եւ',
};
const TERMINALS = new Set('.!?…؟۔։。');
/** Drawn as nothing: zero-width characters, soft hyphens, bidi marks, variation selectors, fillers, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Drawn through the letter or figure before it or around it: struck out or framed, it is no longer that one. */
const DRAWN_OVER = /[\u0334-\u0338\u1ab7\u1ddf\u20d2\u20d3\u20d8-\u20da\u20e5\u20e6\u20ea\u20eb]|\p{Me}/u;
// Superscript figures in news text are footnote marks, not numbers.
const FOOTNOTE = /[¹²³⁰⁴-⁹]/;

/** The folded form of one character: lower case, compatibility forms resolved, diacritics gone. May be empty. */
export function foldCharacter(character: string): string {
  const lower = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  let out = '';
  for (const c of lower) out += SPECIAL[c] ?? c;
  return out;
}

/** A text in lower case with each letter that no decomposition folds in the form people type for it. */
export function foldSpecial(lower: string): string {
  return lower.replace(new RegExp(`[${Object.keys(SPECIAL).join('')}]`, 'g'), (c) => SPECIAL[c] ?? c);
}

function kindOf(character: string): number {
  if (INVISIBLE.test(character)) return IGNORABLE;
  if (APOSTROPHES.has(character)) return APOSTROPHE;
  if (character in SIGNS) return SIGN;
  if (FOOTNOTE.test(character)) return SEPARATOR;
  if (DRAWN_OVER.test(character)) return LETTER;
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
  if (DRAWN_OVER.test(character)) return character;
  if (kind === LETTER) return foldCharacter(character);
  if (kind === DIGIT) return asciiDigit(character);
  if (kind === SIGN) return SIGNS[character] ?? '';
  return '';
}

function makePage(high: number): FoldPage {
  const page = new Int32Array(256);
  for (let low = 0; low < 256; low++) {
    const code = (high << 8) | low;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    page[low] = isHalf ? SURROGATE : entryOf(code, String.fromCharCode(code));
  }
  return page;
}

function entryOf(code: number, character: string): number {
  // Most of a text, and made in every page that the spotter skims: worth knowing without asking Unicode.
  if (code >= 0x61 && code <= 0x7a) return LETTER | (code << FOLD_SHIFT);
  if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER | ((code + 32) << FOLD_SHIFT);
  if (code >= 0x30 && code <= 0x39) return DIGIT | (code << FOLD_SHIFT);
  const kind = kindOf(character);
  const folded = foldFor(kind, character);
  const upper = kind === LETTER && character !== character.toLowerCase() ? UPPER : 0;
  if (folded.length > 1) {
    expansions.set(code, folded);
    return EXPANDING | upper;
  }
  return kind | upper | ((folded === '' ? 0 : folded.charCodeAt(0)) << FOLD_SHIFT);
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

/** The folded form of a unit whose kind is EXPANDING. */
export function expansionOf(code: number): string {
  return expansions.get(code) ?? '';
}

interface PairFold {
  readonly kind: number;
  readonly folded: string;
}

const LONE_HALF: PairFold = { kind: SEPARATOR, folded: '' };
const pairFolds = new Map<string, PairFold>();
/** So many are kept: a text that uses them uses those of one or two blocks. */
const MOST_PAIRS = 4096;

/** Kind and fold of a character outside the basic plane; a lone half of a pair is a separator. */
export function foldPair(character: string): PairFold {
  if (character.length < 2) return LONE_HALF;
  let fold = pairFolds.get(character);
  if (fold === undefined) {
    const kind = kindOf(character);
    fold = { kind, folded: foldFor(kind, character) };
    if (pairFolds.size >= MOST_PAIRS) pairFolds.clear();
    pairFolds.set(character, fold);
  }
  return fold;
}

/** The ASCII digits of one digit character of any script; empty for others. */
export function digitOf(character: string): string {
  return /\p{Nd}/u.test(character) ? asciiDigit(character) : '';
}

/** A word as the tokeniser compares it: every letter and digit folded, all else dropped. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const entry = foldPage(code)[code & 255] ?? 0;
    const kind = entry & KIND;
    if (kind === LETTER || kind === DIGIT || kind === SIGN) out += String.fromCharCode(entry >> FOLD_SHIFT);
    else if (kind === EXPANDING) out += expansionOf(code);
    else if (kind === SURROGATE && (code & 0xfc00) === 0xd800) out += foldPair(word.slice(i, i + 2)).folded;
  }
  return out;
}
