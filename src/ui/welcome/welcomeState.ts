import type { Quotation, Restatement } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import type { ReachChoice, ReachState } from '../../model/siteList';
import type { ReferenceStatement } from '../../model/statement';

/** A short invented article, and what was recognised in it. */
export interface Demonstration {
  readonly page: PageText;
  readonly statement: ReferenceStatement;
  readonly findings: readonly (Quotation | Restatement)[];
}

/** What the first page shows. */
export interface WelcomeState {
  /** Null where nothing could be recognised: then the page does without. */
  readonly demonstration: Demonstration | null;
  readonly reach: ReachState;
}

/** What can be done on the first page. */
export interface WelcomeActions {
  chooseReach(choice: ReachChoice): void;
  showSites(): void;
  start(): void;
}
