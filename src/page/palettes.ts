/** The two kinds of ground that marks are painted on. */
export type Scheme = 'light' | 'dark';

/** The colours of marks on one kind of ground. */
export interface Palette {
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
export const PALETTES: Readonly<Record<Scheme, Palette>> = {
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
