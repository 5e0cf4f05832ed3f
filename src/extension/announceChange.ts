import * as v from 'valibot';
import type { KeptChange } from '../model/keptThings';
import { browser } from './browser';
import { keptChangeSchema } from './messageSchemas';

const CHANNEL = 'on-record-kept';

/**
 * Tells every page of the extension, and the annotators in all tabs but one, that what is kept has changed. The tab that
 * asked for the change knows already.
 */
export async function announceChange(change: KeptChange, except: number | null = null): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
  const tabs = await browser.tabs.query({ discarded: false });
  const told = tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [id]));
  // In most tabs nobody listens.
  await Promise.allSettled(
    told.map((id) => browser.tabs.sendMessage(id, { type: 'kept-changed', ...change }, { frameId: 0 })),
  );
}

/** Hears on a page of the extension that what is kept has changed, until the signal is aborted. */
export function onKeptChange(hear: (change: KeptChange) => void, signal?: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    const change = v.safeParse(keptChangeSchema, data);
    if (change.success) hear(change.output);
  });
  signal?.addEventListener('abort', () => channel.close());
}
