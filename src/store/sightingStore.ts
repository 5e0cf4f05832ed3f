import type { SaveFailure } from '../model/annotation';
import type { Result } from '../model/result';
import { isNews, type Sighting } from '../model/sighting';
import type { Database } from './database';
import type { Connection } from './schema';

/** What became of saved passages when their pages were seen again. */
export interface SightingStore {
  /** Keeps those that say something new, of annotations that are there. */
  record(sightings: readonly Sighting[]): Promise<Result<null, SaveFailure>>;
}

/** The sightings of a database. */
export function sightingStore(database: Database): SightingStore {
  return { record: (sightings) => database.attempt((connection) => record(connection, sightings)) };
}

async function record(connection: Connection, sightings: readonly Sighting[]): Promise<null> {
  const transaction = connection.transaction(['annotations', 'sightings'], 'readwrite');
  const kept = transaction.objectStore('sightings');
  for (const sighting of sightings) {
    const isThere = (await transaction.objectStore('annotations').getKey(sighting.id)) !== undefined;
    if (isThere && isNews(await kept.get(sighting.id), sighting)) kept.put(sighting).catch(() => undefined);
  }
  await transaction.done;
  return null;
}
