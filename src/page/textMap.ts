import type { Span } from '../model/span';

/** The way between a page text and the DOM it was read from. */
export interface TextMap {
  /** The DOM range of a span; null where its nodes have left the document or changed. */
  rangeOf(span: Span): Range | null;
  /** The offset of a DOM position in the page text; null where that position was not read. */
  offsetOf(node: Node, offset: number): number | null;
}

/** One stretch of a text node that stands in the page text unchanged. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** Makes the map from the segments of a page text, in text order. */
export function createTextMap(document: Document, segments: readonly Segment[]): TextMap {
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const list = byNode.get(segment.node) ?? [];
    list.push(segment);
    byNode.set(segment.node, list);
  }
  return {
    rangeOf: (span) => rangeOf(document, segments, span),
    offsetOf(node, offset) {
      const segment = byNode
        .get(node)
        ?.find(({ nodeStart, length }) => offset >= nodeStart && offset <= nodeStart + length);
      return segment === undefined ? null : segment.textStart + offset - segment.nodeStart;
    },
  };
}

function rangeOf(document: Document, segments: readonly Segment[], span: Span): Range | null {
  const first = segmentAt(segments, span.start);
  const last = segmentAt(segments, span.end - 1);
  if (first === null || last === null || !first.node.isConnected || !last.node.isConnected) return null;
  const start = first.nodeStart + span.start - first.textStart;
  const end = last.nodeStart + span.end - last.textStart;
  if (start > first.node.length || end > last.node.length) return null;
  const range = document.createRange();
  range.setStart(first.node, start);
  range.setEnd(last.node, end);
  return range;
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | null {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment === undefined) return null;
    if (offset < segment.textStart) high = middle - 1;
    else if (offset >= segment.textStart + segment.length) low = middle + 1;
    else return segment;
  }
  return null;
}
