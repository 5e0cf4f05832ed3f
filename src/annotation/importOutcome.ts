import type { Annotation } from '../model/annotation';
import type { Result } from '../model/result';
import type { JsonRefusal } from './checkJson';
import type { KeptBesides } from './exportContext';

/** Why one entry of a file was not taken. */
export type ImportReason =
  /** It is no annotation of any kind that we read. */
  | 'not-an-annotation'
  /** It points at no page, or at an address that no page has. */
  | 'no-page'
  /** It has neither words of a page nor a note. */
  | 'nothing-in-it'
  /** One of its fields is not what it has to be. */
  | 'bad-field';

/** An entry that was not taken: where it stands in the file, and what is wrong. */
export interface FailedEntry {
  /** Like `annotations[3]`, counted from 0. */
  readonly where: string;
  readonly reason: ImportReason;
  /** The field that is wrong, like `target.source`; empty where it is all of it. */
  readonly field: string;
}

/** Why nothing of a file was taken. */
export type ImportRefusal = JsonRefusal | 'not-json' | 'unknown-format' | 'newer-version';

/** What a file holds, checked; nothing of it is stored yet. */
export interface ParsedImport {
  readonly format: 'backup' | 'web-annotation' | 'hypothesis';
  readonly parsed: readonly Annotation[];
  readonly failed: readonly FailedEntry[];
  /** Empty unless it is a backup. */
  readonly besides: KeptBesides;
}

/** What came of reading a file. */
export type ImportOutcome = Result<ParsedImport, ImportRefusal>;

/** What an import needs besides the file. */
export interface ImportContext {
  /** The statement that annotations from elsewhere are kept under. */
  readonly statement: string;
}

/** One entry: taken, or why not. */
export type ParsedEntry<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: ImportReason; readonly field: string };

/** An entry that was not taken. */
export function failEntry(
  reason: ImportReason,
  field = '',
): { readonly ok: false; readonly reason: ImportReason; readonly field: string } {
  return { ok: false, reason, field };
}
