import type { Difference, Fidelity } from './finding';

/** The W3C Web Annotation motivations that On Record uses. */
export type Motivation = 'identifying' | 'linking' | 'commenting' | 'tagging' | 'highlighting';

/** W3C TextQuoteSelector: the quoted text with a little of what stands around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector. Offsets are UTF-16 units inside the program. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Where an annotation points: a passage of a page, or of the statement. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** What the person wrote. Empty when they saved without a note. */
export interface AnnotationBody {
  readonly note: string;
  readonly tags: readonly string[];
}

/** What the page said of itself when the annotation was saved. */
export interface SavedPage {
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

/** What was recognised in the saved passage, kept so that the annotation stands as evidence without the page. */
export type SavedFinding =
  | { readonly type: 'mention'; readonly entity: string }
  | {
      readonly type: 'quotation';
      readonly fidelity: Fidelity;
      readonly claims: readonly string[];
      readonly differences: readonly Difference[];
    }
  | {
      readonly type: 'restatement';
      readonly claims: readonly string[];
      readonly differences: readonly Difference[];
    }
  /** Words that the person selected: they are the page's alone. */
  | { readonly type: 'selection' };

/** A passage that the person kept. */
export interface Annotation {
  readonly id: string;
  readonly statement: string;
  readonly motivation: Motivation;
  /** Key under which the page is found again: its canonical address without fragment. */
  readonly pageKey: string;
  readonly page: SavedPage;
  readonly target: AnnotationTarget;
  /** The statement's side; null for a mention and a selection. */
  readonly reference: AnnotationTarget | null;
  readonly finding: SavedFinding;
  readonly body: AnnotationBody;
  /** ISO 8601 date-times. */
  readonly created: string;
  readonly modified: string;
}

export type SaveFailure = 'disk-full' | 'store-unavailable' | 'invalid';
