import { browser } from './browser';

/** Hears that another tab has come to the front, or that the one in front shows another page. */
export function onFrontTab(hear: () => void): void {
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener((_, { status, url, title }, { active }) => {
    if (active && (status !== undefined || url !== undefined || title !== undefined)) hear();
  });
}
