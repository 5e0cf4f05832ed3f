import type { DBSchema, IDBPDatabase } from 'idb';
import type { Annotation } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import type { Sighting } from '../model/sighting';
import type { Visits } from '../model/visit';

/** What the database holds. */
export interface Schema extends DBSchema {
  annotations: { key: string; value: Annotation; indexes: { addresses: string } };
  dismissals: { key: string; value: Dismissal; indexes: { pageKey: string } };
  sightings: { key: string; value: Sighting };
  visits: { key: [pageKey: string, statement: string]; value: Visits };
}

/** The names of all that it holds. */
export const STORES = ['annotations', 'dismissals', 'sightings', 'visits'] as const;

/** An open connection. */
export type Connection = IDBPDatabase<Schema>;
