import type { IDBPTransaction, StoreNames } from 'idb';
import type { Annotation } from '../model/annotation';
import { type AnnotationOfVersion2, annotationOfVersion2 } from './annotationOfVersion2';
import type { Connection, Schema } from './schema';

/** The version of the database that this version of the extension reads and writes. */
export const VERSION = 3;

/** The transaction in which the browser lets a database be changed: all of it happens or nothing. */
export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Each version adds to the one before it; what was saved stays. One that is broken off starts again from where it began. */
export async function migrate(database: Connection, from: number, upgrade: Upgrade): Promise<void> {
  if (from < 1) database.createObjectStore('annotations', { keyPath: 'id' });
  if (from < 2) database.createObjectStore('dismissals', { keyPath: 'id' }).createIndex('pageKey', 'pageKey');
  if (from < 3) await toVersion3(database, upgrade);
}

/** Annotations are found by all addresses of their page, and are kept with all that was judged. */
async function toVersion3(database: Connection, upgrade: Upgrade): Promise<void> {
  database.createObjectStore('sightings', { keyPath: 'id' });
  database.createObjectStore('visits', { keyPath: ['pageKey', 'statement'] });
  const annotations = upgrade.objectStore('annotations');
  if (annotations.indexNames.contains('pageKey' as 'addresses'))
    annotations.deleteIndex('pageKey' as 'addresses');
  annotations.createIndex('addresses', 'addresses', { multiEntry: true });
  for (let cursor = await annotations.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    await cursor.update(upgraded(cursor.value));
  }
}

function upgraded(stored: Annotation | AnnotationOfVersion2): Annotation {
  return 'revision' in stored ? stored : annotationOfVersion2(stored);
}
