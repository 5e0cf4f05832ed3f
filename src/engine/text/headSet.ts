import { headOf } from './tokenise';

const SIZE = 1 << 15;

/** The heads of some words, as a bit filter: it may take in a head too many, never one too few. */
export class HeadSet {
  private readonly bits = new Uint8Array(SIZE);

  /** Adds a folded word's head. */
  add(word: string): void {
    this.bits[headOf(word) % SIZE] = 1;
  }

  /** True if the head of a token is one of those added. */
  has(head: number): boolean {
    return this.bits[head % SIZE] === 1;
  }
}
