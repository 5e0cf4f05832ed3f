import type { Annotation, SaveFailure } from '../model/annotation';
import type { Result } from '../model/result';
import type { Connection, Database } from './database';

/** The saved annotations. */
export interface AnnotationStore {
  /** Saves; the answer comes after the transaction has completed on disk. */
  save(annotation: Annotation): Promise<Result<Annotation, SaveFailure>>;
  /** The annotations of a page, oldest first. */
  ofPage(pageKey: string): Promise<Result<readonly Annotation[], SaveFailure>>;
  /** All annotations, newest first. */
  all(): Promise<Result<readonly Annotation[], SaveFailure>>;
}

/** The annotations of a database. */
export function annotationStore(database: Database): AnnotationStore {
  return {
    save: (annotation) => database.attempt((connection) => save(connection, annotation)),
    ofPage: (pageKey) => database.attempt((connection) => ofPage(connection, pageKey)),
    all: () => database.attempt(all),
  };
}

async function save(connection: Connection, annotation: Annotation): Promise<Annotation> {
  const transaction = connection.transaction('annotations', 'readwrite', { durability: 'strict' });
  // The request's own failure says less than the transaction's, which knows that the disk was full.
  transaction.store.put(annotation).catch(() => undefined);
  await transaction.done;
  return annotation;
}

async function ofPage(connection: Connection, pageKey: string): Promise<readonly Annotation[]> {
  const found = await connection.getAllFromIndex('annotations', 'pageKey', pageKey);
  return found.toSorted((a, b) => a.created.localeCompare(b.created));
}

async function all(connection: Connection): Promise<readonly Annotation[]> {
  const found = await connection.getAll('annotations');
  return found.toSorted((a, b) => b.created.localeCompare(a.created));
}
