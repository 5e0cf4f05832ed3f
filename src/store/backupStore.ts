import type { Backup, BackupFailure } from '../model/backup';
import { fail, ok, type Result } from '../model/result';

/** Backups of everything kept, each a file that the browser keeps for the extension. */
export interface BackupStore {
  /** Those there are, newest first. */
  list(): Promise<Result<readonly Backup[], BackupFailure>>;
  /** Writes one: all of it or nothing. The time is an ISO 8601 date-time. */
  write(text: string, made: string, annotations: number): Promise<Result<Backup, BackupFailure>>;
  /** Reads one, if it is still as it was written. */
  read(name: string): Promise<Result<string, BackupFailure>>;
  remove(names: readonly string[]): Promise<Result<null, BackupFailure>>;
}

const FOLDER = 'backups';
const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z) (\d+)\.gz$/;
/** SHA-256 of what follows, before it. */
const HASH_BYTES = 32;

/**
 * The backups, as files of the origin's own file system. Not in IndexedDB: Chromium keeps all databases of an extension in
 * the same files, and throws all of them away when it finds these damaged.
 */
export function backupStore(): BackupStore {
  return {
    list: () => attempt(list),
    write: (text, made, annotations) => attempt(() => write(text, made, annotations)),
    read: async (name) => {
      const text = await attempt(() => read(name));
      if (!text.ok) return text;
      return text.value === null ? fail('backup-damaged') : ok(text.value);
    },
    remove: (names) => attempt(() => remove(names)),
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, BackupFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return fail(isFull ? 'disk-full' : 'backup-unavailable', String(error));
  }
}

async function folder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
}

async function list(): Promise<readonly Backup[]> {
  const backups: Backup[] = [];
  for await (const name of (await folder()).keys()) {
    const backup = backupNamed(name);
    if (backup !== null) backups.push(backup);
  }
  return backups.toSorted((a, b) => b.made.localeCompare(a.made));
}

function backupNamed(name: string): Backup | null {
  const [, hour, minute, rest, annotations] = NAME.exec(name) ?? [];
  return hour === undefined
    ? null
    : { name, made: `${hour}:${minute}:${rest}`, annotations: Number(annotations) };
}

async function write(text: string, made: string, annotations: number): Promise<Backup> {
  const name = `${made.replaceAll(':', '-')} ${annotations}.gz`;
  const packed = await packedOf(text);
  const file = await (await folder()).getFileHandle(name, { create: true });
  const writing = await file.createWritable();
  try {
    await writing.write(await hashOf(packed));
    await writing.write(packed);
    // Only now the file takes the place of what was there.
    await writing.close();
  } catch (error) {
    await writing.abort().catch(() => undefined);
    await remove([name]).catch(() => undefined);
    throw error;
  }
  return { name, made, annotations };
}

async function read(name: string): Promise<string | null> {
  const file = await (await (await folder()).getFileHandle(name)).getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = bytes.slice(HASH_BYTES);
  const hash = new Uint8Array(await hashOf(packed));
  if (bytes.length <= HASH_BYTES || hash.some((byte, i) => byte !== bytes[i])) return null;
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

async function remove(names: readonly string[]): Promise<null> {
  const backups = await folder();
  for (const name of names) await backups.removeEntry(name);
  return null;
}

async function packedOf(text: string): Promise<ArrayBuffer> {
  const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packing).arrayBuffer();
}

function hashOf(bytes: BufferSource): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}
