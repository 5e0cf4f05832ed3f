import type { Tabs } from 'webextension-polyfill';
import { fail, ok, type Result } from '../model/result';
import { browser } from './browser';

/** A tab as the popup needs it. `url` is null where the extension may not see it. */
export interface TabInfo {
  readonly id: number;
  readonly windowId: number;
  readonly url: string | null;
  readonly title: string | null;
}

/** The tab the person looks at, or the one named by its id. */
export async function findTab(id: number | null): Promise<TabInfo | null> {
  const tab =
    id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await tabById(id);
  return tab === undefined ? null : infoOf(tab);
}

function infoOf({ id, windowId, url, title }: Tabs.Tab): TabInfo | null {
  return id === undefined ? null : { id, windowId: windowId ?? -1, url: url ?? null, title: title ?? null };
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
  return injectScript(target, '/annotator.js');
}

/** Puts the script of the card into a tab that has the annotator. */
export async function injectCard(target: InjectionTarget): Promise<Result<null>> {
  return injectScript(target, '/card.js');
}

async function injectScript(target: InjectionTarget, file: string): Promise<Result<null>> {
  return injecting(() => browser.scripting.executeScript({ target: targetOf(target), files: [file] }));
}

/**
 * Puts the marks' style into a tab and its frames: it is no part of the page's DOM. Not as the user's sheet, which the
 * page could never overrule: Chromium paints no fill of a highlight from there.
 */
export async function insertStyle(tabId: number, css: string): Promise<Result<null>> {
  const injection = { target: { tabId, allFrames: true }, css };
  return injecting(async () => {
    // A sheet put in before by another session would otherwise stand there twice.
    await browser.scripting.removeCSS(injection).catch(() => undefined);
    await browser.scripting.insertCSS(injection);
  });
}

/** What of a page decides whether it can be read. */
export interface Probe {
  readonly isPdf: boolean;
  /** True if hardly anything but another page stands in it. */
  readonly isFramed: boolean;
}

/** Looks at what kind of page a tab shows, not at its words; null where the browser does not let us. */
export async function probeTab(tabId: number): Promise<Probe | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: probePage });
    return (answer?.result as Probe | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page: nothing outside of it is known there. */
function probePage(): Probe {
  const frames = [...document.querySelectorAll('iframe, frame')];
  const covered = frames.reduce((sum, frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return sum + width * height;
  }, 0);
  const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
  const isBare = paragraphs.join('').length < 400;
  return {
    isPdf: document.contentType === 'application/pdf',
    isFramed: isBare && covered > 0.5 * window.innerWidth * window.innerHeight,
  };
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

/** All tabs; the addresses of those that the extension may not read are kept from it. */
export async function listTabs(): Promise<readonly TabInfo[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => infoOf(tab) ?? []);
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

/** Takes the number off the toolbar button of one tab. */
export async function clearBadge(tabId: number): Promise<void> {
  // The tab may have been closed meanwhile.
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}

/** Opens a web page, or a page of the extension by its path, in a new tab. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url: URL.canParse(url) ? url : browser.runtime.getURL(url) });
}
