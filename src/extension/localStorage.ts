import type { Gate, GateHints, GateIndex } from '../model/gate';
import { FIRST_REACH, type Reach } from '../model/reach';
import type { InterfaceLanguage } from '../model/words';
import { plainBrowser } from './plainBrowser';

const GATE_KEY = 'gate-index';
const HINTS_KEY = 'gate-hints';
const REACH_KEY = 'reach';
const WORDS_KEY = 'words';
/** Where the settings of the marks are kept; what reads them checks them, which the spotter has no room for. */
export const MARK_SETTINGS_KEY = 'marks';
const WATCHING_KEY = 'watching';

/** What a spotter needs first, read at once: where the person lets On Record read, and the hints; null where none are stored. */
export async function loadSpotting(): Promise<{ readonly reach: Reach; readonly hints: GateHints | null }> {
  const stored = await plainBrowser.storage.local.get([REACH_KEY, HINTS_KEY]);
  return {
    reach: (stored[REACH_KEY] as Reach | undefined) ?? FIRST_REACH,
    hints: (stored[HINTS_KEY] as GateHints | undefined) ?? null,
  };
}

/** What tells whether a page names enough; null where nothing is stored yet. */
export async function loadGate(): Promise<Gate | null> {
  const stored = await plainBrowser.storage.local.get([HINTS_KEY, GATE_KEY]);
  const hints = stored[HINTS_KEY] as GateHints | undefined;
  const index = stored[GATE_KEY] as GateIndex | undefined;
  return hints === undefined || index === undefined ? null : { hints, index };
}

/** Stores it; the hints apart from the index, for the spotters of all pages. */
export async function storeGate({ hints, index }: Gate): Promise<void> {
  await plainBrowser.storage.local.set({ [HINTS_KEY]: hints, [GATE_KEY]: index });
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

/** Hears that a choice of where On Record reads has changed, here or on another page. */
export function onReachChange(hear: () => void): void {
  plainBrowser.storage.local.onChanged.addListener((changes) => {
    if (REACH_KEY in changes) hear();
  });
}

/** The interface's messages in the language that the person chose, as the browser would give them: with `$1`, `$2` …. */
export interface ChosenWords {
  readonly language: InterfaceLanguage;
  readonly messages: Readonly<Record<string, string>>;
}

/** The language that the person chose for the interface; null for the browser's own. */
export async function loadChosenWords(): Promise<ChosenWords | null> {
  const stored = await plainBrowser.storage.local.get(WORDS_KEY);
  return (stored[WORDS_KEY] as ChosenWords | undefined) ?? null;
}

/** Hears that another language has been chosen for the interface. */
export function onWordsChange(hear: () => void): void {
  plainBrowser.storage.local.onChanged.addListener((changes) => {
    if (WORDS_KEY in changes) hear();
  });
}

/** Remembers the language of the interface; null for the browser's own. */
export async function storeChosenWords(chosen: ChosenWords | null): Promise<void> {
  if (chosen === null) await plainBrowser.storage.local.remove(WORDS_KEY);
  else await plainBrowser.storage.local.set({ [WORDS_KEY]: chosen });
}

/** True unless the person wants no page remembered that they only visited. */
export async function loadWatching(): Promise<boolean> {
  const stored = await plainBrowser.storage.local.get(WATCHING_KEY);
  return stored[WATCHING_KEY] !== false;
}

/** Remembers whether pages are remembered. */
export async function storeWatching(on: boolean): Promise<void> {
  await plainBrowser.storage.local.set({ [WATCHING_KEY]: on });
}

/** Forgets everything stored here but the spotters' index, which is nobody's. */
export async function clearChoices(): Promise<void> {
  await plainBrowser.storage.local.remove([REACH_KEY, WORDS_KEY, MARK_SETTINGS_KEY, WATCHING_KEY]);
}

/** Hears that the person wants something else marked, until the signal is aborted. */
export function onMarkSettingsChange(hear: () => void, signal: AbortSignal): void {
  const listener = (changes: object): void => {
    if (MARK_SETTINGS_KEY in changes) hear();
  };
  plainBrowser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => plainBrowser.storage.local.onChanged.removeListener(listener));
}
