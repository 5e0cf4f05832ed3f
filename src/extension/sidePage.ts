import { browser } from './browser';

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Opens the side panel or the sidebar. Must be called in the click itself: browsers open it only then. */
export async function openSidePage(windowId: number, tabId: number): Promise<void> {
  if ('sidePanel' in browser) await (browser.sidePanel as SidePanel).open({ windowId });
  else if (browser.sidebarAction?.open !== undefined) await browser.sidebarAction.open();
  // Where the browser has neither, a small window of its own stands beside.
  else
    await browser.windows.create({
      url: `sidepanel.html?tab=${tabId}`,
      type: 'popup',
      width: 420,
      height: 800,
    });
}
