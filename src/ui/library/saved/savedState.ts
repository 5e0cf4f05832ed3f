import type { Annotation, ChangeFailure } from '../../../model/annotation';
import type { LibraryPlace } from '../../../model/libraryPlace';
import type { Result } from '../../../model/result';
import type { Facets, SavedEntry } from '../../../model/savedEntry';
import type { SavedQuery } from '../../../model/savedQuery';
import type { ReferenceStatement } from '../../../model/statement';
import type { Words } from '../../../model/words';

/** Everything that the saved annotations are shown from. */
export interface SavedState {
  readonly place: LibraryPlace;
  /** How many there are in all. */
  readonly total: number;
  /** Those asked for, in the order asked for. */
  readonly listed: readonly SavedEntry[];
  /** The folded words that were found in each; null where nothing is searched for. */
  readonly found: ReadonlyMap<string, readonly string[]> | null;
  readonly facets: Facets;
  readonly statements: readonly ReferenceStatement[];
  /** How many were deleted last and can be brought back. */
  readonly deleted: number;
}

/** What a person exports: the chosen ones by id, those listed, or all. */
export type ExportScope = 'chosen' | 'listed' | 'all';

/** What can be done with the saved annotations. */
export interface SavedActions {
  /** Asks for others. While a person types the address is written over, so that going back leaves the search at once. */
  ask(query: SavedQuery, typing: boolean): void;
  /** Opens one beside the list; null for the list alone. */
  open(id: string | null): void;
  /** Deletes; false where the store could not be written. */
  remove(ids: readonly string[]): Promise<boolean>;
  /** Brings back what was deleted last. */
  undo(): Promise<boolean>;
  /** Does not bring it back. */
  forget(): void;
  tag(ids: readonly string[], add: readonly string[], remove: readonly string[]): Promise<boolean>;
  /** Writes a note over the one that the person saw. */
  writeNote(id: string, from: string, to: string): Promise<Result<Annotation, ChangeFailure>>;
  copy(text: string): void;
  print(): void;
}

/** What the parts of the section are drawn from. */
export interface SavedProps {
  readonly saved: SavedState;
  readonly words: Words;
  readonly actions: SavedActions;
}
