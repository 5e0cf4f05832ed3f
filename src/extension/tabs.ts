import { fail, ok, type Result } from '../model/result';
import { browser } from './browser';

/** A tab as the popup needs it. `url` is null where the extension may not see it. */
export interface TabInfo {
  readonly id: number;
  readonly url: string | null;
  readonly title: string | null;
}

/** The tab the person looks at, or the one named by its id. */
export async function findTab(id: number | null): Promise<TabInfo | null> {
  const tab =
    id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await tabById(id);
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}

async function tabById(id: number) {
  try {
    return await browser.tabs.get(id);
  } catch {
    // The tab has been closed.
    return undefined;
  }
}

/** Puts the annotator into a tab's main document. Refused where the extension may not read. */
export async function injectAnnotator(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
    return ok(null);
  } catch (error) {
    return fail('not-allowed', String(error));
  }
}

/** Adds a style sheet to a tab's main document, or takes it out. It is no part of the page's DOM. */
export async function setStyle(tabId: number, css: string, present: boolean): Promise<Result<null>> {
  try {
    const injection = { target: { tabId }, css };
    if (present) await browser.scripting.insertCSS(injection);
    else await browser.scripting.removeCSS(injection);
    return ok(null);
  } catch (error) {
    return fail('not-allowed', String(error));
  }
}

/** Shows a number on the toolbar button of one tab; none when it is 0. */
export async function setBadge(tabId: number, count: number, colour: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
}

/** Opens a web page in a new tab. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
