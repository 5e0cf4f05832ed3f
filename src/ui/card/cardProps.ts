import type { Annotation } from '../../model/annotation';
import type { Finding } from '../../model/finding';
import type { PageText } from '../../model/pageText';
import type { EditedWords } from '../../model/place';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import type { CardState } from './cardState';

/** What can be done from a card. */
export interface CardActions {
  previous(): void;
  next(): void;
  save(note: string): void;
  copy(text: string): void;
  /** The person writes a note; null when they give it up. */
  write(draft: string | null): void;
  showInStatement(): void;
  dismiss(): void;
  restore(): void;
  close(): void;
}

export interface CardProps {
  readonly finding: Finding;
  readonly statement: ReferenceStatement;
  readonly page: PageText;
  readonly position: { readonly index: number; readonly count: number };
  readonly annotation: Annotation | null;
  /** How the page changed the words since they were saved. */
  readonly edited: EditedWords | null;
  readonly state: CardState;
  readonly words: Words;
  readonly actions: CardActions;
}
