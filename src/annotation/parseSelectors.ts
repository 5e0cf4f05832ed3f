import type { PassageSelectors } from '../model/annotation';
import { type Fields, fieldsOf } from './fieldsOf';

/** How much of a passage's surroundings is taken, in units: what matters stands next to it. */
const CONTEXT = 200;

/**
 * The selectors of a passage as other programs write them; null without the passage's words. Offsets of `code points` become
 * units where the file tells how; else they stay what they are, a hint where to look first.
 */
export function parseSelectors(selectors: readonly unknown[]): PassageSelectors | null {
  const all = selectors.map(fieldsOf);
  const quote = all.find((selector) => hasType(selector, 'TextQuoteSelector'));
  const exact = quote?.text('exact') ?? '';
  if (quote === undefined || exact === '') return null;
  const { start, pairsBefore } = positionOf(all);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: (quote.text('prefix') ?? '').slice(-CONTEXT),
      suffix: (quote.text('suffix') ?? '').slice(0, CONTEXT),
    },
    {
      type: 'TextPositionSelector',
      start,
      end: start + exact.length,
      ...(pairsBefore === null ? {} : { pairsBefore }),
    },
  ];
}

function positionOf(selectors: readonly Fields[]): { start: number; pairsBefore: number | null } {
  const units = selectors.flatMap((selector) => selector.count('onrecord:start') ?? [])[0];
  if (units !== undefined) return { start: units, pairsBefore: null };
  const position = selectors.find((selector) => hasType(selector, 'TextPositionSelector'));
  const pairsBefore = position?.count('onrecord:pairsBefore') ?? null;
  return { start: (position?.count('start') ?? 0) + (pairsBefore ?? 0), pairsBefore };
}

/** True if one of its types is this; the W3C's may be written with their prefix. */
export function hasType(fields: Fields, type: string): boolean {
  const types = [...fields.list('type'), ...fields.list('@type')];
  return types.some((written) => written === type || written === `oa:${type}`);
}
