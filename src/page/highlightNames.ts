import type { MarkVariant } from './markVariant';

/** The names of our highlights in the page's registry begin with this; we touch no others. */
const PREFIX = 'on-record-';

/** The kinds of highlights, in painting order: of two marks on one word the later one's fill is seen. */
export const HIGHLIGHTS = [
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

const VARIANTS: readonly MarkVariant[] = ['light', 'dark', 'plain'];

/** The name under which a highlight stands in the registry. */
export function highlightKey(name: HighlightName, variant: MarkVariant): string {
  return variant === 'light' ? PREFIX + name : `${PREFIX}${name}-${variant}`;
}

/** Every name that is ours. */
export function highlightKeys(): readonly string[] {
  return HIGHLIGHTS.flatMap((name) => VARIANTS.map((variant) => highlightKey(name, variant)));
}
