import type { Annotation, SaveFailure } from '../model/annotation';
import { fail, type Result } from '../model/result';
import type { Sighting } from '../model/sighting';
import type { Database } from './database';
import type { Connection } from './schema';

/** The saved annotations. What is answered to have been written is on disk. */
export interface AnnotationStore {
  /** Saves those that are not there yet, all or none; those that are stay as they are. Gives what was saved. */
  add(annotations: readonly Annotation[]): Promise<Result<readonly Annotation[], SaveFailure>>;
  /** Changes one, from what is stored at that moment: nothing written elsewhere meanwhile is lost. */
  change<Refusal extends string>(
    id: string,
    change: (stored: Annotation) => Result<Annotation, Refusal>,
  ): Promise<Result<Annotation, SaveFailure | Refusal | 'gone'>>;
  /** Changes several in one go, all or none, each from what is stored at that moment. Those that are gone are left out. */
  changeAll(
    ids: readonly string[],
    change: (stored: Annotation) => Annotation,
  ): Promise<Result<readonly Annotation[], SaveFailure>>;
  /** Writes over what is there, all or none. */
  replace(annotations: readonly Annotation[]): Promise<Result<null, SaveFailure>>;
  /** Removes, all or none; gives those that were there, so that it can be undone. */
  remove(ids: readonly string[]): Promise<Result<readonly Annotation[], SaveFailure>>;
  /** The annotations of a page by any of its addresses, oldest first. */
  ofPage(addresses: readonly string[]): Promise<Result<readonly Annotation[], SaveFailure>>;
  /** All annotations, newest first. */
  all(): Promise<Result<readonly Annotation[], SaveFailure>>;
  /** What became of them when their pages were last seen, of those that were looked for. */
  sightings(): Promise<Result<readonly Sighting[], SaveFailure>>;
}

/** The annotations of a database. */
export function annotationStore(database: Database): AnnotationStore {
  return {
    add: (annotations) => database.attempt((connection) => add(connection, annotations)),
    change: async (id, make) => {
      const answer = await database.attempt((connection) => change(connection, id, make));
      return answer.ok ? answer.value : answer;
    },
    changeAll: (ids, make) => database.attempt((connection) => changeAll(connection, ids, make)),
    replace: (annotations) => database.attempt((connection) => replace(connection, annotations)),
    remove: (ids) => database.attempt((connection) => remove(connection, ids)),
    ofPage: (addresses) => database.read((connection) => ofPage(connection, addresses)),
    all: () => database.read(all),
    sightings: () => database.read((connection) => connection.getAll('sightings')),
  };
}

function writing(connection: Connection) {
  const transaction = connection.transaction('annotations', 'readwrite', { durability: 'strict' });
  const put = (annotation: Annotation): void => {
    // The request's own failure says less than the transaction's, which knows that the disk was full.
    transaction.store.put(annotation).catch(() => undefined);
  };
  return { transaction, put };
}

async function add(
  connection: Connection,
  annotations: readonly Annotation[],
): Promise<readonly Annotation[]> {
  const { transaction, put } = writing(connection);
  const there = await Promise.all(annotations.map(({ id }) => transaction.store.getKey(id)));
  const added = annotations.filter((_, i) => there[i] === undefined);
  added.forEach(put);
  await transaction.done;
  return added;
}

async function change<Refusal extends string>(
  connection: Connection,
  id: string,
  make: (stored: Annotation) => Result<Annotation, Refusal>,
): Promise<Result<Annotation, Refusal | 'gone'>> {
  const { transaction, put } = writing(connection);
  const stored = await transaction.store.get(id);
  const changed = stored === undefined ? fail('gone' as const) : make(stored);
  if (changed.ok && changed.value !== stored) put(changed.value);
  await transaction.done;
  return changed;
}

async function changeAll(
  connection: Connection,
  ids: readonly string[],
  make: (stored: Annotation) => Annotation,
): Promise<readonly Annotation[]> {
  const { transaction, put } = writing(connection);
  const stored = await Promise.all(ids.map((id) => transaction.store.get(id)));
  const changed = stored.flatMap((annotation) => {
    const made = annotation === undefined ? undefined : make(annotation);
    if (made !== undefined && made !== annotation) put(made);
    return made ?? [];
  });
  await transaction.done;
  return changed;
}

async function replace(connection: Connection, annotations: readonly Annotation[]): Promise<null> {
  const { transaction, put } = writing(connection);
  annotations.forEach(put);
  await transaction.done;
  return null;
}

async function remove(connection: Connection, ids: readonly string[]): Promise<readonly Annotation[]> {
  const transaction = connection.transaction(['annotations', 'sightings'], 'readwrite', {
    durability: 'strict',
  });
  const annotations = transaction.objectStore('annotations');
  const stored = await Promise.all(ids.map((id) => annotations.get(id)));
  for (const id of ids) {
    annotations.delete(id).catch(() => undefined);
    transaction
      .objectStore('sightings')
      .delete(id)
      .catch(() => undefined);
  }
  await transaction.done;
  return stored.filter((annotation) => annotation !== undefined);
}

async function ofPage(connection: Connection, addresses: readonly string[]): Promise<readonly Annotation[]> {
  const { store } = connection.transaction('annotations');
  const found = await Promise.all(addresses.map((address) => store.index('addresses').getAll(address)));
  const byId = new Map(found.flat().map((annotation) => [annotation.id, annotation]));
  return [...byId.values()].toSorted((a, b) => a.created.localeCompare(b.created));
}

async function all(connection: Connection): Promise<readonly Annotation[]> {
  const found = await connection.getAll('annotations');
  return found.toSorted((a, b) => b.created.localeCompare(a.created));
}
