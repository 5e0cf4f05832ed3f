import type { ScoredPage } from './figures';
import type { Measure } from './outcome';

/** The kinds by which errors can be asked for. */
export const ERROR_KINDS = [
  'mention',
  'quotation',
  'restatement',
  'fidelity',
  'difference',
  'attribution',
  'topic',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** One answer that is wrong. */
export interface QualityError {
  readonly kind: ErrorKind;
  readonly file: string;
  readonly expected: string;
  readonly found: string;
  readonly words: string;
}

/** Which errors are wanted; null for all. */
export interface ErrorFilter {
  readonly language: string | null;
  readonly kind: ErrorKind | null;
}

const LONGEST = 110;

/**
 * What the engine got wrong on the given pages. What is at once found wrongly and missed rightly (a name under another
 * entity) is listed once.
 */
export function listErrors(pages: readonly ScoredPage[], filter: ErrorFilter): readonly QualityError[] {
  return pages
    .filter(({ language }) => filter.language === null || language === filter.language)
    .flatMap(({ file, outcomes }) =>
      outcomes
        .filter(({ right }) => !right)
        .map(({ measure, expected, found, words }) => ({
          kind: kindOf(measure),
          file,
          expected,
          found,
          words: shortened(words),
        })),
    )
    .filter(({ kind }) => filter.kind === null || kind === filter.kind)
    .filter(isFirst());
}

function isFirst(): (error: QualityError) => boolean {
  const seen = new Set<string>();
  return (error) => {
    const key = JSON.stringify(error);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  };
}

/** Errors as text for a terminal. */
export function formatErrors(errors: readonly QualityError[]): string {
  return errors
    .map(
      ({ kind, file, expected, found, words }) =>
        `${file}  ${kind}\n  expected ${expected}\n  found    ${found}\n  ${words}`,
    )
    .join('\n');
}

function kindOf(measure: Measure): ErrorKind {
  if (measure === 'nothing-certain') return 'topic';
  return ERROR_KINDS.find((kind) => measure.startsWith(kind)) ?? 'topic';
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
