import type { Span } from '../../model/span';
import {
  APOSTROPHE,
  DIGIT,
  digitOf,
  EXPANDS,
  expansionOf,
  type FoldPage,
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
import { HASH_START, hashStep, hashWord } from './hash';
import { CAPITAL, HEAD_LENGTH, NUMBER, TokenList, type Tokens } from './tokens';

/** The folded word of one token. */
export function wordOf(tokens: Tokens, index: number): string {
  return foldWord(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
}

/** The original text from one token's start to another's end. `to` is exclusive. */
export function sliceOf(tokens: Tokens, from: number, to: number): string {
  return to <= from ? '' : tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
}

/** The hash of a folded word's head. */
export function headOf(word: string): number {
  return hashWord(word.slice(0, HEAD_LENGTH));
}

/** Splits a text into tokens. `blocks` are the text's blocks in order; without them it is one block. */
export function tokenise(text: string, blocks: readonly Span[] = []): Tokens {
  const out = new TokenList(text, blocks);
  let page = foldPage(0);
  let high = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code >> 8 !== high) {
      high = code >> 8;
      page = foldPage(code);
    }
    const kind = page.kinds[code & 255] ?? SEPARATOR;
    if ((kind & KIND) === LETTER) at = readWord(out, at, (kind & UPPER) === 0 ? 0 : CAPITAL, page, high);
    else if (kind === SEPARATOR || kind === TERMINAL) {
      if (kind === TERMINAL) out.terminal = at;
      out.apostrophe = -1;
      at++;
    } else at = readRare(out, at, kind, page);
  }
  return out.finish();
}

/** Reads all that is neither a plain letter nor a plain separator. Gives the offset after it. */
function readRare(out: TokenList, at: number, kind: number, page: FoldPage): number {
  const { text } = out;
  if (kind === DIGIT) return readNumber(out, at);
  if (kind === SIGN) {
    const hash = hashStep(HASH_START, page.folded[text.charCodeAt(at) & 255] ?? 0) >>> 0;
    return out.add(at, at + 1, hash, hash, 0);
  }
  if (kind === APOSTROPHE) {
    out.apostrophe = at === out.lastEnd ? at : -1;
    return at + 1;
  }
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

  /** Unsigned; a word shorter than a head is its own. */
  heads(): number {
    return (this.units < HEAD_LENGTH ? this.hash : this.head) >>> 0;
  }
}

function readWord(
  out: TokenList,
  start: number,
  capital: number,
  first: FoldPage,
  firstHigh: number,
): number {
  const { text } = out;
  let page = first;
  let high = firstHigh;
  let hash = HASH_START;
  let head = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >> 8 !== high) {
      high = code >> 8;
      page = foldPage(code);
    }
    const folded = page.folded[code & 255] ?? 0;
    if (((page.kinds[code & 255] ?? SEPARATOR) & KIND) !== LETTER || folded === EXPANDS) break;
    hash = hashStep(hash, folded);
    if (at - start === HEAD_LENGTH - 1) head = hash;
  }
  if (endsPlainly(text, at)) {
    return out.add(start, at, hash >>> 0, (at - start < HEAD_LENGTH ? hash : head) >>> 0, capital);
  }
  return readRareWord(out, start, capital);
}

/** True unless what follows may belong to the word: an invisible character, a letter that folds to two, half a pair. */
function endsPlainly(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const kind = kindAt(text.charCodeAt(at)) & KIND;
  return kind !== LETTER && kind !== IGNORABLE && kind !== SURROGATE;
}

/** Reads a word unit by unit, with the letters that need more than one look. */
function readRareWord(out: TokenList, start: number, capital: number): number {
  const { text } = out;
  const word = new WordHash();
  let end = start;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    const page = foldPage(code);
    let kind = (page.kinds[code & 255] ?? SEPARATOR) & KIND;
    const folded = page.folded[code & 255] ?? 0;
    let width = 1;
    if (kind === LETTER && folded !== EXPANDS) word.add(folded);
    else if (kind === LETTER) word.addAll(expansionOf(code));
    else if (kind === SURROGATE) {
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
  return out.add(start, end, word.hash >>> 0, word.heads(), capital);
}

function readNumber(out: TokenList, start: number): number {
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
    else if (kindAt(code) !== IGNORABLE) break;
    at += character.length;
  }
  const hash = hashWord(canonicalNumber(digits));
  return out.add(start, end, hash, hash, NUMBER);
}

function kindAt(code: number): number {
  return foldPage(code).kinds[code & 255] ?? SEPARATOR;
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
