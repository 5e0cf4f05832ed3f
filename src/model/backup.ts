/** One backup of everything kept, as it is listed. */
export interface Backup {
  /** The name of its file. */
  readonly name: string;
  /** When it was made: an ISO 8601 date-time. */
  readonly made: string;
  /** How many annotations it holds. */
  readonly annotations: number;
}

/** Why a backup was not made or read. */
export type BackupFailure = 'disk-full' | 'backup-unavailable' | 'backup-damaged';

/** How many of the latest days are kept. */
const DAYS = 7;
/** Of how many months before these one backup is kept. */
const MONTHS = 3;

/**
 * The backups that are kept: the last of each of the seven latest days that have one, and the last of each of the three
 * latest months before them. A person sees a loss within a week, or looks for something much older.
 * @param backups in any order
 */
export function keptBackups(backups: readonly Backup[]): readonly Backup[] {
  const newest = backups.toSorted((a, b) => b.made.localeCompare(a.made));
  const days = firstOfEach(newest, 'YYYY-MM-DD'.length).slice(0, DAYS);
  const oldestDay = days.at(-1)?.made.slice(0, 'YYYY-MM-DD'.length) ?? '';
  const before = newest.filter(({ made }) => made < oldestDay);
  return [...days, ...firstOfEach(before, 'YYYY-MM'.length).slice(0, MONTHS)];
}

/** The first of those whose time begins with the same letters, so many of them. */
function firstOfEach(backups: readonly Backup[], letters: number): readonly Backup[] {
  const first = new Map<string, Backup>();
  for (const backup of backups) {
    const key = backup.made.slice(0, letters);
    if (!first.has(key)) first.set(key, backup);
  }
  return [...first.values()];
}

/** True if the last backup is of an earlier day, or there is none. */
export function isBackupDue(backups: readonly Backup[], now: string): boolean {
  const day = now.slice(0, 'YYYY-MM-DD'.length);
  return !backups.some(({ made }) => made.startsWith(day));
}
