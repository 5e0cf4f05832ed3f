import type { Span } from '../../model/span';
import {
  APOSTROPHE,
  DIGIT,
  digitOf,
  EXPANDING,
  expansionOf,
  FOLD_SHIFT,
  foldPage,
  foldPair,
  foldWord,
  IGNORABLE,
  KIND,
  LETTER,
  SEPARATOR,
  SIGN,
  SURROGATE,
  TERMINAL,
  UPPER,
} from './fold';
import { HASH_START, hashEnd, hashStep, hashWord } from './hash';
import { ARABIC, CAPITAL, HEAD_LENGTH, NUMBER, TokenList, type TokenSink, type Tokens } from './tokens';

/** No word of any list is near so long, with all that is invisible in it; of a longer one the beginning says enough. UTF-16 units. */
const LONGEST_WORD = 1024;

/** The folded word of one token. */
export function wordOf(tokens: Tokens, index: number): string {
  const start = tokens.starts[index] ?? 0;
  return foldWord(tokens.text.slice(start, Math.min(tokens.ends[index] ?? start, start + LONGEST_WORD)));
}

/** The original text from one token's start to another's end. `to` is exclusive. */
export function sliceOf(tokens: Tokens, from: number, to: number): string {
  return to <= from ? '' : tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
}

/** The hash of a folded word's head. */
export function headOf(word: string): number {
  return hashWord(word.slice(0, HEAD_LENGTH));
}

/** The high byte of Arabic letters. */
const ARABIC_PAGE = 0x06;

/** Splits a text into tokens. `blocks` are the text's blocks in order; without them it is one block. */
export function tokenise(text: string, blocks: readonly Span[] = []): Tokens {
  const out = new TokenList(text, blocks);
  readTokens(text, out);
  return out.finish();
}

/**
 * Reads a text into tokens. The plain words, nearly all there is of any page, are read in the inner loop; all else by
 * `readRare` and `readRareWord`.
 */
export function readTokens(text: string, out: TokenSink): void {
  const { length } = text;
  let page = foldPage(0);
  let high = 0;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    if (code >> 8 !== high) {
      high = code >> 8;
      page = foldPage(code);
    }
    let entry = page[code & 255] ?? 0;
    if ((entry & KIND) !== LETTER) {
      at = entry === SEPARATOR ? out.separate(at) : readRare(out, at, entry);
      continue;
    }
    const start = at;
    const flags = ((entry & UPPER) === 0 ? 0 : CAPITAL) | (high === ARABIC_PAGE ? ARABIC : 0);
    let hash = HASH_START;
    let head = HASH_START;
    while ((entry & KIND) === LETTER) {
      hash = hashStep(hash, entry >> FOLD_SHIFT);
      if (at - start < HEAD_LENGTH) head = hash;
      if (++at === length) break;
      code = text.charCodeAt(at);
      if (code >> 8 !== high) {
        high = code >> 8;
        page = foldPage(code);
      }
      entry = page[code & 255] ?? 0;
    }
    if (at < length && mayBelong(entry & KIND)) at = readRareWord(out, start, flags);
    else out.add(start, at, hashEnd(hash), hashEnd(head), flags);
  }
}

/** True if the unit may belong to the word before it: an invisible character, a letter that folds to two, half a pair. */
function mayBelong(kind: number): boolean {
  return kind === EXPANDING || kind === IGNORABLE || kind === SURROGATE;
}

/** Reads all that is neither a plain letter nor a plain separator. Gives the offset after it. */
function readRare(out: TokenSink, at: number, entry: number): number {
  const { text } = out;
  const kind = entry & KIND;
  if (kind === TERMINAL) {
    out.terminal = at;
    return out.separate(at);
  }
  if (kind === DIGIT) return readNumber(out, at);
  if (kind === SIGN) {
    const hash = hashEnd(hashStep(HASH_START, entry >> FOLD_SHIFT));
    return out.add(at, at + 1, hash, hash, 0);
  }
  if (kind === APOSTROPHE) {
    out.apostrophe = at === out.lastEnd ? at : -1;
    return at + 1;
  }
  if (kind === EXPANDING) return readRareWord(out, at, (entry & UPPER) === 0 ? 0 : CAPITAL);
  if (kind !== SURROGATE) return at + 1;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const pair = foldPair(character);
  if (pair.kind === LETTER) return readRareWord(out, at, 0);
  if (pair.kind === DIGIT) return readNumber(out, at);
  if (pair.kind !== IGNORABLE) out.apostrophe = -1;
  return at + character.length;
}

