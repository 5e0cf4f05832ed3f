import type { PassageSelectors, TextQuoteSelector } from '../model/annotation';
import type { Span } from '../model/span';

/** How much is kept of what stands before and after a passage, in UTF-16 units; 32 is what Hypothesis keeps. */
const CONTEXT = 32;

/** Describes a span of a text by W3C selectors. */
export function describe(text: string, span: Span): PassageSelectors {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
    {
      type: 'TextPositionSelector',
      start: span.start,
      end: span.end,
      pairsBefore: pairsIn(text, span.start),
    },
  ];
}

/** How many characters before an offset take two units. */
function pairsIn(text: string, end: number): number {
  let pairs = 0;
  for (let at = 0; at < end - 1; at++) if ((text.codePointAt(at) ?? 0) > 0xffff) pairs++;
  return pairs;
}

/**
 * Finds a described passage again; null where its exact words no longer stand there. Of several places with the same
 * words the one with the most of its surroundings is taken, then the one nearest to where it stood.
 */
export function resolve(text: string, [quote, position]: PassageSelectors): Span | null {
  const { exact } = quote;
  if (exact === '') return null;
  let best: { start: number; agreement: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const agreement = contextAgreement(text, start, quote);
    const nearer = best !== null && Math.abs(start - position.start) < Math.abs(best.start - position.start);
    if (best === null || agreement > best.agreement || (agreement === best.agreement && nearer)) {
      best = { start, agreement };
    }
  }
  return best === null ? null : { start: best.start, end: best.start + exact.length };
}

/** How many units before and after the place agree with the described surroundings. */
function contextAgreement(text: string, start: number, { exact, prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
