import type { SaveFailure } from '../model/annotation';
import type { Result } from '../model/result';
import type { Connection, Database } from './database';

/** Erases everything that was saved, in one transaction: all of it goes or nothing. */
export function eraseAll(database: Database): Promise<Result<null, SaveFailure>> {
  return database.attempt(erase);
}

async function erase(connection: Connection): Promise<null> {
  const stores = ['annotations', 'dismissals'] as const;
  const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const name of stores)
    transaction
      .objectStore(name)
      .clear()
      .catch(() => undefined);
  await transaction.done;
  return null;
}