/** A word's hash as it is read, and its head's. */
class WordHash {
  hash = HASH_START;
  head = 0;
  private units = 0;

  add(unit: number): void {
    this.hash = hashStep(this.hash, unit);
    if (++this.units === HEAD_LENGTH) this.head = this.hash;
  }

  addAll(units: string): void {
    for (let k = 0; k < units.length; k++) this.add(units.charCodeAt(k));
  }

  /** A word shorter than a head is its own. */
  headHash(): number {
    return hashEnd(this.units < HEAD_LENGTH ? this.hash : this.head);
  }
}

/** Reads a word unit by unit, with the letters that need more than one look. */
function readRareWord(out: TokenSink, start: number, flags: number): number {
  const { text } = out;
  const word = new WordHash();
  let end = start;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    const entry = foldPage(code)[code & 255] ?? 0;
    let kind = entry & KIND;
    let width = 1;
    if (kind === LETTER) word.add(entry >> FOLD_SHIFT);
    else if (kind === EXPANDING) {
      word.addAll(expansionOf(code));
      kind = LETTER;
    } else if (kind === SURROGATE) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const pair = foldPair(character);
      ({ kind } = pair);
      width = character.length;
      if (kind === LETTER) word.addAll(pair.folded);
    }
    if (kind !== LETTER && kind !== IGNORABLE) break;
    at += width;
    if (kind === LETTER) end = at;
  }
  return out.add(start, end, hashEnd(word.hash), word.headHash(), flags);
}

function readNumber(out: TokenSink, start: number): number {
  const { text } = out;
  let at = start;
  let hash = HASH_START;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= NINE; code = text.charCodeAt(++at)) {
    hash = hashStep(hash, code);
  }
  if (at === start || mayGoOn(text.charCodeAt(at))) return readRareNumber(out, start);
  return out.add(start, at, hashEnd(hash), hashEnd(hash), NUMBER);
}

const ZERO = 0x30;
const NINE = 0x39;

/** True if a number may go on after its ASCII digits: by a mark between groups, or a character that is no ASCII. */
function mayGoOn(code: number): boolean {
  return isGroupMark(code) || code > 0x7f;
}

function readRareNumber(out: TokenSink, start: number): number {
  const { text } = out;
  let end = start;
  let digits = '';
  for (let at = start; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const code = character.charCodeAt(0);
    const digit = digitOf(character);
    if (digit !== '') {
      digits += digit;
      end = at + character.length;
    } else if (isGroupMark(code) && digitOf(text.charAt(at + 1)) !== '')
      digits += isSpaceMark(code) ? ',' : character;
    else if (kindOf(character) !== IGNORABLE) break;
    at += character.length;
  }
  const hash = hashWord(canonicalNumber(digits));
  return out.add(start, end, hash, hash, NUMBER);
}

function kindOf(character: string): number {
  const code = character.charCodeAt(0);
  const kind = (foldPage(code)[code & 255] ?? 0) & KIND;
  return kind === SURROGATE ? foldPair(character).kind : kind;
}

/** Marks that group or split a number's digits: comma, full stop, and the spaces that never break a line. */
function isGroupMark(code: number): boolean {
  return code === 0x2c || code === 0x2e || isSpaceMark(code);
}

function isSpaceMark(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** One spelling for one number: "1,000" and "1.000" and "1000" are the same, "3,5" and "3.5" too. */
export function canonicalNumber(digits: string): string {
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return digits.replace(/[.,]/g, '');
  return digits.replace(/,/g, '.');
}
