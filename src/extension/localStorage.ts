import type { GateIndex } from '../model/gate';
import { plainBrowser } from './plainBrowser';

const GATE_KEY = 'gate-index';

/** The stored index of telling terms; null where there is none yet. */
export async function loadGateIndex(): Promise<GateIndex | null> {
  const stored = await plainBrowser.storage.local.get(GATE_KEY);
  return (stored[GATE_KEY] as GateIndex | undefined) ?? null;
}

/** Stores the index of telling terms for the spotters of all pages. */
export async function storeGateIndex(index: GateIndex): Promise<void> {
  await plainBrowser.storage.local.set({ [GATE_KEY]: index });
}
