import type { Random } from './random';
import { COMMON_WORDS, CONTRACTIONS, ENDINGS, SMALL_WORDS } from './words';

/** So many of the commonest words carry no meaning of their own: few of them stand beside each other. */
const GLUE = 40;
/** Rank of a word and how often it is used, by Zipf and Mandelbrot, set so that "the" is every twentieth word. */
const OFFSET = 2;
const EXPONENT = 1.02;

/** Writes prose that reads like nothing and measures like news: its word frequencies, sentences, quotes and names. */
export class Prose {
  private last = 0;

  constructor(
    private readonly random: Random,
    /** The names it speaks of. */
    private readonly names: readonly string[],
  ) {}

  /** A text of exactly so many UTF-16 units, in paragraphs. */
  text(length: number): string {
    const paragraphs: string[] = [];
    for (let size = 0; size < length; ) {
      const paragraph = this.paragraph();
      paragraphs.push(paragraph);
      size += paragraph.length + 2;
    }
    return flat(paragraphs.join('\n\n').slice(0, length));
  }

  /** One to four sentences, at times quoted. */
  paragraph(): string {
    const count = 1 + this.random.below(4);
    const sentences = Array.from({ length: count }, () => this.sentence());
    if (this.random.next() > 0.25) return sentences.join(' ');
    const [first = '', ...rest] = sentences;
    return [`“${first.replace(/\.$/, ',')}” ${this.random.pick(this.names)} said.`, ...rest].join(' ');
  }

  /** A sentence of 6 to 32 words. */
  sentence(): string {
    const count = 6 + this.random.below(14) + this.random.below(14);
    const words = Array.from({ length: count }, (_, i) => this.wordAt(i, count));
    const [first = '', ...rest] = words;
    return `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`;
  }

  /** A word, the commoner the likelier. */
  word(): string {
    const { words, sums } = vocabulary();
    const most = sums.at(-1) ?? 0;
    let rank = firstAbove(sums, this.random.next() * most);
    while (rank < GLUE && this.last < GLUE && this.random.next() < 0.7)
      rank = firstAbove(sums, this.random.next() * most);
    this.last = rank;
    return words[rank] ?? '';
  }

  // The shares are those of 100 KB of real articles.
  private wordAt(index: number, count: number): string {
    const chance = this.random.next();
    if (chance < 0.065) return this.random.pick(this.names);
    if (chance < 0.1) return this.number();
    if (chance < 0.115) return this.random.pick(CONTRACTIONS);
    if (chance < 0.13) return `${this.word()}-${this.word()}`;
    if (chance < 0.14) return `(${this.word()})`;
    if (chance < 0.15) return `${this.random.pick(this.names)}’s`;
    const comma = index > 2 && index < count - 3 && chance > 0.95;
    return `${this.word()}${comma ? (chance > 0.996 ? ' —' : ',') : ''}`;
  }

  private number(): string {
    const number = 1 + this.random.below(2030);
    const chance = this.random.next();
    if (chance < 0.1) return `$${number}`;
    if (chance < 0.2) return `${number}%`;
    return chance < 0.35 ? `${number / 10}` : String(number);
  }
}

/** The same text as one piece of memory: a string joined or cut from others is slower to read until then. */
export function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

interface Vocabulary {
  readonly words: readonly string[];
  /** For each word the sum of its own frequency and those before it. */
  readonly sums: Float64Array;
}

let made: Vocabulary | null = null;

function vocabulary(): Vocabulary {
  if (made !== null) return made;
  const derived = ENDINGS.flatMap((ending) => COMMON_WORDS.map((word) => word.replace(/e$/, '') + ending));
  const words = [...new Set([...SMALL_WORDS, ...COMMON_WORDS, ...derived])];
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank++) {
    sum += 1 / (rank + OFFSET) ** EXPONENT;
    sums[rank] = sum;
  }
  made = { words, sums };
  return made;
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
