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

/**
 * Opens the store when it is first used; a failure is answered, not thrown. A connection that failed is given up, and the
 * work tried once more on a new one: after a full disk the old one stays broken though there is room again.
 */
export function openAnnotationStore(): AnnotationStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= open(forget);
    return opening;
  };
  const attempt = async <T>(
    work: (database: IDBPDatabase<Schema>) => Promise<T>,
  ): Promise<Result<T, SaveFailure>> => {
    const first = await attemptOnce(database(), work);
    if (first.ok || first.code === 'disk-full') return first;
    forget();
    return attemptOnce(database(), work);
  };
  return {
    save: (annotation) => attempt((opened) => save(opened, annotation)),
    ofPage: (pageKey) => attempt((opened) => ofPage(opened, pageKey)),
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

async function attemptOnce<T>(
  opening: Promise<IDBPDatabase<Schema>>,
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<Result<T, SaveFailure>> {
  try {
    return ok(await work(await opening));
  } catch (error) {
    opening.then((database) => database.close()).catch(() => undefined);
    return fail(isDiskFull(error) ? 'disk-full' : 'store-unavailable', String(error));
  }
}

function isDiskFull(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'QuotaExceededError' || /full disk/i.test(error.message))
  );
}
