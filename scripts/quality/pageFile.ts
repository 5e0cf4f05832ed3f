import type { AttributionVerdict, DifferenceKind, Fidelity } from '../../src/model/finding';
import type { PageText } from '../../src/model/pageText';
import type { Span } from '../../src/model/span';

/** What a person says a page is about: the statement's occasion, its people on another one, or nothing of it. */
export const PAGE_TOPICS = ['on-topic', 'other-occasion', 'unrelated'] as const;
export type PageTopic = (typeof PAGE_TOPICS)[number];

/** A name labelled in a page's text. */
export interface MentionLabel extends Span {
  readonly entity: string;
}

/** A difference that a label says is there. */
export interface DifferenceLabel {
  readonly kind: DifferenceKind;
  readonly said: string;
  readonly printed: string;
}

/** What quotations and restatements have in common as labels. */
export interface ClaimLabel extends Span {
  /** Neither required nor an error. */
  readonly optional: boolean;
  readonly attribution: AttributionVerdict;
  readonly claims: readonly string[];
  readonly differences: readonly DifferenceLabel[];
}

/** Words labelled as taken over. */
export interface QuotationLabel extends ClaimLabel {
  readonly type: 'quotation';
  readonly fidelity: Fidelity;
}

/** A passage labelled as making a claim in other words. */
export interface RestatementLabel extends ClaimLabel {
  readonly type: 'restatement';
}

/** A labelled page: its text as the engine reads it, and what is to be found in it. */
export interface PageFile {
  readonly topic: PageTopic;
  readonly style: string | null;
  readonly page: PageText;
  readonly mentions: readonly MentionLabel[];
  readonly quotations: readonly QuotationLabel[];
  readonly restatements: readonly RestatementLabel[];
}

/** The ids that labels may name. */
export interface Vocabulary {
  readonly claims: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}
