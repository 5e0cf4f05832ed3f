import { openDB } from 'idb';
import type { SaveFailure } from '../model/annotation';
import { fail, ok, type Result } from '../model/result';
import { migrate, VERSION } from './migrate';
import type { Connection, Schema } from './schema';

const NAME = 'on-record';

/** The one database of the extension. Only the background may hold it: it is the single writer. */
export interface Database {
  /** Does work on an open connection; what it throws is answered as a failure. */
  attempt<T>(work: (connection: Connection) => Promise<T>): Promise<Result<T, SaveFailure>>;
}

/**
 * Opens the database when it is first used. A connection that failed is given up, and the work tried once more on a new
 * one: after a full disk the old one stays broken though there is room again.
 */
export function openDatabase(): Database {
  let opening: Promise<Connection> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const connection = (): Promise<Connection> => {
    opening ??= open(forget);
    return opening;
  };
  return {
    async attempt(work) {
      const first = await attemptOnce(connection(), work);
      if (first.ok || first.code === 'disk-full') return first;
      forget();
      return attemptOnce(connection(), work);
    },
  };
}

async function open(onClosed: () => void): Promise<Connection> {
  try {
    return await openDB<Schema>(NAME, VERSION, {
      upgrade: (database, from, _to, transaction) => migrate(database, from, transaction),
      // A later version of the extension must not wait for this one's connection.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
  } catch (error) {
    onClosed();
    throw error;
  }
}

async function attemptOnce<T>(
  opening: Promise<Connection>,
  work: (connection: Connection) => Promise<T>,
): Promise<Result<T, SaveFailure>> {
  try {
    return ok(await work(await opening));
  } catch (error) {
    opening.then((connection) => connection.close()).catch(() => undefined);
    return fail(isDiskFull(error) ? 'disk-full' : 'store-unavailable', String(error));
  }
}

function isDiskFull(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'QuotaExceededError' || /full disk/i.test(error.message))
  );
}
