import { type Colour, contrast, hexColour, luminance, over, parseColour } from './contrast';
import { PALETTES, type Palette, type Scheme } from './palettes';

/** How marks are coloured at one place: for light or dark ground, or in the text's own colour where neither is legible. */
export type MarkVariant = Scheme | 'plain';

/** The least contrast of text with what lies behind it, and of a line that means something: WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;
/** A page whose own text is fainter than that may lose this share of its contrast to a mark. */
const OWN_SHARE = 0.9;

/** The variant in which marks on an element's text are legible, measured on the colours that the page gives it. */
export function markVariantOf(element: Element, grounds: Grounds = new Map()): MarkVariant {
  const ground = groundBehind(element, grounds);
  const colour = parseColour(getComputedStyle(element).color);
  if (ground === null || colour === null) return 'plain';
  const key = `${colour} ${ground}`;
  const variant = known.get(key) ?? variantFor(over(colour, ground), ground);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, variant);
  return variant;
}

/** The variants of pairs of colours that were met: a page has few, and hundreds of elements in them. */
const known = new Map<string, MarkVariant>();
const MOST_KNOWN = 100;

function variantFor(text: Colour, ground: Colour): MarkVariant {
  const needed = Math.min(TEXT_CONTRAST, contrast(text, ground) * OWN_SHARE);
  const schemes = ['light', 'dark'] as const;
  return schemes.find((scheme) => isLegible(PALETTES[scheme], text, ground, needed)) ?? 'plain';
}

function isLegible(palette: Palette, text: Colour, ground: Colour, needed: number): boolean {
  const fills = [palette.recordSoft, palette.changedSoft, palette.alarmSoft, palette.marker].map(hexColour);
  const lines = [palette.ink, palette.record].map(hexColour);
  return (
    fills.every((fill) => contrast(text, fill) >= needed) &&
    lines.every((line) => contrast(line, ground) >= LINE_CONTRAST)
  );
}

/** The scheme of what lies behind an element, which the card follows whatever the system's setting is. */
export function schemeBehind(element: Element): Scheme {
  const ground = groundBehind(element, new Map());
  const colour = parseColour(getComputedStyle(element).color);
  if (ground !== null) return luminance(ground) < 0.18 ? 'dark' : 'light';
  return colour !== null && luminance(colour) > 0.5 ? 'dark' : 'light';
}

/** What was found behind elements, kept while the page doesn't change: paragraphs share what is around them. */
export type Grounds = Map<Element, Colour | null>;

/** The opaque colour behind an element's text; null where an image or a gradient lies there. */
function groundBehind(element: Element | null, grounds: Grounds): Colour | null {
  const passed: Element[] = [];
  let at = element;
  while (at !== null && !grounds.has(at)) {
    passed.push(at);
    at = parentOf(at);
  }
  let ground = at === null ? canvasColour() : (grounds.get(at) ?? null);
  for (const inner of passed.toReversed()) {
    ground = groundOn(inner, ground);
    grounds.set(inner, ground);
  }
  return ground;
}

function groundOn(element: Element, outer: Colour | null): Colour | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const colour = parseColour(backgroundColor);
  // The root's own picture is mostly a texture under the page's sheet; anything nearer lies right behind the words.
  if (colour === null || (backgroundImage !== 'none' && element !== document.documentElement)) return null;
  if (colour[3] === 1) return colour;
  return outer === null || colour[3] === 0 ? outer : over(colour, outer);
}

function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  return element.parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
}

/** What the browser paints where the page paints nothing. */
function canvasColour(): Colour {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = scheme === 'dark' || (/\bdark\b/.test(scheme) && prefersDark);
  return dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}
