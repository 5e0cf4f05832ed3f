import type { Span } from '../../model/span';
import { isSentenceBreak } from './isSentenceBreak';

/** The token is a number. */
export const NUMBER = 1;
/** The token begins with a capital letter. */
export const CAPITAL = 2;
/** The token follows an apostrophe: an ending, an elided article's noun, a contraction's tail. */
export const AFTER_APOSTROPHE = 4;
export const SENTENCE_START = 8;
export const BLOCK_START = 16;
/** Arabic joins prepositions and the article to a word: its head doesn't tell what it is a form of. */
export const ARABIC = 32;

/** So many folded units of a word make its head. */
export const HEAD_LENGTH = 4;

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

/** Takes in tokens as they are read. */
export interface TokenSink {
  readonly text: string;
  /** Offset of the last mark that may end a sentence, since the last token; -1 where there is none. */
  terminal: number;
  /** Offset of an apostrophe right after the last token; -1 where there is none. */
  apostrophe: number;
  readonly lastEnd: number;
  /** Appends a token; gives its end. */
  add(start: number, end: number, hash: number, head: number, flags: number): number;
  /** Passes over what belongs to no token; gives the offset after it. */
  separate(at: number): number;
}

/** Growing typed arrays, and what stands between the last token and the next. */
export class TokenList implements TokenSink {
  /** Offset of the last mark that may end a sentence, since the last token; -1 where there is none. */
  terminal = -1;
  /** Offset of an apostrophe right after the last token; -1 where there is none. */
  apostrophe = -1;
  lastEnd = -1;
  private lastStart = -1;
  private count = 0;
  private nextBlock = 0;
  private nextBlockStart: number;
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
    this.nextBlockStart = blocks[0]?.start ?? Infinity;
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

  /** Passes over what belongs to no token; gives the offset after it. */
  separate(at: number): number {
    this.apostrophe = -1;
    return at + 1;
  }

  finish(): Tokens {
    const { text, count } = this;
    return {
      text,
      count,
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      hashes: this.hashes.subarray(0, count),
      heads: this.heads.subarray(0, count),
      flags: this.flags.subarray(0, count),
    };
  }

  private breakBefore(start: number): number {
    if (start >= this.nextBlockStart || this.count === 0) {
      this.passBlocks(start);
      return BLOCK_START | SENTENCE_START;
    }
    if (this.terminal < 0) return 0;
    const ends = isSentenceBreak(this.text, this.lastStart, this.lastEnd, this.terminal, start);
    return ends ? SENTENCE_START : 0;
  }

  private passBlocks(start: number): void {
    while ((this.blocks[this.nextBlock]?.start ?? Infinity) <= start) this.nextBlock++;
    this.nextBlockStart = this.blocks[this.nextBlock]?.start ?? Infinity;
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
