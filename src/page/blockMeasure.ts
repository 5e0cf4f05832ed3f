import type { DomReader } from './domReader';
import type { Sight, TextBlock } from './survey';

/** How much text a block has, in units of a Latin letter's worth, and of what sort. */
export interface BlockMeasure {
  readonly size: number;
  readonly linkSize: number;
  /** Commas, full stops and their like. */
  readonly stops: number;
  /** True where the text ends as a sentence does. */
  readonly ends: boolean;
}

/** So much of one text node is looked at for its punctuation, in UTF-16 units. */
const SAMPLE = 2_000;
const STOPS = /[.,;:!?…،؛؟。、，！？；।]/g;
const END = /[.!?…؟。！？।:”"’»)\]]\s*$/;
/** Scripts that write a word in one or two characters. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Pieces measured between two chances to pause. */
const FEW = 64;

/** Measures a block without what is left out of it. Pauses in a long one. */
export function* measureBlock({ pieces }: TextBlock, dom: DomReader): Generator<void, BlockMeasure> {
  let size = 0;
  let linkSize = 0;
  let stops = 0;
  let last = '';
  for (const [i, { node, sight }] of pieces.entries()) {
    if (i % FEW === FEW - 1) yield;
    if (node === null || sight.isLeftOut) continue;
    const text = dom.dataOf(node).trim();
    const sample = text.slice(0, SAMPLE);
    const dense = (sample.match(DENSE)?.length ?? 0) / Math.max(1, sample.length);
    const worth = text.length * (1 + dense);
    size += worth;
    if (sight.isLink) linkSize += worth;
    stops += sample.match(STOPS)?.length ?? 0;
    last = text;
  }
  return { size, linkSize, stops, ends: END.test(last.slice(-20)) };
}

/** Running text: long enough for a sentence, and little of it links. */
export function isRunning({ size, linkSize, ends }: BlockMeasure): boolean {
  const plain = size - linkSize;
  if (plain >= 100) return true;
  return (size >= 80 || (size >= 40 && ends)) && linkSize < size * 0.4;
}

/** Sums over the insides of all sights, by their order. */
export class Sums {
  readonly size: Float64Array;
  readonly linkSize: Float64Array;
  readonly running: Float64Array;
  private readonly ownSize: Float64Array;
  private readonly ownLinkSize: Float64Array;

  constructor(count: number) {
    this.size = new Float64Array(count);
    this.linkSize = new Float64Array(count);
    this.running = new Float64Array(count);
    this.ownSize = new Float64Array(count);
    this.ownLinkSize = new Float64Array(count);
  }

  /** Counts a block that stands in a sight itself. */
  count(order: number, measure: BlockMeasure): void {
    for (const sum of [this.size, this.ownSize]) add(sum, order, measure.size);
    for (const sum of [this.linkSize, this.ownLinkSize]) add(sum, order, measure.linkSize);
    if (isRunning(measure)) add(this.running, order, measure.size);
  }

  /** Adds a sight's sums to those of the one around it. To be done from the last to the first. */
  passUp(order: number, parent: number): void {
    for (const sum of [this.size, this.linkSize, this.running]) add(sum, parent, sum[order] ?? 0);
  }

  /** The share of links in all text inside a sight. */
  linkShare(order: number): number {
    return (this.linkSize[order] ?? 0) / Math.max(1, this.size[order] ?? 0);
  }

  /** The share of links in the text that stands in a sight itself, not in blocks inside it. */
  ownLinkShare(order: number): number {
    return (this.ownLinkSize[order] ?? 0) / Math.max(1, this.ownSize[order] ?? 0);
  }
}

/** Steps of the cheap loops between two chances to pause. */
export const STRIDE = 1_024;

/** Sums up the measures of all blocks. Pauses often. */
export function* sumUp(
  sights: readonly Sight[],
  blocks: readonly TextBlock[],
  measures: readonly BlockMeasure[],
): Generator<void, Sums> {
  const sums = new Sums(sights.length);
  for (const [i, { container }] of blocks.entries()) {
    if (i % STRIDE === 0) yield;
    const measure = measures[i];
    if (measure !== undefined) sums.count(container.order, measure);
  }
  for (let order = sights.length - 1; order > 0; order--) {
    if (order % STRIDE === 0) yield;
    const parent = sights[order]?.parent;
    if (parent) sums.passUp(order, parent.order);
  }
  return sums;
}

function add(sum: Float64Array, order: number, value: number): void {
  sum[order] = (sum[order] ?? 0) + value;
}
