import type { GateIndex } from '../model/gate';
import { FIRST_REACH, type Reach } from '../model/reach';
import { plainBrowser } from './plainBrowser';

const GATE_KEY = 'gate-index';
const REACH_KEY = 'reach';

/** The stored index of telling terms; null where there is none yet. */
export async function loadGateIndex(): Promise<GateIndex | null> {
  const stored = await plainBrowser.storage.local.get(GATE_KEY);
  return (stored[GATE_KEY] as GateIndex | undefined) ?? null;
}

/** Stores the index of telling terms for the spotters of all pages. */
export async function storeGateIndex(index: GateIndex): Promise<void> {
  await plainBrowser.storage.local.set({ [GATE_KEY]: index });
}

/** Where the person lets On Record read by itself. */
export async function loadReach(): Promise<Reach> {
  const stored = await plainBrowser.storage.local.get(REACH_KEY);
  return (stored[REACH_KEY] as Reach | undefined) ?? FIRST_REACH;
}

/** Remembers where the person lets On Record read by itself. */
export async function storeReach(reach: Reach): Promise<void> {
  await plainBrowser.storage.local.set({ [REACH_KEY]: reach });
}
