import { browser } from './browser';
import { onWordsChange } from './localStorage';
import { prepareWords, words } from './words';

/** What can be asked for in the context menu of a page. */
export type MenuItem = 'save-selection' | 'show-here';

/** Hears what is chosen in the context menu, with the tab it was opened in. */
export function onMenuItem(hear: (item: MenuItem, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined && (menuItemId === 'save-selection' || menuItemId === 'show-here'))
      hear(menuItemId, tab.id);
  });
}

/** Keeps the context menu in step with the sites that may be read. The browser remembers it while the background sleeps. */
export function keepContextMenu(): void {
  let made = Promise.resolve();
  const make = (): void => {
    made = made.then(makeMenu).catch((error: unknown) => console.warn('No context menu:', error));
  };
  browser.runtime.onInstalled.addListener(make);
  browser.permissions.onAdded.addListener(make);
  browser.permissions.onRemoved.addListener(make);
  onWordsChange(make);
}

async function makeMenu(): Promise<void> {
  await prepareWords();
  const { origins = [] } = await browser.permissions.getAll();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'save-selection' satisfies MenuItem,
    title: words('menuSave'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
  if (origins.length === 0) return;
  browser.contextMenus.create({
    id: 'show-here' satisfies MenuItem,
    title: words('menuShow'),
    contexts: ['page', 'selection', 'link'],
    documentUrlPatterns: origins,
  });
}
