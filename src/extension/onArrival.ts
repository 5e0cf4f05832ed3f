import { browser } from './browser';

const ARRIVED = 'arrived';

/**
 * Calls back once each time the extension comes: installed, updated, switched on, or started with the browser. Pages may
 * be open then that don't know it. A worker that only wakes up again finds the note it left in the session's storage.
 */
export async function onArrival(hear: () => void): Promise<void> {
  const stored = await browser.storage.session.get(ARRIVED);
  if (stored[ARRIVED] === true) return;
  await browser.storage.session.set({ [ARRIVED]: true });
  hear();
}
