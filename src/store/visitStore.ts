import type { SaveFailure } from '../model/annotation';
import type { Result } from '../model/result';
import type { Visits } from '../model/visit';
import type { Database } from './database';
import type { Connection } from './schema';

/** The pages that were seen, and how they were. It can be lost without harm, so nothing waits for the disk. */
export interface VisitStore {
  /** The visits of a page that speaks of a statement; null where there was none. */
  of(pageKey: string, statement: string): Promise<Result<Visits | null, SaveFailure>>;
  /** Changes the visits of a page, from what is stored at that moment. */
  change(
    pageKey: string,
    statement: string,
    make: (stored: Visits | null) => Visits | null,
  ): Promise<Result<null, SaveFailure>>;
  /** How many pages there are. */
  count(): Promise<Result<number, SaveFailure>>;
  clear(): Promise<Result<null, SaveFailure>>;
}

/** The visits of a database. */
export function visitStore(database: Database): VisitStore {
  return {
    of: (pageKey, statement) =>
      database.attempt(async (connection) => (await connection.get('visits', [pageKey, statement])) ?? null),
    change: (pageKey, statement, make) =>
      database.attempt((connection) => change(connection, [pageKey, statement], make)),
    count: () => database.attempt((connection) => connection.count('visits')),
    clear: () =>
      database.attempt(async (connection) => {
        await connection.clear('visits');
        return null;
      }),
  };
}

async function change(
  connection: Connection,
  key: [string, string],
  make: (stored: Visits | null) => Visits | null,
): Promise<null> {
  const transaction = connection.transaction('visits', 'readwrite');
  const made = make((await transaction.store.get(key)) ?? null);
  if (made !== null) transaction.store.put(made).catch(() => undefined);
  await transaction.done;
  return null;
}
