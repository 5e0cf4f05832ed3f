import type { Span } from '../../model/span';
import {
  APOSTROPHE,
  DIGIT,
  EXPANDS,
  expansionOf,
  foldPage,
  foldPair,
  foldWord,
  IGNORABLE,
  LETTER,
  SEPARATOR,
  SIGN,
  SURROGATE,
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

/** Splits a text into tokens. `blocks` are the text's blocks in order; without them it is one block. */
export function tokenise(text: string, blocks: readonly Span[] = []): Tokens {
  const scanner = new Scanner(text);
  while (scanner.next()) {
    // Each call adds at most one token.
  }
  const tokens = scanner.finish();
  markBreaks(tokens, blocks);
  return tokens;
}

function markBreaks(tokens: Tokens, blocks: readonly Span[]): void {
  const { flags, starts, ends, text } = tokens;
  let block = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = starts[i] ?? 0;
    const previousEnd = i === 0 ? -1 : (ends[i - 1] ?? 0);
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block++;
    const blockStart = blocks[block]?.start ?? 0;
    if (previousEnd < 0 || (blockStart > previousEnd - 1 && blockStart <= start)) {
      flags[i] = (flags[i] ?? 0) | BLOCK_START | SENTENCE_START;
    } else if (isSentenceBreak(text, starts[i - 1] ?? 0, previousEnd, start)) {
      flags[i] = (flags[i] ?? 0) | SENTENCE_START;
    }
  }
}

/** Walks the text once, unit by unit, and appends tokens to growing typed arrays. */
class Scanner {
  private position = 0;
  private count = 0;
  private afterApostrophe = false;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private hashes: Uint32Array;
  private flags: Uint8Array;

  constructor(private readonly text: string) {
    const guess = Math.max(16, text.length >> 2);
    this.starts = new Uint32Array(guess);
    this.ends = new Uint32Array(guess);
    this.hashes = new Uint32Array(guess);
    this.flags = new Uint8Array(guess);
  }

  /** Reads one separator or one token; false at the end of the text. */
  next(): boolean {
    if (this.position >= this.text.length) return false;
    const code = this.text.charCodeAt(this.position);
    const kind = this.kindAt(this.position, code);
    if (kind === LETTER) this.readWord();
    else if (kind === DIGIT) this.readNumber();
    else if (kind === SIGN) this.readSign();
    else {
      const between = kind === APOSTROPHE && this.ends[this.count - 1] === this.position && this.count > 0;
      if (kind !== IGNORABLE) this.afterApostrophe = between;
      this.position += kind === SEPARATOR && this.isPair(code) ? 2 : 1;
    }
    return true;
  }

  finish(): Tokens {
    const { text, count } = this;
    return {
      text,
      count,
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      hashes: this.hashes.slice(0, count),
      flags: this.flags.slice(0, count),
    };
  }

  private isPair(code: number): boolean {
    return code >= 0xd800 && code <= 0xdbff && (this.text.charCodeAt(this.position + 1) & 0xfc00) === 0xdc00;
  }

  private kindAt(position: number, code: number): number {
    const kind = foldPage(code).kinds[code & 255] ?? SEPARATOR;
    if (kind !== SURROGATE) return kind;
    return foldPair(String.fromCodePoint(this.text.codePointAt(position) ?? 0)).kind;
  }

  private readWord(): void {
    const start = this.position;
    let hash = HASH_START;
    let end = start;
    for (let at = start; at < this.text.length; ) {
      const code = this.text.charCodeAt(at);
      const page = foldPage(code);
      let kind = page.kinds[code & 255] ?? SEPARATOR;
      const folded = page.folded[code & 255] ?? 0;
      let width = 1;
      if (kind === LETTER && folded !== EXPANDS) hash = hashStep(hash, folded);
      else if (kind === LETTER) hash = hashAll(hash, expansionOf(code));
      else if (kind === SURROGATE) {
        const character = String.fromCodePoint(this.text.codePointAt(at) ?? 0);
        const pair = foldPair(character);
        kind = pair.kind;
        width = character.length;
        if (kind === LETTER) hash = hashAll(hash, pair.folded);
      }
      if (kind !== LETTER && kind !== IGNORABLE) break;
      at += width;
      if (kind === LETTER) end = at;
    }
    const first = this.text.slice(start, start + 1);
    const capital = first !== first.toLowerCase() ? CAPITAL : 0;
    this.add(start, end, hash >>> 0, capital);
  }

  private readNumber(): void {
    const start = this.position;
    let end = start;
    let digits = '';
    for (let at = start; at < this.text.length; ) {
      const character = String.fromCodePoint(this.text.codePointAt(at) ?? 0);
      const code = character.charCodeAt(0);
      const kind = this.kindAt(at, code);
      if (kind === DIGIT) {
        digits += foldWord(character);
        end = at + character.length;
      } else if (isGroupMark(code) && this.digitAt(at + 1)) digits += isSpaceMark(code) ? ',' : character;
      else if (kind !== IGNORABLE) break;
      at += character.length;
    }
    this.add(start, end, hashWord(canonicalNumber(digits)), NUMBER);
  }

  private digitAt(position: number): boolean {
    return position < this.text.length && this.kindAt(position, this.text.charCodeAt(position)) === DIGIT;
  }

  private readSign(): void {
    const code = this.text.charCodeAt(this.position);
    const folded = foldPage(code).folded[code & 255] ?? 0;
    this.add(this.position, this.position + 1, hashStep(HASH_START, folded) >>> 0, 0);
  }

  private add(start: number, end: number, hash: number, flags: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count] = hash;
    this.flags[this.count] = flags | (this.afterApostrophe ? AFTER_APOSTROPHE : 0);
    this.count++;
    this.position = end;
    this.afterApostrophe = false;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = copyInto(new Uint32Array(size), this.starts);
    this.ends = copyInto(new Uint32Array(size), this.ends);
    this.hashes = copyInto(new Uint32Array(size), this.hashes);
    this.flags = copyInto(new Uint8Array(size), this.flags);
  }
}

function copyInto<T extends Uint32Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

function hashAll(hash: number, units: string): number {
  let out = hash;
  for (let i = 0; i < units.length; i++) out = hashStep(out, units.charCodeAt(i));
  return out;
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
