/** Where the running session of this page is kept, in the content scripts' own world. */
const RUNNING = Symbol.for('on-record.session');
const SPOTTER = Symbol.for('on-record.spotter');
const world = globalThis as { [RUNNING]?: AbortController; [SPOTTER]?: AbortController };

/**
 * Starts the spotter of a page, with the signal that ends it; null where one is at work already: a page that was open
 * when the extension came may be given it twice.
 */
export function beginSpotting(): AbortSignal | null {
  if (world[SPOTTER] !== undefined) return null;
  const spotter = new AbortController();
  world[SPOTTER] = spotter;
  return spotter.signal;
}

/** Ends the spotter of a page, so that another may start once its site is read again. */
export function endSpotting(): void {
  world[SPOTTER]?.abort();
  delete world[SPOTTER];
}

/** True if a session annotates this page. */
export function isSessionRunning(): boolean {
  return world[RUNNING] !== undefined;
}

/** Starts a session in place of the one that runs, which leaves. */
export function beginSession(): AbortController {
  world[RUNNING]?.abort();
  const session = new AbortController();
  world[RUNNING] = session;
  session.signal.addEventListener('abort', () => {
    if (world[RUNNING] === session) delete world[RUNNING];
  });
  return session;
}
