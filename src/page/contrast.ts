/** A colour in sRGB: red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a colour as a browser computes it; null where it is none. */
export function parseColour(css: string): Colour | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(css)?.[1]
    ?.match(/[\d.]+/g)
    ?.map(Number);
  if (numbers === undefined) return paintedColour(css);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

/** The colour of a hexadecimal notation such as #0b5a63. */
export function hexColour(hex: string): Colour {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red ?? 0, green ?? 0, blue ?? 0, 1];
}

/** A colour laid over an opaque one. */
export function over(top: Colour, ground: Colour): Colour {
  const [red, green, blue, alpha] = top;
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** The contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What a colour in another notation, `oklch()` or `color()`, looks like: painted on a canvas that nobody sees. */
function paintedColour(css: string): Colour | null {
  if (typeof OffscreenCanvas !== 'function') return null;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null || !CSS.supports('color', css)) return null;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
