/** Where the running session of this page is kept, in the content scripts' own world. */
const RUNNING = Symbol.for('on-record.session');
const SPOTTER = Symbol.for('on-record.spotter');
const world = globalThis as { [RUNNING]?: AbortController; [SPOTTER]?: boolean };

/** True once in a page's life: a page that was open when the extension came may be given the spotter twice. */
export function isSpotterNew(): boolean {
  const isNew = world[SPOTTER] !== true;
  world[SPOTTER] = true;
  return isNew;
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
