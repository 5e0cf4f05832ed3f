import type { Target } from '../bench/benchTable';
import type { BenchPage } from './benchPage';
import type { MeasuredVariant } from './measuredVariants';
import type { PageFigures } from './pageFigures';
import type { Variant } from './variants';

/** At most so much, and its unit. */
type Limit = readonly [pick: keyof PageFigures, most: number, unit: string];

const UNSLOWED: Readonly<Record<string, readonly Limit[]>> = {
  '100KB': [
    ['times', 1.5, 'times reading'],
    ['heap', 0.3, 'MB'],
  ],
  coverage: [
    ['main', 25, 'ms main thread'],
    ['first', 150, 'ms first mark'],
    ['card', 50, 'ms card'],
  ],
};
/** Longer than this the page would feel it: a frame; a task that browsers call long. */
const SLOWED: Readonly<Record<string, readonly Limit[]>> = {
  '100KB': [['longest', 16, 'ms at a stretch']],
  '1MB': [['longest', 50, 'ms at a stretch']],
};

/**
 * What is to be reached in a variant's row, and whether it was: our own limits in ours, and in those of the peer that we
 * are to be faster than, that we are.
 */
export function pageTargets(
  { name }: BenchPage,
  rate: number,
  variant: Variant,
  measured: readonly MeasuredVariant[],
): readonly Target[] {
  const own = measured.find((other) => other.variant.kind === 'own')?.figures ?? null;
  if (own === null) return [];
  if (variant.kind === 'own') {
    const limits = (rate === 1 ? UNSLOWED : SLOWED)[name] ?? [];
    const isMet = (pick: keyof PageFigures, most: number) => (own[pick] ?? Number.NaN) <= most;
    return limits.map(([pick, most, unit]) => ({ wanted: `≤ ${most} ${unit}`, met: isMet(pick, most) }));
  }
  if (!variant.isRival) return [];
  // One that was left out for its slowness is slower.
  const rival = measured.find((other) => other.variant === variant)?.figures ?? null;
  return [{ wanted: 'On Record faster', met: own.main < (rival?.main ?? Number.POSITIVE_INFINITY) }];
}
