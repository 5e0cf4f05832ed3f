import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Annotation, SaveFailure } from '../model/annotation';
import { fail, ok, type Result } from '../model/result';

const DATABASE = 'on-record';
const VERSION = 1;

interface Schema extends DBSchema {
  annotations: { key: string; value: Annotation; indexes: { pageKey: string } };
}

/** The saved annotations. Only the background may hold one: it is the single writer. */
export interface AnnotationStore {
  /** Saves; the answer comes after the transaction has completed on disk. */
  save(annotation: Annotation): Promise<Result<Annotation, SaveFailure>>;
  /** The annotations of a page, oldest first. */
  ofPage(pageKey: string): Promise<Result<readonly Annotation[], SaveFailure>>;
}

/** Opens the store when it is first used; a failure is answered, not thrown, and the next use tries again. */
export function openAnnotationStore(): AnnotationStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open(() => {
      opening = null;
    });
    return opening;
  };
  return {
    save: (annotation) => attempt(async () => save(await database(), annotation)),
    ofPage: (pageKey) => attempt(async () => ofPage(await database(), pageKey)),
  };
}

async function open(onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(DATABASE, VERSION, {
      upgrade(database) {
        database.createObjectStore('annotations', { keyPath: 'id' }).createIndex('pageKey', 'pageKey');
      },
      terminated: onClosed,
    });
  } catch (error) {
    onClosed();
    throw error;
  }
}

async function save(database: IDBPDatabase<Schema>, annotation: Annotation): Promise<Annotation> {
  const transaction = database.transaction('annotations', 'readwrite', { durability: 'strict' });
  // The request's own failure says less than the transaction's, which knows that the disk was full.
  transaction.store.put(annotation).catch(() => undefined);
  await transaction.done;
  return annotation;
}

async function ofPage(database: IDBPDatabase<Schema>, pageKey: string): Promise<readonly Annotation[]> {
  const found = await database.getAllFromIndex('annotations', 'pageKey', pageKey);
  return found.toSorted((a, b) => a.created.localeCompare(b.created));
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, SaveFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(isDiskFull(error) ? 'disk-full' : 'store-unavailable', String(error));
  }
}

function isDiskFull(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'QuotaExceededError' || /full disk/i.test(error.message))
  );
}
