import type { Annotation } from '../model/annotation';
import type { KeptBesides } from './exportContext';
import { stableJson } from './stableJson';

/** What a backup calls itself, and the version of its form that is written. */
export const BACKUP_FORMAT = 'on-record-backup';
export const BACKUP_VERSION = 1;

/** Everything that is kept, one record a line. The same content gives the same bytes, whenever and in whatever order it is written. */
export function backupFile(annotations: readonly Annotation[], besides: KeptBesides): string {
  const lists = {
    annotations,
    dismissals: besides.dismissals,
    sightings: besides.sightings,
    visits: besides.visits,
  };
  const parts = Object.entries(lists).map(([name, records]) => `"${name}":[${linesOf(records)}]`);
  return `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},\n${parts.join(',\n')}}\n`;
}

function linesOf(records: readonly unknown[]): string {
  const lines = records.map(stableJson).sort();
  return lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
}
