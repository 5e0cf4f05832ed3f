import type { Attribution, Certainty, Difference, Evidence, Fidelity, Omission } from './finding';

/** The W3C Web Annotation motivations that On Record uses. */
export type Motivation = 'identifying' | 'linking' | 'commenting' | 'tagging' | 'highlighting';

/** W3C TextQuoteSelector: the quoted text with a little of what stands around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector. Offsets are UTF-16 units inside the program, code points at its border. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
  /**
   * How many characters before `start` take two units: by so much less is `start` in code points. Not known of annotations
   * from before this was kept, nor of those from elsewhere.
   */
  readonly pairsBefore?: number;
}

/** The selectors of one passage: its words with their surroundings, and where it stood. */
export type PassageSelectors = readonly [TextQuoteSelector, TextPositionSelector];

/** Where an annotation points: a passage of a page or of the statement, or, without a selector, the whole of it. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: PassageSelectors | null;
}

/** A target that is a passage. */
export interface PassageTarget extends AnnotationTarget {
  readonly selector: PassageSelectors;
}

/** What the person wrote: a note in Markdown, and tags. Empty when they saved without one. */
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

/** How a saved passage was judged, whole, so that it can be shown and checked without the page. */
export interface SavedJudgement {
  readonly claims: readonly string[];
  /** Spans are of the page text and the edition as they were; the position selectors tell where the passages stood there. */
  readonly differences: readonly Difference[];
  /** Null in annotations from before this was kept. */
  readonly certainty: Certainty | null;
  /** Who the page said it was. Null in annotations from before this was kept. */
  readonly attribution: Attribution | null;
  /** Null in annotations from before this was kept. */
  readonly evidence: Evidence | null;
}

export interface SavedQuotation extends SavedJudgement {
  readonly type: 'quotation';
  readonly fidelity: Fidelity;
  readonly omissions: readonly Omission[];
}

export interface SavedRestatement extends SavedJudgement {
  readonly type: 'restatement';
}

/** A passage of a saved comparison: what the page took, and from where. */
export interface SavedPassage {
  readonly target: PassageTarget;
  readonly reference: PassageTarget;
  readonly finding: SavedQuotation | SavedRestatement;
}

/** A whole page beside the statement, as it was when it was saved. */
export interface SavedComparison {
  readonly type: 'comparison';
  /** In the page's order. */
  readonly passages: readonly SavedPassage[];
  /** The claims that the page left out, in the statement's order. */
  readonly leftOut: readonly string[];
}

/** What was recognised in the saved passage, kept so that the annotation stands as evidence without the page. */
export type SavedFinding =
  | { readonly type: 'mention'; readonly entity: string }
  | SavedQuotation
  | SavedRestatement
  /** Words that the person selected: they are the page's alone. */
  | { readonly type: 'selection' }
  | SavedComparison;

/** What a person kept: a passage of a page, or a whole page beside the statement. */
export interface Annotation {
  /** A UUID. */
  readonly id: string;
  /** 1 when it was saved, one more with every change. */
  readonly revision: number;
  readonly statement: string;
  /** Key under which its page is known: see `pageKey`. */
  readonly pageKey: string;
  /** The addresses under which its page is found again: its own and its canonical one. */
  readonly addresses: readonly string[];
  readonly page: SavedPage;
  /** SHA-256 of the page text as it was read, in hexadecimal; null in annotations from before this was kept. */
  readonly pageHash: string | null;
  /** Without a selector the whole page: of a comparison, or a note from elsewhere that belongs to no passage. */
  readonly target: AnnotationTarget;
  /** The statement's side; null for a mention and a selection. */
  readonly reference: AnnotationTarget | null;
  readonly finding: SavedFinding;
  readonly body: AnnotationBody;
  /** ISO 8601 date-times. */
  readonly created: string;
  readonly modified: string;
  /** The version of On Record that judged it; null in annotations from before this was kept. */
  readonly engine: string | null;
}

/**
 * A change to what the person wrote. A note is changed only from the text that the person saw, so that no change made
 * elsewhere meanwhile is lost; tags come and go one by one.
 */
export interface AnnotationChange {
  readonly note?: { readonly from: string; readonly to: string };
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** Why nothing was written. */
export type SaveFailure =
  | 'disk-full'
  /** The store is of a later version of the extension: it can be read and exported, not written. */
  | 'store-newer'
  /** An older page of the extension keeps the store from opening. */
  | 'store-blocked'
  /** The browser does not open it: the disk may be full, or the store damaged. */
  | 'store-unavailable'
  | 'invalid';

/** Why a change was not made: the annotation is gone, or its note has been changed elsewhere meanwhile. */
export type ChangeFailure = SaveFailure | 'gone' | 'conflict';

/** The words of the page that were saved; of a comparison the page's title. */
export function wordsOf({ target, page }: Pick<Annotation, 'target' | 'page'>): string {
  return target.selector === null ? (page.title ?? page.url) : target.selector[0].exact;
}
