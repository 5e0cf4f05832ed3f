import type { Sight } from './survey';

/** A box no larger than this, in CSS pixels, shows nothing of what is in it. */
const NO_SIZE = 1;
/** Text that is moved so far to the side, in CSS pixels, is not meant to be seen. */
const FAR = 500;
/** So far up it is looked for what cuts text off: no page that is meant to be read is deeper. */
const HIGHEST = 400;
const FRAMES = new Set(['iframe', 'frame']);

/**
 * Whether text can be seen, asked of the layout: once for each element, and nothing is asked of a text itself. Without a
 * layout all that was met can be.
 */
export class Visibility {
  private readonly shown = new Map<Sight, boolean>();
  private readonly open = new Map<Sight, boolean>();

  /** True if a reader can see text that stands directly in the element. */
  isShown(sight: Sight): boolean {
    let shown = this.shown.get(sight);
    if (shown === undefined) {
      shown = !hasLayout(sight.element) || (isTextShown(sight.element) && this.isOpen(sight));
      this.shown.set(sight, shown);
    }
    return shown;
  }

  /** True if the browser draws quotation marks around a `q`; a page's style may forbid it. */
  drawsQuotes({ element }: Sight): boolean {
    if (!hasLayout(element)) return true;
    const content = styleOf(element, '::before')?.content ?? 'none';
    return content !== 'none' && content !== 'normal' && content !== '""';
  }

  /** True if neither the element nor one around it, frames included, cuts its inside off. */
  private isOpen(sight: Sight): boolean {
    const above: Sight[] = [];
    let at: Sight | null = sight;
    while (at !== null && !this.open.has(at) && above.length < HIGHEST) {
      above.push(at);
      at = at.parent;
    }
    let open: boolean = at === null || this.open.get(at) !== false;
    for (const one of above.toReversed()) {
      open &&= !cutsOff(one);
      this.open.set(one, open);
    }
    return open;
  }
}

function hasLayout(element: Element): boolean {
  return typeof element.checkVisibility === 'function';
}

function styleOf(element: Element, pseudo?: string): CSSStyleDeclaration | null {
  return element.ownerDocument.defaultView?.getComputedStyle(element, pseudo) ?? null;
}

function isTextShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const style = styleOf(element);
  if (style === null) return true;
  return Number.parseFloat(style.fontSize) > 0 && Number.parseFloat(style.textIndent) > -FAR;
}

function cutsOff({ element, name }: Sight): boolean {
  const style = styleOf(element);
  if (style === null) return false;
  const { position, overflowX, overflowY, clipPath } = style;
  const isPlaced = position === 'absolute' || position === 'fixed';
  if (clipPath !== 'none' && isNothing(clipPath)) return true;
  if (isPlaced && hasNoArea(style.clip)) return true;
  const cuts = (overflowX !== 'visible' || overflowY !== 'visible') && style.display !== 'inline';
  if (!cuts && !isPlaced && !FRAMES.has(name)) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if ((cuts || FRAMES.has(name)) && style.display !== 'contents' && (width <= NO_SIZE || height <= NO_SIZE))
    return true;
  if (!isPlaced) return false;
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  // A page that is written to the left goes on to the left of its beginning.
  const isBeside = right + scrollX < -FAR && style.direction !== 'rtl';
  return isBeside || bottom + scrollY < -FAR;
}

/** True for a shape that leaves nothing to see: "inset(50%)", "circle(0px)", "polygon(0px 0px, 0px 0px, 0px 0px)". */
function isNothing(shape: string): boolean {
  const inset = /^inset\((\d+(?:\.\d+)?)%(?: (\d+(?:\.\d+)?)%)?/.exec(shape);
  if (inset !== null) return Number(inset[1]) >= 50 || Number(inset[2] ?? 0) >= 50;
  if (/^(circle|ellipse)\(0(px|%)?[ )]/.test(shape)) return true;
  const points = /^polygon\((.*)\)$/
    .exec(shape)?.[1]
    ?.split(',')
    .map((point) => point.trim());
  return points?.every((point) => point === points[0]) ?? false;
}

/** True for "rect(0px, 0px, 0px, 0px)", "rect(1px, 1px, 1px, 1px)" and their like. */
function hasNoArea(clip: string): boolean {
  const sides = /^rect\((.+)\)$/.exec(clip)?.[1]?.split(/,?\s+/).map(Number.parseFloat);
  const [top = Number.NaN, right = Number.NaN, bottom = Number.NaN, left = Number.NaN] = sides ?? [];
  return bottom - top <= NO_SIZE || right - left <= NO_SIZE;
}
