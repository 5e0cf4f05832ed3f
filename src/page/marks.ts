import { type Finding, isAlarming } from '../model/finding';
import { type MarkKind, markOf } from '../model/mark';
import type { Span } from '../model/span';
import { HIGHLIGHTS, type HighlightName, highlightKey, highlightKeys } from './highlightNames';
import { type Grounds, type MarkVariant, markVariantOf } from './markVariant';
import type { TextMap } from './textMap';

/** What is to be marked: the findings, and the spans that the person saved. */
export interface Marking {
  readonly findings: readonly Finding[];
  readonly saved: readonly Span[];
}

/** The globals of a window, of the page's own or of a frame in it. */
type View = Window & typeof globalThis;

/** One highlight as we set it. */
interface Painted {
  readonly view: View;
  readonly key: string;
  readonly highlight: Highlight;
  readonly ranges: readonly StaticRange[];
}

/**
 * A page's marks, painted by CSS Custom Highlights: the document stays as it is. Ranges are fixed ones, which the page
 * can't move and its edits don't have to keep up.
 */
export class Marks {
  private painted: readonly Painted[] = [];

  /** Paints in place of all that was painted before. */
  paint(map: TextMap, marking: Marking): void {
    const before = this.painted;
    this.painted = highlightsOf(rangesByName(map, marking));
    for (const { view, key, highlight } of this.painted) registryOf(view)?.set(key, highlight);
    const views = new Set([window, ...[...before, ...this.painted].map(({ view }) => view)]);
    for (const view of views) removeOthers(view, this.painted);
  }

  /** The names of the highlights that are painted. */
  keys(): readonly string[] {
    return [...new Set(this.painted.map(({ key }) => key))];
  }

  /** Takes all our marks off the page, whoever put them there. */
  clear(): void {
    const views = new Set([window, ...this.painted.map(({ view }) => view)]);
    this.painted = [];
    for (const view of views) removeOthers(view, []);
  }

  /** False where the page has taken marks off, or changed or forged some. */
  isIntact(): boolean {
    const ours = new Set(this.painted.filter(({ view }) => view === window).map(({ key }) => key));
    return (
      this.painted.every(isStillThere) &&
      highlightKeys().every((key) => ours.has(key) || !CSS.highlights.has(key))
    );
  }
}

/** The highlights of a window; null where it has gone, as the window of a frame that was removed. */
function registryOf(view: View): HighlightRegistry | null {
  try {
    return view.CSS.highlights;
  } catch {
    // Firefox lets nothing of a closed window be touched.
    return null;
  }
}

function isStillThere({ view, key, highlight, ranges }: Painted): boolean {
  const registry = registryOf(view);
  // What a closed window showed is gone, and nobody's doing.
  if (registry === null) return true;
  return (
    registry.get(key) === highlight &&
    highlight.size === ranges.length &&
    ranges.every((range) => highlight.has(range))
  );
}

function removeOthers(view: View, kept: readonly Painted[]): void {
  const keys = new Set(kept.filter((painted) => painted.view === view).map(({ key }) => key));
  for (const key of highlightKeys()) if (!keys.has(key)) registryOf(view)?.delete(key);
}

type RangesByName = ReadonlyMap<HighlightName, readonly StaticRange[]>;

function rangesByName(map: TextMap, marking: Marking): RangesByName {
  const ranges = new Map<HighlightName, StaticRange[]>(HIGHLIGHTS.map((name) => [name, []]));
  const add = (name: HighlightName, span: Span): void => {
    if (span.end > span.start) ranges.get(name)?.push(...map.paintedRangesOf(span));
  };
  for (const finding of marking.findings) {
    add(highlightOf(markOf(finding)), finding);
    if (finding.type === 'mention') continue;
    for (const difference of finding.differences) {
      if (isAlarming(difference)) add('alarm-word', difference.printedSpan);
    }
  }
  for (const span of marking.saved) add('saved', span);
  return ranges;
}

function highlightOf(mark: MarkKind): HighlightName {
  return mark === 'cut' || mark === 'altered' || mark === 'stitched' ? 'changed' : mark;
}

function highlightsOf(byName: RangesByName): readonly Painted[] {
  const variants = new Map<Element, MarkVariant>();
  const grounds: Grounds = new Map();
  const painted: Painted[] = [];
  for (const [priority, name] of HIGHLIGHTS.entries()) {
    // In forced colours every registered highlight is filled alike: what is faint must not look as certain as the rest.
    const faint = name === 'mention' || name === 'suggested';
    if (faint && matchMedia('(forced-colors: active)').matches) continue;
    for (const group of groupsOf(byName.get(name) ?? [], name, { variants, grounds })) {
      const highlight = new group.view.Highlight(...group.ranges);
      highlight.priority = priority;
      painted.push({ ...group, highlight });
    }
  }
  return painted;
}

/** What is known of the colours around marks, while one painting lasts. */
interface Known {
  readonly variants: Map<Element, MarkVariant>;
  readonly grounds: Grounds;
}

/** The ranges of one highlight by the window they stand in and the colours around them. */
function groupsOf(
  ranges: readonly StaticRange[],
  name: HighlightName,
  { variants, grounds }: Known,
): Iterable<{ view: View; key: string; ranges: StaticRange[] }> {
  const groups = new Map<View, Map<string, { view: View; key: string; ranges: StaticRange[] }>>();
  for (const range of ranges) {
    const element = range.startContainer.parentElement;
    const view = range.startContainer.ownerDocument?.defaultView;
    if (element === null || !view) continue;
    const variant = variants.get(element) ?? markVariantOf(element, grounds);
    variants.set(element, variant);
    const key = highlightKey(name, variant);
    const ofView = groups.get(view) ?? new Map();
    const group = ofView.get(key) ?? { view, key, ranges: [] };
    group.ranges.push(range);
    groups.set(view, ofView.set(key, group));
  }
  return [...groups.values()].flatMap((ofView) => [...ofView.values()]);
}
