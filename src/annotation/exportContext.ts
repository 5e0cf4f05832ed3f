import type { SavedFinding } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import type { Sighting } from '../model/sighting';
import type { ReferenceStatement } from '../model/statement';
import type { Visits } from '../model/visit';

/** The forms in which annotations leave: two for programs and lossless or nearly so, the others for people. */
export type ExportFormat = 'backup' | 'web-annotation' | 'markdown' | 'obsidian' | 'csv' | 'html' | 'claim';

/** A file as it is handed to the person. */
export interface ExportedFile {
  readonly name: string;
  /** A media type. */
  readonly type: string;
  readonly text: string;
}

/** What is kept besides annotations: a backup holds it too. */
export interface KeptBesides {
  readonly dismissals: readonly Dismissal[];
  readonly sightings: readonly Sighting[];
  readonly visits: readonly Visits[];
}

/** The words that stand in an exported file for people. */
export interface ExportLabels {
  readonly title: string;
  readonly said: string;
  readonly printed: string;
  readonly saidAndPrinted: string;
  readonly note: string;
  readonly tags: string;
  readonly page: string;
  readonly statement: string;
  readonly author: string;
  readonly published: string;
  readonly creditedTo: string;
  readonly savedAt: string;
  readonly toPassage: string;
  readonly leftOut: string;
  readonly pageHash: string;
  readonly engine: string;
  /** A BCP 47 tag: the language of all these words. */
  readonly language: string;
}

/** What an export needs besides the annotations; nothing of it is kept. */
export interface ExportContext {
  readonly statements: readonly ReferenceStatement[];
  readonly labels: ExportLabels;
  /** What was found in a saved passage, in the words of the interface. */
  verdictOf(finding: SavedFinding): string;
  /** A note as clean HTML, for the report. */
  noteHtml(note: string): string;
  /** ISO 8601 date-time: the day stands in the file's name, nowhere in a backup. */
  readonly now: string;
  /** Only a backup holds it. */
  readonly besides?: KeptBesides;
}
