import { HIGHLIGHT_PREFIX, type HighlightName } from './marks';

/** The scheme of the page's own background, which the marks follow whatever the system's setting is. */
export type Scheme = 'light' | 'dark';

interface Palette {
  readonly ink: string;
  readonly record: string;
  readonly recordSoft: string;
  readonly changed: string;
  readonly changedSoft: string;
  readonly alarm: string;
  readonly alarmSoft: string;
  readonly alarmStrong: string;
  readonly alarmInk: string;
  readonly marker: string;
  readonly markerLine: string;
}

// The values of src/ui/style/tokens.css: the page has none of our custom properties.
const PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    ink: '#4a4d50',
    record: '#0b5a63',
    recordSoft: '#e0eeed',
    changed: '#7d4d00',
    changedSoft: '#f8ebd5',
    alarm: '#a61d13',
    alarmSoft: '#fce6e1',
    alarmStrong: '#f6c0b6',
    alarmInk: '#1b1d1f',
    marker: '#faf0a0',
    markerLine: '#6f6400',
  },
  dark: {
    ink: '#bebcb6',
    record: '#82cccb',
    recordSoft: '#17373a',
    changed: '#e7b96d',
    changedSoft: '#382b15',
    alarm: '#ff9a8c',
    alarmSoft: '#44201c',
    alarmStrong: '#75291f',
    alarmInk: '#ffffff',
    marker: '#4a460c',
    markerLine: '#e5da5e',
  },
};

/** The style sheet of the marks for one scheme: only `::highlight()` rules, so that nothing on the page moves. */
export function marksStyle(scheme: Scheme): string {
  const p = PALETTES[scheme];
  const rules: Readonly<Record<HighlightName, string>> = {
    mention: line('dotted 1px', p.ink),
    suggested: line('dotted 1.5px', p.record),
    restated: line('dotted 3px', p.record),
    verbatim: fill(p.recordSoft) + line('solid 2px', p.record),
    trimmed: fill(p.recordSoft) + line('dashed 2px', p.record),
    translated: fill(p.recordSoft) + line('double 1.5px', p.record),
    changed: fill(p.changedSoft) + line('wavy 1.5px', p.changed),
    alarm: fill(p.alarmSoft) + line('wavy 1.5px', p.alarm),
    'alarm-word': `${fill(p.alarmStrong)}color:${p.alarmInk};`,
    saved: fill(p.marker) + line('solid 2px', p.markerLine),
  };
  return Object.entries(rules)
    .map(([name, rule]) => `::highlight(${HIGHLIGHT_PREFIX}${name}){${rule}}`)
    .join('\n');
}

function fill(colour: string): string {
  return `background-color:${colour};`;
}

function line(style: string, colour: string): string {
  return `text-decoration:underline ${style} ${colour};text-underline-offset:0.22em;text-decoration-skip-ink:none;`;
}

/** The scheme of the background found behind an element: the first one up the tree that is not see-through. */
export function schemeBehind(element: Element): Scheme {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (/\bdark\b/.test(scheme) && prefersDark) ? 'dark' : 'light';
}

/** Rough perceived lightness of a computed colour, 0 to 1; null where it lets the background through. */
function luminanceOf(colour: string): number | null {
  const numbers = colour.match(/[\d.]+/g)?.map(Number);
  if (!colour.startsWith('rgb') || numbers === undefined) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
