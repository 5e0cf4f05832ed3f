import type { SaveFailure } from '../model/annotation';
import { type Dismissal, isSameFinding } from '../model/dismissal';
import type { Result } from '../model/result';
import type { Database } from './database';
import type { Connection } from './schema';

/** The findings that the person said are no match. */
export interface DismissalStore {
  /** Remembers a dismissal; the answer comes after it is on disk. The same finding twice is kept once. */
  dismiss(dismissal: Dismissal): Promise<Result<Dismissal, SaveFailure>>;
  /** Takes a dismissal back. One that is not there any more is no failure. */
  restore(id: string): Promise<Result<null, SaveFailure>>;
  /** The dismissals of a page, oldest first. */
  ofPage(pageKey: string): Promise<Result<readonly Dismissal[], SaveFailure>>;
  /** How many there are. */
  count(): Promise<Result<number, SaveFailure>>;
}

/** The dismissals of a database. */
export function dismissalStore(database: Database): DismissalStore {
  return {
    dismiss: (dismissal) => database.attempt((connection) => dismiss(connection, dismissal)),
    restore: (id) => database.attempt((connection) => restore(connection, id)),
    ofPage: (pageKey) => database.read((connection) => ofPage(connection, pageKey)),
    count: () => database.read((connection) => connection.count('dismissals')),
  };
}

async function dismiss(connection: Connection, dismissal: Dismissal): Promise<Dismissal> {
  const transaction = connection.transaction('dismissals', 'readwrite', { durability: 'strict' });
  const here = await transaction.store.index('pageKey').getAll(dismissal.pageKey);
  const kept = here.find((other) => isSameFinding(other, dismissal));
  // The request's own failure says less than the transaction's, which knows that the disk was full.
  if (kept === undefined) transaction.store.put(dismissal).catch(() => undefined);
  await transaction.done;
  return kept ?? dismissal;
}

async function restore(connection: Connection, id: string): Promise<null> {
  const transaction = connection.transaction('dismissals', 'readwrite', { durability: 'strict' });
  transaction.store.delete(id).catch(() => undefined);
  await transaction.done;
  return null;
}

async function ofPage(connection: Connection, pageKey: string): Promise<readonly Dismissal[]> {
  const found = await connection.getAllFromIndex('dismissals', 'pageKey', pageKey);
  return found.toSorted((a, b) => a.created.localeCompare(b.created));
}
