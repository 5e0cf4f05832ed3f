import { test } from '../../docs/quality.json';
import type { Accuracy, AccuracyRow } from '../ui/library/libraryState';

/** The figures of the README's table, as `npm run quality` measured them on pages the engine was never fitted to. */
export function measuredAccuracy(): Accuracy {
  return {
    pages: test.pages,
    languages: Object.keys(test.pagesByLanguage).length,
    rows: [
      row('names', test.mentions),
      row('quotations', test.quotations),
      row('restatements', test.restatements),
    ],
    fidelity: test.fidelity.right.share,
    attribution: test.attribution.right.share,
    quiet: test.differences.quietOnFaithful.share,
  };
}

interface Measured {
  readonly precision: { readonly share: number };
  readonly recall: { readonly share: number };
}

function row(kind: AccuracyRow['kind'], { precision, recall }: Measured): AccuracyRow {
  return { kind, right: precision.share, found: recall.share };
}
