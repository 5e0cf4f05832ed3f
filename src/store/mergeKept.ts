import type { Annotation, SaveFailure } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import type { Result } from '../model/result';
import type { Sighting } from '../model/sighting';
import type { Visits } from '../model/visit';
import type { Database } from './database';
import { type Connection, STORES } from './schema';

/** What is kept besides annotations. */
export interface Besides {
  readonly dismissals: readonly Dismissal[];
  readonly sightings: readonly Sighting[];
  readonly visits: readonly Visits[];
}

/** Which annotations an import adds, and which it writes over. */
export interface Merging {
  readonly added: readonly Annotation[];
  readonly changed: readonly Annotation[];
}

/** Everything that is kept besides annotations, for a backup. */
export function readBesides(database: Database): Promise<Result<Besides, SaveFailure>> {
  return database.read(async (connection) => {
    const transaction = connection.transaction(['dismissals', 'sightings', 'visits']);
    const [dismissals, sightings, visits] = await Promise.all([
      transaction.objectStore('dismissals').getAll(),
      transaction.objectStore('sightings').getAll(),
      transaction.objectStore('visits').getAll(),
    ]);
    return { dismissals, sightings, visits };
  });
}

/**
 * Takes in what a file holds, all or nothing, in one transaction: what it does is planned from what is stored at that
 * moment. Of what is kept besides, only what is not there yet, and sightings later than those that are.
 */
export function mergeKept<Plan extends Merging>(
  database: Database,
  plan: (stored: readonly Annotation[]) => Plan,
  besides: Besides,
): Promise<Result<Plan, SaveFailure>> {
  return database.attempt((connection) => merge(connection, plan, besides));
}

async function merge<Plan extends Merging>(
  connection: Connection,
  plan: (stored: readonly Annotation[]) => Plan,
  { dismissals, sightings, visits }: Besides,
): Promise<Plan> {
  const transaction = connection.transaction(STORES, 'readwrite', { durability: 'strict' });
  const annotations = transaction.objectStore('annotations');
  const stored = await annotations.getAll();
  const planned = plan(stored);
  // The requests' own failures say less than the transaction's, which knows that the disk was full.
  const quietly = (request: Promise<unknown>): void => void request.catch(() => undefined);
  for (const annotation of [...planned.added, ...planned.changed]) quietly(annotations.put(annotation));
  const there = new Set([...stored, ...planned.added].map(({ id }) => id));
  const seen = new Map(
    (await transaction.objectStore('sightings').getAll()).map((known) => [known.id, known]),
  );
  for (const sighting of sightings.filter(({ id }) => there.has(id)))
    if ((seen.get(sighting.id)?.seen ?? '') < sighting.seen)
      quietly(transaction.objectStore('sightings').put(sighting));
  const dismissed = new Set(await transaction.objectStore('dismissals').getAllKeys());
  for (const dismissal of dismissals)
    if (!dismissed.has(dismissal.id)) quietly(transaction.objectStore('dismissals').put(dismissal));
  const visited = new Set((await transaction.objectStore('visits').getAllKeys()).map(String));
  for (const visit of visits)
    if (!visited.has(String([visit.pageKey, visit.statement])))
      quietly(transaction.objectStore('visits').put(visit));
  await transaction.done;
  return planned;
}
