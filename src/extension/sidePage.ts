import { browser } from './browser';

/** Chromium's side panel, which the polyfill's types do not know. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** True if the browser can show a page of ours beside the one in front. */
export function hasSidePage(): boolean {
  return 'sidePanel' in browser || browser.sidebarAction?.open !== undefined;
}

/** Opens the side panel or the sidebar. Must be called in the click itself: browsers open it only then. */
export async function openSidePage(windowId: number): Promise<void> {
  if ('sidePanel' in browser) await (browser.sidePanel as SidePanel).open({ windowId });
  else await browser.sidebarAction.open();
}
