import browser from 'webextension-polyfill';

/** The extension API, as promises in every browser. The only door to it. */
export { browser };

/** The extension's version, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
