import { ok, type Result } from '../model/result';
import { browser } from './browser';

const POPUP = 'popup.html';

/** Opens the popup at a finding of a tab; where the browser wants a click on its own button first, in a tab beside it. */
export async function openPopupPage(tabId: number, finding: string): Promise<Result<null>> {
  const page = `${POPUP}?${new URLSearchParams({ tab: String(tabId), finding })}`;
  if (await openPopup(tabId, page)) return ok(null);
  await browser.tabs.create({ url: browser.runtime.getURL(page), openerTabId: tabId });
  return ok(null);
}

/** Opens the popup of a tab, where the browser lets an extension do so. */
export async function openPopup(tabId: number, page = POPUP): Promise<boolean> {
  try {
    await browser.action.setPopup({ tabId, popup: page });
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  } finally {
    // The toolbar's button opens the popup where it always does.
    await browser.action.setPopup({ tabId, popup: POPUP }).catch(() => undefined);
  }
}

/** True in the popup that the toolbar's button opens, false where the same page stands in a tab. */
export function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
