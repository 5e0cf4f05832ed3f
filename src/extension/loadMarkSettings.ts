import * as v from 'valibot';
import { FIRST_MARK_SETTINGS, type MarkSettings } from '../model/markSettings';
import { MARK_SETTINGS_KEY } from './localStorage';
import { markSettingsSchema } from './messageSchemas';
import { plainBrowser } from './plainBrowser';

/** What the person wants marked. Whatever else stands there, left by another version say, counts as no choice. */
export async function loadMarkSettings(): Promise<MarkSettings> {
  const stored = await plainBrowser.storage.local.get(MARK_SETTINGS_KEY);
  const parsed = v.safeParse(markSettingsSchema, stored[MARK_SETTINGS_KEY]);
  return parsed.success ? parsed.output : FIRST_MARK_SETTINGS;
}

/** Remembers what the person wants marked. */
export async function storeMarkSettings(settings: MarkSettings): Promise<void> {
  await plainBrowser.storage.local.set({ [MARK_SETTINGS_KEY]: settings });
}
