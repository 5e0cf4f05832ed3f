import { openDB } from 'idb';
import type { SaveFailure } from '../model/annotation';
import { fail, ok, type Result } from '../model/result';
import { migrate, VERSION } from './migrate';
import type { Connection, Schema } from './schema';

const NAME = 'on-record';

/** How long an older connection may keep ours from opening, in milliseconds: they close when they are asked to. */
const PATIENCE = 3_000;

/** The one database of the extension. Its pages may open it beside the background: every write is one transaction. */
export interface Database {
  /** Does work on an open connection; what it throws is answered as a failure. */
  attempt<T>(work: Work<T>): Promise<Result<T, SaveFailure>>;
  /** Does work that only reads, which a database of a later version of the extension allows too. */
  read<T>(work: Work<T>): Promise<Result<T, SaveFailure>>;
}

type Work<T> = (connection: Connection) => Promise<T>;

/** Why a database does not open. */
class OpeningFailure extends Error {
  constructor(readonly code: SaveFailure) {
    super(code);
  }
}

/**
 * Opens the database when it is first used. A connection that failed is given up, and the work tried once more on a new
 * one: after a full disk the old one stays broken though there is room again.
 */
export function openDatabase(): Database {
  let opening: Promise<Connection> | null = null;
  const forget = (): void => {
    opening = null;
  };
  const connection = (): Promise<Connection> => {
    opening ??= open(forget);
    return opening;
  };
  const read = async <T>(work: Work<T>): Promise<Result<T, SaveFailure>> => {
    const first = await attemptOnce(connection(), work);
    if (first.ok || first.code !== 'store-unavailable') return first;
    forget();
    return attemptOnce(connection(), work);
  };
  return { read, attempt: (work) => read((open) => work(writable(open))) };
}

function writable(connection: Connection): Connection {
  if (connection.version > VERSION) throw new OpeningFailure('store-newer');
  return connection;
}

async function open(onClosed: () => void): Promise<Connection> {
  try {
    return await openAs(VERSION, onClosed).catch((error) => {
      // What a later version of the extension keeps can still be read, and taken along.
      if (error instanceof DOMException && error.name === 'VersionError') return openAs(undefined, onClosed);
      throw error;
    });
  } catch (error) {
    onClosed();
    throw error;
  }
}

async function openAs(version: number | undefined, onClosed: () => void): Promise<Connection> {
  let isLate = false;
  let giveUp: (why: OpeningFailure) => void = () => undefined;
  const waiting = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const opened = openDB<Schema>(NAME, version, {
    upgrade: (database, from, _to, transaction) => migrate(database, from, transaction),
    blocked: () => {
      setTimeout(() => {
        isLate = true;
        giveUp(new OpeningFailure('store-blocked'));
      }, PATIENCE);
    },
    // A later version of the extension must not wait for this one's connection.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  // One that opens after it was given up would itself block others.
  opened.then((connection) => isLate && connection.close()).catch(() => undefined);
  waiting.catch(() => undefined);
  return Promise.race([opened, waiting]);
}

async function attemptOnce<T>(opening: Promise<Connection>, work: Work<T>): Promise<Result<T, SaveFailure>> {
  try {
    return ok(await work(await opening));
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'store-newer') opening.then((connection) => connection.close()).catch(() => undefined);
    return fail(code, String(error));
  }
}

function codeOf(error: unknown): SaveFailure {
  if (error instanceof OpeningFailure) return error.code;
  return isDiskFull(error) ? 'disk-full' : 'store-unavailable';
}

function isDiskFull(error: unknown): boolean {
  return (
    error instanceof DOMException && (error.name === 'QuotaExceededError' || /full disk/i.test(error.message))
  );
}
