import { type HighlightName, highlightKey } from './highlightNames';
import type { MarkVariant } from './markVariant';
import { PALETTES, type Palette } from './palettes';

/**
 * The style sheet of the highlights named: only `::highlight()` rules, so that nothing on the page moves; important ones, as
 * the page's own may be. A browser works each rule out for every element of the page, so only those are put in that are used.
 */
export function marksStyle(keys: readonly string[]): string {
  const all = [...variantRules('light'), ...variantRules('dark'), ...variantRules('plain')];
  const rules = all.filter(([key]) => keys.includes(key));
  const screen = rules.map(([key, rule]) => `::highlight(${key}){${rule}}`);
  // Print has no pointer to explain a dotted name, and no ink for fills.
  const print = rules.map(([key]) =>
    key.includes('mention')
      ? `::highlight(${key}){text-decoration:none!important}`
      : `::highlight(${key}){background-color:transparent!important}`,
  );
  return `${screen.join('\n')}\n@media print{${print.join('\n')}}`;
}

function variantRules(variant: MarkVariant): readonly (readonly [string, string])[] {
  const rules = variant === 'plain' ? plainRules() : colouredRules(PALETTES[variant]);
  return Object.entries(rules).map(
    ([name, rule]) => [highlightKey(name as HighlightName, variant), rule] as const,
  );
}

function colouredRules(p: Palette): Readonly<Record<HighlightName, string>> {
  return {
    mention: line('dotted 1px', p.ink),
    suggested: line('dotted 1.5px', p.record),
    restated: line('dotted 3px', p.record),
    verbatim: fill(p.recordSoft) + line('solid 2px', p.record),
    trimmed: fill(p.recordSoft) + line('dashed 2px', p.record),
    translated: fill(p.recordSoft) + line('double 1.5px', p.record),
    changed: fill(p.changedSoft) + line('wavy 1.5px', p.changed),
    alarm: fill(p.alarmSoft) + line('wavy 1.5px', p.alarm),
    'alarm-word': `${fill(p.alarmStrong)}color:${p.alarmInk}!important;`,
    saved: fill(p.marker) + line('solid 2px', p.markerLine),
  };
}

/** Over a picture only the text's own colour is known to be legible. The shapes of the lines still tell the marks apart. */
function plainRules(): Readonly<Record<HighlightName, string>> {
  const own = 'currentColor';
  const { alarmStrong, alarmInk } = PALETTES.light;
  return {
    mention: line('dotted 1px', own),
    suggested: line('dotted 1.5px', own),
    restated: line('dotted 3px', own),
    verbatim: line('solid 2px', own),
    trimmed: line('dashed 2px', own),
    translated: line('double 1.5px', own),
    changed: line('wavy 1.5px', own),
    alarm: line('wavy 1.5px', own),
    'alarm-word': `${fill(alarmStrong)}color:${alarmInk}!important;`,
    saved: line('solid 3px', own),
  };
}

function fill(colour: string): string {
  return `background-color:${colour}!important;`;
}

function line(style: string, colour: string): string {
  return `text-decoration:underline ${style} ${colour}!important;text-underline-offset:0.22em!important;text-decoration-skip-ink:none!important;`;
}
