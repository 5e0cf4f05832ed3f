import type { Annotation, ChangeFailure, SaveFailure } from '../../../model/annotation';
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
  /** The ids of all there are, newest first. */
  readonly all: readonly string[];
  readonly statements: readonly ReferenceStatement[];
  /** How many were deleted last and can be brought back. */
  readonly deleted: number;
  /** True while a search may not find all of them yet. */
  readonly indexing: boolean;
}

/** The forms in which what is saved leaves. */
export const EXPORT_FORMATS = [
  'backup',
  'web-annotation',
  'markdown',
  'obsidian',
  'csv',
  'html',
  'claim',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Why a file was not taken at all. */
export type ImportRefusal =
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'not-json'
  | 'unknown-format'
  | 'newer-version';

/** What taking a file in does, or did, in numbers, and what of it can't be taken. */
export interface ImportPreview {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly failed: readonly ImportFailure[];
}

/** An entry of a file that can't be taken: where it stands, and what is wrong. */
export interface ImportFailure {
  readonly where: string;
  readonly reason: 'not-an-annotation' | 'no-page' | 'nothing-in-it' | 'bad-field';
  readonly field: string;
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
  /** The address that leads to a saved passage; null where it is none of the web, as an imported record may have it. */
  addressOf(annotation: Annotation): string | null;
  copy(text: string): void;
  /** Hands a file to the person; gives its name, null where it could not be made. */
  exportAs(format: ExportFormat, ids: readonly string[]): Promise<string | null>;
  /** Reads a file and says what taking it in would do. Nothing is stored. */
  readImport(file: File): Promise<Result<ImportPreview, ImportRefusal>>;
  /** Takes in what was read last. */
  merge(): Promise<Result<ImportPreview, SaveFailure>>;
  print(): void;
}

/** What the parts of the section are drawn from. */
export interface SavedProps {
  readonly saved: SavedState;
  readonly words: Words;
  readonly actions: SavedActions;
}
