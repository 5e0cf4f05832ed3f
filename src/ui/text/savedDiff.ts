import type { PassageTarget, SavedQuotation, SavedRestatement } from '../../model/annotation';
import type { Quotation, Restatement } from '../../model/finding';
import type { Span } from '../../model/span';
import { type WordDiff, wordDiff } from './wordDiff';

/**
 * The comparison of a saved passage with what was said, from what was saved alone. Its spans are of texts that aren't here
 * any more: they are moved to the stretch that was kept of each.
 */
export function savedDiff(
  target: PassageTarget,
  reference: PassageTarget,
  finding: SavedQuotation | SavedRestatement,
): WordDiff {
  const printed = stretchOf(target);
  const said = stretchOf(reference);
  return wordDiff(moved(finding, printed, said), said.text, printed.text);
}

interface Stretch {
  readonly text: string;
  /** Where the passage itself stands in it. */
  readonly span: Span;
  /** How far its offsets are before those of the whole text. */
  readonly by: number;
}

function stretchOf({ selector: [quote, position] }: PassageTarget): Stretch {
  const start = quote.prefix.length;
  const text = quote.prefix + quote.exact + quote.suffix;
  return { text, span: { start, end: start + quote.exact.length }, by: position.start - start };
}

function moved(
  finding: SavedQuotation | SavedRestatement,
  printed: Stretch,
  said: Stretch,
): Quotation | Restatement {
  const common = {
    ...printed.span,
    claims: finding.claims,
    certainty: finding.certainty ?? 'certain',
    reference: { ...said.span, edition: '' },
    differences: finding.differences.map((difference) => ({
      ...difference,
      saidSpan: shift(difference.saidSpan, said.by),
      printedSpan: shift(difference.printedSpan, printed.by),
    })),
    attribution: finding.attribution ?? { verdict: 'unclear', name: null },
    evidence: evidenceOf(finding, printed.by),
  } as const;
  if (finding.type === 'restatement') return { ...common, type: 'restatement' };
  const omissions = finding.omissions.map((omission) => ({
    ...omission,
    said: shift(omission.said, said.by),
    printed: shift(omission.printed, printed.by),
  }));
  return { ...common, type: 'quotation', fidelity: finding.fidelity, omissions, runs: [] };
}

function evidenceOf({ evidence }: SavedQuotation | SavedRestatement, by: number) {
  const telling = evidence?.telling?.map((span) => shift(span, by));
  const none = {
    rule: 'marked-quotation',
    score: 0,
    matchedWords: 0,
    saidWords: 0,
    printedWords: 0,
  } as const;
  const kept = evidence ?? none;
  return telling === undefined ? kept : { ...kept, telling };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}
