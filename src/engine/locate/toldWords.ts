import type { Pair } from '../quotation/pair';
import { NEAR_OTHER_BLOCK } from '../weights';
import type { SoughtPassage } from './soughtPassage';

/** How much a word tells, by its hash, 0 to 1: the rarer on the page the more. */
export type Telling = (hash: number) => number;

/** What a passage's words tell, in words that tell all; of all of a stretch, or of those alone that were found. */
export class ToldWords {
  private readonly found: ReadonlySet<number>;

  constructor(
    private readonly sought: SoughtPassage,
    pairs: readonly Pair[],
    private readonly telling: Telling,
  ) {
    this.found = new Set(pairs.map(({ said }) => said));
  }

  told(from: number, to: number, found = false): number {
    return this.sum(from, to, found, () => 1);
  }

  /** The same of surroundings: in another block they count less. */
  near(from: number, to: number, found = false): number {
    return this.sum(from, to, found, (at) => this.nearness(at));
  }

  /** The share of a stretch that was found; 1 of an empty one. */
  shareOf(from: number, to: number): number {
    return from === to ? 1 : this.told(from, to, true) / this.told(from, to);
  }

  /** The share of what stands in the quote's own block; 1 where nothing does. */
  shareInBlock(from: number, to: number): number {
    const inBlock = (at: number): number => (this.nearness(at) === 1 ? 1 : 0);
    const all = this.sum(from, to, false, inBlock);
    return all === 0 ? 1 : this.sum(from, to, true, inBlock) / all;
  }

  private sum(from: number, to: number, found: boolean, weigh: (at: number) => number): number {
    const { hashes } = this.sought.tokens;
    let sum = 0;
    for (let at = from; at < to; at++)
      if (!found || this.found.has(at)) sum += this.telling(hashes[at] ?? 0) * weigh(at);
    return sum;
  }

  private nearness(at: number): number {
    const { tokens, from, to, start, end, hadTwin } = this.sought;
    if (hadTwin) return 1;
    const { text, starts, ends } = tokens;
    const between = at < from ? text.slice(ends[at], start) : at >= to ? text.slice(end, starts[at]) : '';
    return between.includes('\n') ? NEAR_OTHER_BLOCK : 1;
  }
}
