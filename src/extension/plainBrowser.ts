/**
 * The extension API as both browsers give it at Manifest V3, without the polyfill: asking and storing are promises there.
 * For what runs on every page of a news site; hearing messages and the rest take the polyfilled door. Not by the name
 * `browser`: in Chromium a page's element of that id would stand there.
 */
export const plainBrowser: Pick<typeof chrome, 'runtime' | 'storage'> = chrome;

/** False in a page's script that has outlived its extension: updated, switched off or removed. */
export function isExtensionAlive(): boolean {
  try {
    return plainBrowser.runtime?.id !== undefined;
  } catch {
    // Firefox lets nothing of a dead extension be touched.
    return false;
  }
}
