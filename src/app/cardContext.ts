import type { Annotation, ChangeFailure, SaveFailure } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import type { Finding } from '../model/finding';
import type { PageText } from '../model/pageText';
import type { EditedWords } from '../model/place';
import type { Result } from '../model/result';
import type { ReferenceStatement } from '../model/statement';
import type { Words } from '../model/words';
import type { Scheme } from '../page/palettes';

/** What the card needs of the page it is on. */
export interface CardContext {
  readonly words: Words;
  scheme(): Scheme;
  save(finding: Finding, note: string): Promise<Result<Annotation, SaveFailure>>;
  savedAs(finding: Finding): Annotation | null;
  /** How the page changed saved words since; null where they are the same. */
  editedSince(annotation: Annotation): EditedWords | null;
  changeNote(id: string, note: { from: string; to: string }): Promise<Result<Annotation, ChangeFailure>>;
  /** Goes on to the finding before or after this one. */
  stepFrom(finding: Finding, by: 1 | -1): void;
  showInStatement(finding: Finding): void;
  dismiss(finding: Finding): Promise<Result<Dismissal, SaveFailure>>;
  restore(id: string): Promise<Result<null, SaveFailure>>;
}

/** What one card shows, and beside which words. */
export interface CardContent {
  readonly finding: Finding;
  readonly range: Range;
  readonly page: PageText;
  readonly statement: ReferenceStatement;
  readonly position: { readonly index: number; readonly count: number };
}
