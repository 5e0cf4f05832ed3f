import type { BenchTable } from '../bench/benchTable';
import { median } from '../bench/measure';
import type { BenchPage } from './benchPage';
import { measuredVariants } from './measuredVariants';
import { RATES, type Samples } from './takeTurns';
import type { Variant } from './variants';

const COLUMNS = [
  'pages',
  'main thread ms',
  'at worst ms',
  'own script ms',
  'longest of all ms',
  'heap MB',
  'times reading',
] as const;

/** All pages of a folder in one table for each rate: what a variant takes of the middle one, and its longest of any. */
export function summaryTables(
  pages: readonly BenchPage[],
  variants: readonly Variant[],
  samples: Samples,
): readonly BenchTable[] {
  return RATES.map((rate) => {
    const measured = pages.flatMap((page) => measuredVariants(page, rate, variants, samples).measured);
    const rows = variants
      .filter(({ kind }) => kind !== 'none')
      .map((variant) => {
        const figures = measured.flatMap((one) => (one.variant === variant ? (one.figures ?? []) : []));
        const middle = (pick: 'main' | 'own' | 'heap' | 'times') => median(figures.map((one) => one[pick]));
        const worst = (pick: 'main' | 'longest') => Math.max(...figures.map((one) => one[pick]));
        if (figures.length === 0) return { what: variant.name, figures: { pages: 0 } };
        return {
          what: variant.name,
          figures: {
            pages: figures.length,
            'main thread ms': middle('main'),
            'at worst ms': worst('main'),
            'own script ms': middle('own'),
            'longest of all ms': worst('longest'),
            'heap MB': middle('heap'),
            'times reading': middle('times'),
          },
        };
      });
    return {
      name: rate === 1 ? 'all' : 'all, slowed',
      title:
        rate === 1
          ? `All ${pages.length} pages`
          : `All ${pages.length} pages, processor slowed ${rate} times`,
      note: '',
      columns: COLUMNS,
      rows,
      faults: [],
    };
  });
}
