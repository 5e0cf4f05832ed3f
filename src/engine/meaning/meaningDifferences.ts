import type { Difference } from '../../model/finding';
import type { TokenRange } from '../text/sentences';
import type { ClaimMatch } from './claimMatch';
import type { PageMeaning } from './pageMeaning';

/** What a passage in other words says differently from the claim: its numbers. */
export function meaningDifferences(
  meaning: PageMeaning,
  match: ClaimMatch,
  ranges: readonly TokenRange[],
): Difference[] {
  return quantityDifferences(meaning, match, ranges);
}

function quantityDifferences(
  meaning: PageMeaning,
  match: ClaimMatch,
  ranges: readonly TokenRange[],
): Difference[] {
  const { plain, quantities } = meaning.view.scanned;
  const said = [...meaning.index.quantities].filter(([, concept]) =>
    match.claim.parts.some(({ concepts }) => concepts.includes(concept)),
  );
  return said.flatMap(([key]) => {
    const [value, unit] = key.split(' ');
    const printed = quantities.filter(
      (quantity) =>
        quantity.unit === unit && ranges.some(({ from, to }) => from <= quantity.from && quantity.to <= to),
    );
    const [first] = printed;
    if (first === undefined || printed.some((quantity) => quantity.value === Number(value))) return [];
    const span = { start: plain.starts[first.from] ?? 0, end: plain.ends[first.to - 1] ?? 0 };
    const passage = match.claim.claim.passages[meaning.index.language.language]?.[0] ?? { start: 0, end: 0 };
    return [
      {
        kind: 'number' as const,
        said: saidQuantity(value ?? '', unit ?? ''),
        printed: plain.text.slice(span.start, span.end),
        saidSpan: { start: passage.start, end: passage.start },
        printedSpan: span,
      },
    ];
  });
}

function saidQuantity(value: string, unit: string): string {
  return unit === 'percent' ? `${value}%` : value;
}
