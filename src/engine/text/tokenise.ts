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
import { isSentenceBreak } from './isSentenceBreak';

/** The token is a number. */
export const NUMBER = 1;
/** The token begins with a capital letter. */
export const CAPITAL = 2;
/** The token follows an apostrophe: an ending, an elided article's noun, a contraction's tail. */
export const AFTER_APOSTROPHE = 4;
export const SENTENCE_START = 8;
export const BLOCK_START = 16;

/** So many folded units of a word make its head. */
export const HEAD_LENGTH = 3;

/**
 * The words of a text, in order: runs of letters, numbers, and the signs that are read as words. Letters and digits
 * split ("COP29" is two tokens), and so do hyphens and apostrophes, so that every way of joining words reads the same.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offsets into `text`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of the folded word. */
  readonly hashes: Uint32Array;
  /** Hash of the folded word's first HEAD_LENGTH units, or of all of a shorter word: what a filter asks first. */
  readonly heads: Uint32Array;
  /** NUMBER, CAPITAL, … or-ed together. */
  readonly flags: Uint8Array;
}

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
  if (pair.kind === LETTER) return readWord(out, at, 0, page, -1);
  if (pair.kind === DIGIT) return readNumber(out, at);
  if (pair.kind !== IGNORABLE) out.apostrophe = -1;
  return at + character.length;
}

function readWord(
  out: TokenList,
  start: number,
  capital: number,
  firstPage: FoldPage,
  firstHigh: number,
): number {
  const { text } = out;
  let page = firstPage;
  let high = firstHigh;
  let hash = HASH_START;
  let head = 0;
  let units = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >> 8 !== high) {
      high = code >> 8;
      page = foldPage(code);
    }
    const kind = (page.kinds[code & 255] ?? SEPARATOR) & KIND;
    const folded = page.folded[code & 255] ?? 0;
    if (kind === LETTER && folded !== EXPANDS) {
      hash = hashStep(hash, folded);
      if (++units === HEAD_LENGTH) head = hash;
      end = ++at;
    } else if (kind === LETTER || kind === SURROGATE) {
      const width = kind === LETTER ? 1 : String.fromCodePoint(text.codePointAt(at) ?? 0).length;
      const pair = kind === LETTER ? null : foldPair(text.slice(at, at + width));
      if (pair !== null && pair.kind === IGNORABLE) {
        at += width;
        continue;
      }
      if (pair !== null && pair.kind !== LETTER) break;
      const folds = pair?.folded ?? expansionOf(code);
      for (let k = 0; k < folds.length; k++) {
        hash = hashStep(hash, folds.charCodeAt(k));
        if (++units === HEAD_LENGTH) head = hash;
      }
      at += width;
      end = at;
    } else if (kind === IGNORABLE) at++;
    else break;
  }
  return out.add(start, end, hash >>> 0, units < HEAD_LENGTH ? hash >>> 0 : head >>> 0, capital);
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

/** Growing typed arrays, and what stands between the last token and the next. */
class TokenList {
  /** Offset of the last mark that may end a sentence, since the last token; -1 where there is none. */
  terminal = -1;
  /** Offset of an apostrophe right after the last token; -1 where there is none. */
  apostrophe = -1;
  lastEnd = -1;
  private lastStart = -1;
  private count = 0;
  private nextBlock = 0;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private hashes: Uint32Array;
  private heads: Uint32Array;
  private flags: Uint8Array;

  constructor(
    readonly text: string,
    private readonly blocks: readonly Span[],
  ) {
    const guess = Math.max(16, text.length >> 2);
    this.starts = new Uint32Array(guess);
    this.ends = new Uint32Array(guess);
    this.hashes = new Uint32Array(guess);
    this.heads = new Uint32Array(guess);
    this.flags = new Uint8Array(guess);
  }

  /** Appends a token; gives its end. */
  add(start: number, end: number, hash: number, head: number, flags: number): number {
    const at = this.count;
    if (at === this.starts.length) this.grow();
    this.starts[at] = start;
    this.ends[at] = end;
    this.hashes[at] = hash;
    this.heads[at] = head;
    this.flags[at] = flags | (this.apostrophe >= 0 ? AFTER_APOSTROPHE : 0) | this.breakBefore(start);
    this.count++;
    this.terminal = -1;
    this.apostrophe = -1;
    this.lastStart = start;
    this.lastEnd = end;
    return end;
  }

  finish(): Tokens {
    const { text, count } = this;
    return {
      text,
      count,
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      hashes: this.hashes.slice(0, count),
      heads: this.heads.slice(0, count),
      flags: this.flags.slice(0, count),
    };
  }

  private breakBefore(start: number): number {
    const before = this.nextBlock;
    while ((this.blocks[this.nextBlock]?.start ?? Infinity) <= start) this.nextBlock++;
    if (this.nextBlock > before || this.count === 0) return BLOCK_START | SENTENCE_START;
    if (this.terminal < 0) return 0;
    const ends = isSentenceBreak(this.text, this.lastStart, this.lastEnd, this.terminal, start);
    return ends ? SENTENCE_START : 0;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = copyInto(new Uint32Array(size), this.starts);
    this.ends = copyInto(new Uint32Array(size), this.ends);
    this.hashes = copyInto(new Uint32Array(size), this.hashes);
    this.heads = copyInto(new Uint32Array(size), this.heads);
    this.flags = copyInto(new Uint8Array(size), this.flags);
  }
}

function copyInto<T extends Uint32Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
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
