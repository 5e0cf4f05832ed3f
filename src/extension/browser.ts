import browser from 'webextension-polyfill';

/** The extension API, as promises in every browser. The only door to it. */
export { browser };

/** False in a page's script that has outlived its extension: updated, switched off or removed. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Firefox lets nothing of a dead extension be touched.
    return false;
  }
}
