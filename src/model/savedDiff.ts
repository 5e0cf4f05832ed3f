import type { PassageTarget, SavedQuotation, SavedRestatement } from './annotation';
import { isAlarming } from './finding';
import type { Span } from './span';

/** A piece of one side of a saved comparison; a `hit` says the point in words of the page's own. */
export interface SavedPiece {
  readonly kind: 'same' | 'changed' | 'alarm' | 'omitted' | 'hit';
  readonly text: string;
}

/** Both sides of a saved passage, each whole. */
export interface SavedDiff {
  readonly said: readonly SavedPiece[];
  readonly printed: readonly SavedPiece[];
  /** True if both sides say the same: one text is enough. */
  readonly same: boolean;
}

interface Cut extends Span {
  readonly kind: Exclude<SavedPiece['kind'], 'same'>;
}

/** The comparison of a saved passage with what was said, from what was kept of both: it needs neither page nor statement. */
export function savedDiff(
  finding: SavedQuotation | SavedRestatement,
  target: PassageTarget,
  reference: PassageTarget,
): SavedDiff {
  const kindOf = (difference: (typeof finding.differences)[number]) =>
    isAlarming(difference) ? ('alarm' as const) : ('changed' as const);
  const omissions = finding.type === 'quotation' ? finding.omissions : [];
  const said = pieces(reference, [
    ...finding.differences.map((difference) => ({ ...difference.saidSpan, kind: kindOf(difference) })),
    ...omissions.map((omission) => ({ ...omission.said, kind: 'omitted' as const })),
  ]);
  const printed = pieces(target, [
    ...finding.differences.map((difference) => ({ ...difference.printedSpan, kind: kindOf(difference) })),
    ...(finding.evidence?.telling ?? []).map((span) => ({ ...span, kind: 'hit' as const })),
  ]);
  const isAll = [...said, ...printed].every(({ kind }) => kind === 'same');
  const same = isAll && finding.type === 'quotation' && finding.fidelity === 'verbatim';
  return { said, printed, same };
}

/** A passage cut where something is to be seen; of overlapping cuts the one named first holds. */
function pieces({ selector: [quote, position] }: PassageTarget, cuts: readonly Cut[]): readonly SavedPiece[] {
  const { exact } = quote;
  const kinds = new Map<number, Cut['kind']>();
  const edges = new Set([0, exact.length]);
  for (const cut of cuts.toReversed()) {
    const start = Math.max(0, cut.start - position.start);
    const end = Math.min(exact.length, cut.end - position.start);
    for (let at = start; at < end; at++) kinds.set(at, cut.kind);
    if (start < end) edges.add(start).add(end);
  }
  const places = [...edges].sort((a, b) => a - b);
  const all = places.slice(1).map((end, i): SavedPiece => {
    const start = places[i] ?? 0;
    return { kind: kinds.get(start) ?? 'same', text: exact.slice(start, end) };
  });
  return joined(all);
}

function joined(all: readonly SavedPiece[]): readonly SavedPiece[] {
  const kept: SavedPiece[] = [];
  for (const piece of all) {
    const last = kept.at(-1);
    if (last?.kind === piece.kind) kept[kept.length - 1] = { ...last, text: last.text + piece.text };
    else kept.push(piece);
  }
  return kept;
}
