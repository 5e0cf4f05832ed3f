import { browser } from './browser';

/** Hears that the extension has been installed; an update is none. */
export function onInstalled(hear: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') hear();
  });
}
