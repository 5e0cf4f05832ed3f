import browser from 'webextension-polyfill';

/** The extension API, as promises in every browser. The only door to it. */
export { browser };
