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

/** Where a script or a style is to be put: into a tab's main document, or into one document that asked. */
export interface InjectionTarget {
  readonly tabId: number;
  readonly documentId?: string | null;
}

/** Puts the annotator into a tab. Refused where the extension may not read. */
export async function injectAnnotator(target: InjectionTarget): Promise<Result<null>> {
  return injecting(() =>
    browser.scripting.executeScript({ target: targetOf(target), files: ['/annotator.js'] }),
  );
}

/**
 * Puts the marks' style into a tab and its frames, as the user's sheet: it is no part of the page's DOM, and nothing of
 * the page's overrules what it calls important.
 */
export async function insertStyle(tabId: number, css: string): Promise<Result<null>> {
  const injection = { target: { tabId, allFrames: true }, css, origin: 'USER' as const };
  return injecting(async () => {
    // A sheet put in before by another session would otherwise stand there twice.
    await browser.scripting.removeCSS(injection).catch(() => undefined);
    await browser.scripting.insertCSS(injection);
  });
}

/** Puts the spotter into every open tab of the sites, for pages that were there before the extension. */
export async function spotOpenTabs(sites: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...sites], discarded: false });
  const files = ['/spotter.js'];
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files });
    }),
  );
}

/** The tabs that the extension may not read: their addresses are kept from it. */
export async function unreadableTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => (id === undefined || url !== undefined ? [] : id));
}

function targetOf({ tabId, documentId }: InjectionTarget) {
  return documentId ? { tabId, documentIds: [documentId] } : { tabId };
}

async function injecting(inject: () => Promise<unknown>): Promise<Result<null>> {
  try {
    await inject();
    return ok(null);
  } catch (error) {
    return fail('not-allowed', String(error));
  }
}

/** Shows a number on the toolbar button of one tab; none when it is 0. */
export async function setBadge(tabId: number, count: number, colour: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  } catch {
    // The tab has been closed meanwhile.
  }
}

/** Opens a web page in a new tab. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
