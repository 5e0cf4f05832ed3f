import { backupFile } from '../annotation/backupFile';
import type { Annotation, SaveFailure } from '../model/annotation';
import { type Backup, type BackupFailure, isBackupDue, keptBackups } from '../model/backup';
import { ok, type Result } from '../model/result';
import type { BackupStore } from '../store/backupStore';
import type { Besides } from '../store/mergeKept';

/** What a backup is made of. */
interface Kept {
  readonly annotations: { all(): Promise<Result<readonly Annotation[], SaveFailure>> };
  besides(): Promise<Result<Besides, SaveFailure>>;
}

/** More characters than this are not backed up: a worker would not hold them. Ten thousand annotations are a tenth of it. */
const MOST_CHARACTERS = 100_000_000;

/** Makes a backup after the first change of a day, and lets go of those that are too many. Fails in silence: nobody waits for it. */
export async function backUpDaily(kept: Kept, backups: BackupStore): Promise<void> {
  const listed = await backups.list();
  const now = new Date().toISOString();
  if (!listed.ok || !isBackupDue(listed.value, now)) return;
  const made = await backUp(kept, backups);
  if (made.ok && made.value !== null) await letGo(backups);
}

/**
 * Makes a backup of everything kept, and lets go of none. Of nothing none is made: it would push out those of something.
 */
export async function backUp(
  kept: Kept,
  backups: BackupStore,
): Promise<Result<Backup | null, SaveFailure | BackupFailure>> {
  const annotations = await kept.annotations.all();
  if (!annotations.ok) return annotations;
  const besides = await kept.besides();
  if (!besides.ok) return besides;
  if (annotations.value.length === 0) return ok(null);
  const text = backupFile(annotations.value, besides.value);
  if (text.length > MOST_CHARACTERS) return ok(null);
  return backups.write(text, new Date().toISOString(), annotations.value.length);
}

async function letGo(backups: BackupStore): Promise<void> {
  const listed = await backups.list();
  if (!listed.ok) return;
  const kept = new Set(keptBackups(listed.value).map(({ name }) => name));
  await backups.remove(listed.value.map(({ name }) => name).filter((name) => !kept.has(name)));
}

/** Erases every backup. */
export async function eraseBackups(backups: BackupStore): Promise<Result<null, BackupFailure>> {
  const listed = await backups.list();
  return listed.ok ? backups.remove(listed.value.map(({ name }) => name)) : listed;
}
