import type { Span } from './span';
import type { EntityKind, LanguageTag } from './statement';

export const FIDELITIES = ['verbatim', 'trimmed', 'cut', 'altered', 'stitched', 'translated'] as const;
/**
 * How faithfully a quotation keeps the statement's words: `verbatim`; `trimmed`, cut and marked as cut; `cut`, words
 * dropped without a mark; `altered`, words changed; `stitched`, joined from two places; `translated`.
 */
export type Fidelity = (typeof FIDELITIES)[number];

export type Certainty = 'certain' | 'suggested';

export const DIFFERENCE_KINDS = [
  'number',
  'unit',
  'date',
  'place',
  'name',
  'negation',
  'modality',
  'word',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One thing said differently: `said` in the statement, `printed` on the page. Either may be empty. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly said: string;
  readonly printed: string;
  /** Where it was said, in the edition; an empty span where words were inserted. */
  readonly saidSpan: Span;
  /** Where it was printed, in the page text; an empty span where words were dropped. */
  readonly printedSpan: Span;
}

/** The kinds that raise the alarm; a changed `word` alone does not. */
export function isAlarming(difference: Difference): boolean {
  return difference.kind !== 'word';
}

export type AttributionVerdict = 'speaker' | 'other' | 'unattributed' | 'unclear';

/** Who the page says said it, against who did. */
export interface Attribution {
  readonly verdict: AttributionVerdict;
  /** The name as the page prints it, if it names anyone. */
  readonly name: string | null;
}

/** Why a finding is shown, so that a person can check it. */
export interface Evidence {
  /** The rule that found it. */
  readonly rule: 'alias' | 'marked-quotation' | 'block-quote' | 'copied-text' | 'restatement';
  /** 0 to 1. */
  readonly score: number;
  readonly matchedWords: number;
  readonly saidWords: number;
  readonly printedWords: number;
  /** For words of the page's own choosing: those that say the claim, in the page text. Then the counts are of its parts. */
  readonly telling?: readonly Span[];
}

/** A stretch of one edition. */
export interface ReferencePassage extends Span {
  readonly edition: LanguageTag;
}

/** One occurrence of an entity on a page. */
export interface Mention extends Span {
  readonly type: 'mention';
  readonly entity: string;
  readonly kind: EntityKind;
  readonly certainty: Certainty;
}

/** One run of words that the page and the edition share, in both texts' own offsets. */
export interface AlignedRun {
  readonly said: Span;
  readonly printed: Span;
}

/** Words of the statement that the page's quotation passes over. */
export interface Omission {
  /** In the edition. */
  readonly said: Span;
  /** Where on the page it would have stood: an empty span, or that of the mark of omission. */
  readonly printed: Span;
  /** True if the page shows the omission by "…", "[…]" or "(…)". */
  readonly marked: boolean;
  readonly words: number;
}

/** Words a page prints as the statement's own. */
export interface Quotation extends Span {
  readonly type: 'quotation';
  readonly claims: readonly string[];
  readonly fidelity: Fidelity;
  readonly certainty: Certainty;
  /** The whole stretch of the edition it was taken from. A stitched quotation has its other places in `runs`. */
  readonly reference: ReferencePassage;
  readonly differences: readonly Difference[];
  readonly omissions: readonly Omission[];
  /** The shared runs, in page order. */
  readonly runs: readonly AlignedRun[];
  readonly attribution: Attribution;
  readonly evidence: Evidence;
}

/** A passage that makes a claim of the statement in other words. */
export interface Restatement extends Span {
  readonly type: 'restatement';
  readonly claims: readonly string[];
  readonly certainty: Certainty;
  readonly reference: ReferencePassage;
  readonly differences: readonly Difference[];
  readonly attribution: Attribution;
  readonly evidence: Evidence;
}

/** A passage that the person selected themselves; nothing was recognised in just these words. */
export interface SelectedPassage extends Span {
  readonly type: 'selection';
}

/** What we show on a page. */
export type Finding = Mention | Quotation | Restatement;
