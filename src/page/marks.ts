import { type Finding, isAlarming } from '../model/finding';
import { type MarkKind, markOf } from '../model/mark';
import type { Span } from '../model/span';
import type { TextMap } from './textMap';

/** The names of our highlights in the page's registry begin with this; we touch no others. */
export const HIGHLIGHT_PREFIX = 'on-record-';

// In painting order: of two marks on one word the later one's fill is seen.
const HIGHLIGHTS = [
  'mention',
  'suggested',
  'restated',
  'verbatim',
  'trimmed',
  'translated',
  'changed',
  'alarm',
  'alarm-word',
  'saved',
] as const;
export type HighlightName = (typeof HIGHLIGHTS)[number];

/** What is to be marked: the findings, and the spans that the person saved. */
export interface Marking {
  readonly findings: readonly Finding[];
  readonly saved: readonly Span[];
}

/** Paints a page's marks by CSS Custom Highlights; the document stays as it is. Painting again replaces all. */
export function paintMarks(map: TextMap, marking: Marking): void {
  const ranges = new Map<HighlightName, Range[]>();
  const add = (name: HighlightName, span: Span): void => {
    const range = span.end > span.start ? map.rangeOf(span) : null;
    if (range !== null) ranges.set(name, [...(ranges.get(name) ?? []), range]);
  };
  for (const finding of marking.findings) {
    add(highlightOf(markOf(finding)), finding);
    if (finding.type === 'mention') continue;
    for (const difference of finding.differences) {
      if (isAlarming(difference)) add('alarm-word', difference.printedSpan);
    }
  }
  for (const span of marking.saved) add('saved', span);
  for (const [priority, name] of HIGHLIGHTS.entries()) setHighlight(name, priority, ranges.get(name) ?? []);
}

/** Takes all our marks off the page. */
export function clearMarks(): void {
  for (const name of HIGHLIGHTS) CSS.highlights.delete(HIGHLIGHT_PREFIX + name);
}

function setHighlight(name: HighlightName, priority: number, ranges: readonly Range[]): void {
  // In forced colours every registered highlight is filled alike: what is faint must not look as certain as the rest.
  const faint = name === 'mention' || name === 'suggested';
  if (ranges.length === 0 || (faint && matchMedia('(forced-colors: active)').matches)) {
    CSS.highlights.delete(HIGHLIGHT_PREFIX + name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(HIGHLIGHT_PREFIX + name, highlight);
}

function highlightOf(mark: MarkKind): HighlightName {
  return mark === 'cut' || mark === 'altered' || mark === 'stitched' ? 'changed' : mark;
}
