import { median } from '../bench/measure';
import type { BenchPage } from './benchPage';
import { type PageFigures, pageFigures } from './pageFigures';
import { type Sample, type Samples, sampleKey } from './takeTurns';
import type { Variant } from './variants';

/** A variant with an extension and what it took of a page; null where it was not run. */
export interface MeasuredVariant {
  readonly variant: Variant;
  readonly figures: PageFigures | null;
}

/** All that was measured on one page at one rate. */
export interface MeasuredPage {
  /** The page without an extension. */
  readonly base: Sample | undefined;
  /** How long one reading of its text takes, in milliseconds. */
  readonly reading: number;
  readonly measured: readonly MeasuredVariant[];
}

/** The figures of all variants on one page at one rate. */
export function measuredVariants(
  page: BenchPage,
  rate: number,
  variants: readonly Variant[],
  samples: Samples,
): MeasuredPage {
  const sampleOf = (variant: Variant): Sample | undefined => samples.get(sampleKey(page, rate, variant));
  const none = variants.find(({ kind }) => kind === 'none');
  const base = none && sampleOf(none);
  // Reading takes the same wherever the page is left as it is: so many more runs for what is over soon.
  const untouched = variants
    .filter(({ kind }) => kind !== 'peer')
    .flatMap((variant) => sampleOf(variant) ?? []);
  const reading = median(untouched.flatMap(({ visits }) => visits.map((visit) => visit.reading)));
  const measured = variants
    .filter(({ kind }) => kind !== 'none')
    .map((variant) => ({ variant, figures: pageFigures(sampleOf(variant), base, reading) }));
  return { base, reading, measured };
}
