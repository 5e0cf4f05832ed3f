import type { SaveFailure } from '../model/annotation';
import type { Result } from '../model/result';
import type { Database } from './database';
import { type Connection, STORES } from './schema';

/** Erases everything that was saved, in one transaction: all of it goes or nothing. */
export function eraseAll(database: Database): Promise<Result<null, SaveFailure>> {
  return database.attempt(erase);
}

async function erase(connection: Connection): Promise<null> {
  const transaction = connection.transaction(STORES, 'readwrite', { durability: 'strict' });
  for (const name of STORES)
    transaction
      .objectStore(name)
      .clear()
      .catch(() => undefined);
  await transaction.done;
  return null;
}
