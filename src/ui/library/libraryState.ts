import type { SaveFailure } from '../../model/annotation';
import type { Backup, BackupFailure } from '../../model/backup';
import type { KeptThings } from '../../model/keptThings';
import type { LibrarySection } from '../../model/libraryPlace';
import type { MarkSettings, ShownCertainty, SwitchedMark } from '../../model/markSettings';
import type { Result } from '../../model/result';
import type { SavedEntry } from '../../model/savedEntry';
import type { ListedSite, ReachChoice, ReachState } from '../../model/siteList';
import type { ReferenceStatement } from '../../model/statement';
import type { InterfaceLanguage, Words } from '../../model/words';
import type { ImportPreview, ImportRefusal, SavedActions, SavedState } from './saved/savedState';

/** A key command and the keys that call it; none where the person gave it none. */
export interface KeyCommand {
  readonly name: string;
  readonly keys: string;
}

/** A share of pages or passages that came out right: precision and recall of one kind. */
export interface AccuracyRow {
  readonly kind: 'names' | 'quotations' | 'restatements';
  readonly right: number;
  readonly found: number;
}

/** What was measured on pages that the engine was never fitted to. */
export interface Accuracy {
  readonly pages: number;
  readonly languages: number;
  readonly rows: readonly AccuracyRow[];
  readonly fidelity: number;
  readonly attribution: number;
  readonly quiet: number;
}

/** Everything that the library shows. */
export interface LibraryState {
  readonly section: LibrarySection;
  /** Null where the store could not be read. */
  readonly saved: SavedState | null;
  /** The saved comparison that is read as a page of its own; null where the address names none. */
  readonly comparison: SavedEntry | 'none' | null;
  /** With their texts and points, to show what was saved of them. */
  readonly statements: readonly ReferenceStatement[];
  readonly kept: KeptThings | null;
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly reach: ReachState;
  /** Null for the browser's own. */
  readonly language: InterfaceLanguage | null;
  /** True if pages about a statement are remembered. */
  readonly watching: boolean;
  readonly keys: readonly KeyCommand[];
  /** What is marked on pages. */
  readonly marks: MarkSettings;
  readonly accuracy: Accuracy;
  readonly version: string;
}

/** What can be done in the library. */
export interface LibraryActions {
  chooseReach(choice: ReachChoice): void;
  switchSite(site: ListedSite, on: boolean): void;
  addSite(text: string): Promise<'added' | 'no-site' | 'refused'>;
  /** False where the store could not be written. */
  erase(): Promise<boolean>;
  chooseLanguage(language: InterfaceLanguage | null): void;
  chooseWatching(on: boolean): void;
  changeKeys(): void;
  /** Reads a backup and says what taking it in would do. Nothing is stored. */
  readBackup(name: string): Promise<Result<ImportPreview, ImportRefusal | BackupFailure>>;
  /** Takes in the backup that was read last. */
  restore(): Promise<Result<ImportPreview, SaveFailure | BackupFailure>>;
  readonly saved: SavedActions;
  switchMark(mark: SwitchedMark, on: boolean): void;
  chooseCertainty(certainty: ShownCertainty): void;
}

/** What every section is drawn from. */
export interface LibraryProps {
  readonly state: LibraryState;
  readonly words: Words;
  readonly actions: LibraryActions;
}
