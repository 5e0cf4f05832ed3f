/**
 * What is measured. `….found` asks of each thing found whether it is right (precision), `….labelled` of each thing
 * labelled whether it was found (recall); the others ask of each whether it is right.
 */
export type Measure =
  | 'mention.found'
  | 'mention.labelled'
  | 'quotation.found'
  | 'quotation.labelled'
  | 'restatement.found'
  | 'restatement.labelled'
  | 'fidelity'
  | 'difference.labelled'
  | 'difference.faithful'
  | 'attribution'
  | 'topic'
  | 'nothing-certain';

/** One answer of the engine, held against what a person labelled. */
export interface Outcome {
  readonly measure: Measure;
  readonly right: boolean;
  /** What it also counts under: an entity's or a difference's kind, `certain`, a page's topic. */
  readonly tag: string;
  readonly expected: string;
  readonly found: string;
  /** The words of the page that it is about. */
  readonly words: string;
}
