import type { Span } from '../model/span';

/** The way between a page text and the DOM it was read from. */
export interface TextMap {
  /**
   * The DOM range of a span, in the document of its nodes; null where they have left it or changed. No range leads from one
   * tree into another: of a span that runs on into a shadow tree or a frame it is the part in the first.
   */
  rangeOf(span: Span): Range | null;
  /**
   * What is to be painted for a span: a fixed range in each text node it was read from, and no other text that stands
   * between them. Empty where its nodes have left the document or changed.
   */
  paintedRangesOf(span: Span): readonly StaticRange[];
  /** The offset of a DOM position in the page text; null where that position was not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** The span of what was read within a DOM range; null where nothing of it was. */
  spanOf(range: Range): Span | null;
  /** Whether the nodes of the text are still in their documents and say what it says. Pauses often. */
  checkText(text: string): Generator<void, boolean>;
}

/** One stretch of a text node that stands in the page text unchanged. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** The segments of a page text, in its order, and those of each node. */
export class Segments {
  readonly list: Segment[] = [];
  readonly byNode = new Map<Node, Segment[]>();

  add(segment: Segment): void {
    this.list.push(segment);
    const ofNode = this.byNode.get(segment.node);
    if (ofNode === undefined) this.byNode.set(segment.node, [segment]);
    else ofNode.push(segment);
  }
}

/** Makes the map from the segments of a page text. */
export function createTextMap({ list: segments, byNode }: Segments): TextMap {
  return {
    rangeOf: (span) => rangeOf(segments, span),
    paintedRangesOf: (span) => paintedRangesOf(segments, span),
    offsetOf(node, offset) {
      const segment = byNode
        .get(node)
        ?.find(({ nodeStart, length }) => offset >= nodeStart && offset <= nodeStart + length);
      return segment === undefined ? null : segment.textStart + offset - segment.nodeStart;
    },
    spanOf: (range) => spanOf(segments, range),
    checkText: (text) => checkText(segments, text),
  };
}

/** Segments checked between two chances to pause. */
const STRIDE = 64;

function* checkText(segments: readonly Segment[], text: string): Generator<void, boolean> {
  for (const [i, { node, nodeStart, textStart, length }] of segments.entries()) {
    if (i % STRIDE === 0) yield;
    if (!node.isConnected || !node.data.startsWith(text.slice(textStart, textStart + length), nodeStart))
      return false;
  }
  return true;
}

function rangeOf(segments: readonly Segment[], span: Span): Range | null {
  const from = indexFrom(segments, span.start);
  const first = segments[from];
  if (first === undefined || first.textStart >= span.end || !first.node.isConnected) return null;
  const tree = first.node.getRootNode();
  let to = indexFrom(segments, span.end - 1);
  // The last character may be one that no node holds.
  if ((segments[to]?.textStart ?? Infinity) >= span.end) to--;
  while (to > from && segments[to]?.node.getRootNode() !== tree) to--;
  const last = segments[to] ?? first;
  const start = first.nodeStart + Math.max(0, span.start - first.textStart);
  const end = last.nodeStart + Math.min(last.length, span.end - last.textStart);
  if (!last.node.isConnected || start > first.node.length || end > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

function spanOf(segments: readonly Segment[], range: Range): Span | null {
  const within = segments.flatMap((segment) => clip(segment, range) ?? []);
  const start = within[0]?.start;
  const end = within.at(-1)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** The part of a segment that lies within a range, in the page text; null where there is none. */
function clip({ node, nodeStart, textStart, length }: Segment, range: Range): Span | null {
  if (!range.intersectsNode(node)) return null;
  const from = node === range.startContainer ? Math.max(nodeStart, range.startOffset) : nodeStart;
  const to = node === range.endContainer ? Math.min(nodeStart + length, range.endOffset) : nodeStart + length;
  const shift = textStart - nodeStart;
  return to > from ? { start: from + shift, end: to + shift } : null;
}

/** Between two stretches of one block stands at most one space; between blocks more. */
const ONE_SPACE = 1;

interface NodeRange {
  readonly node: Text;
  readonly start: number;
  end: number;
}

function paintedRangesOf(segments: readonly Segment[], span: Span): readonly StaticRange[] {
  const ranges: NodeRange[] = [];
  let last: Segment | null = null;
  for (let at = indexFrom(segments, span.start); at < segments.length; at++) {
    const segment = segments[at];
    if (segment === undefined || segment.textStart >= span.end) break;
    addStretch(ranges, segment, span, last);
    last = segment;
  }
  if (ranges.some(({ node, end }) => !node.isConnected || end > node.length)) return [];
  return ranges.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
}

/** Adds the part of a segment that lies in the span, with the white space that joins it to the one before. */
function addStretch(ranges: NodeRange[], segment: Segment, span: Span, before: Segment | null): void {
  const { node, nodeStart, textStart, length } = segment;
  const start = nodeStart + Math.max(0, span.start - textStart);
  const end = nodeStart + Math.min(length, span.end - textStart);
  const open = ranges.at(-1);
  const joined = before !== null && textStart - (before.textStart + before.length) <= ONE_SPACE;
  if (joined && open !== undefined && open.node === node) open.end = end;
  else {
    if (joined && open !== undefined && textStart > before.textStart + before.length)
      open.end = open.node.length;
    ranges.push({ node, start: joined ? 0 : start, end });
  }
}

/** Index of the first segment that ends after an offset. */
function indexFrom(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { textStart, length } = segments[middle] ?? { textStart: Infinity, length: 0 };
    if (textStart + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
