import type { TokenRange } from '../text/sentences';

/** Somebody or something on a page that may be said to have said something. A half-open range of plain token indexes. */
export interface Speaker extends TokenRange {
  /** `several`: heads of state together, of whom none alone speaks. */
  readonly kind: 'person' | 'office' | 'pronoun' | 'body' | 'place' | 'several';
  /** The entity, where the statement knows it; for an office or place the country it stands for. */
  readonly entity: string | null;
  /** True unless the word's ending, or one beside it, shows that it can't be the subject. */
  readonly nominative: boolean;
  /** For a pronoun: how it stands for people. */
  readonly pronoun?: 'he' | 'she';
  /** True for somebody named together with another: "Aliyev and Lukashenko". */
  readonly joined?: boolean;
  /** True for an office that tells only who receives whom. */
  readonly isHost?: boolean;
}

/** Who may be "he" in the next sentence, and who may go on speaking in the next paragraph. */
export const PERSONAL: ReadonlySet<Speaker['kind']> = new Set(['person', 'office', 'pronoun']);
