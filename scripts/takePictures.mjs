import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';

/** @typedef {import('./drivers/types').Driver} Driver */
/** @typedef {import('./drivers/types').DrivenPage} DrivenPage */

/** Marks, a card or the popup that are not there after this long never come, in milliseconds. */
const LIMIT = 15_000;

/**
 * Waits until a question about a page has an answer.
 * @template T
 * @param {() => Promise<T | null | undefined | false>} ask
 * @param {string} what what is waited for, for the message
 * @returns {Promise<T>}
 */
export async function until(ask, what) {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer) return answer;
    await sleep(60);
  }
  throw new Failure(`Waited ${LIMIT / 1000} s for ${what} in vain.`);
}

/**
 * The marks painted on a page, by highlight name, as their texts.
 * @param {DrivenPage} page
 * @returns {Promise<Record<string, string[]>>}
 */
export function marksOn(page) {
  return page.evaluate(() => {
    /** @type {Record<string, string[]>} */
    const texts = {};
    for (const [key, highlight] of CSS.highlights) {
      if (!key.startsWith('on-record-')) continue;
      const name = key.replace(/-(dark|plain)$/, '');
      const parts = [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.nodeValue ?? '').slice(startOffset, endOffset),
      );
      texts[name] = [...(texts[name] ?? []), ...parts];
    }
    return texts;
  });
}

/**
 * Waits for marks and gives them.
 * @param {DrivenPage} page
 */
export async function waitForMarks(page) {
  return until(async () => {
    const marks = await marksOn(page);
    return Object.keys(marks).length > 0 ? marks : null;
  }, 'marks on the page');
}

/**
 * A point on the first mark of one of the kinds named, the first that there is, after scrolling to it; null where there
 * is none.
 * @param {DrivenPage} page
 * @param {readonly string[]} kinds
 */
export function pointOnMark(page, kinds) {
  return page.evaluate((names) => {
    const keys = names.flatMap((kind) =>
      ['', '-dark', '-plain'].map((variant) => `on-record-${kind}${variant}`),
    );
    const [painted] = CSS.highlights.get(keys.find((key) => CSS.highlights.has(key)) ?? '') ?? [];
    if (painted === undefined) return null;
    const first = new Range();
    first.setStart(painted.startContainer, painted.startOffset);
    first.setEnd(painted.endContainer, painted.endOffset);
    const before = first.getBoundingClientRect();
    window.scrollBy({ top: before.top - window.innerHeight / 3, behavior: 'instant' });
    const [box] = first.getClientRects();
    return box === undefined ? null : { x: box.x + Math.min(30, box.width / 2), y: box.y + box.height / 2 };
  }, kinds);
}

/**
 * Moves the pointer onto the first mark of one of the kinds named, and waits for its card.
 * @param {DrivenPage} page
 * @param {readonly string[]} kinds
 */
export async function openCard(page, kinds) {
  const point = await pointOnMark(page, kinds);
  if (point === null) throw new Failure(`There is no mark of the kinds ${kinds.join(', ')} to point at.`);
  await page.mouse.move(point.x - 4, point.y);
  await page.mouse.move(point.x, point.y);
  // A page may have put an image by the name of the method over it.
  const isOpen = () =>
    page.evaluate(() => Document.prototype.querySelector.call(document, '[data-on-record="card"]') !== null);
  await until(isOpen, 'a card');
  await sleep(250);
}

/**
 * Opens the popup for a tab that shows an address, as a page of its own.
 * @param {Driver} driver
 * @param {string} url
 * @param {{ width: number, height: number }} [size]
 */
export async function openPopup(driver, url, size = { width: 780, height: 580 }) {
  const popup = await driver.openExtensionPage('popup.html?tab=0', size);
  const id = await popup.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
  await popup.evaluate((tab) => location.replace(`popup.html?tab=${tab}`), id);
  await until(
    () => ask(popup, () => document.querySelector('main') !== null && !location.search.endsWith('=0')),
    'the popup',
  );
  return { popup, tabId: id };
}

/**
 * Asks a page that may just be on its way to another address: then there is no answer yet.
 * @template T
 * @param {DrivenPage} page
 * @param {() => T} question
 */
async function ask(page, question) {
  try {
    return await page.evaluate(question);
  } catch {
    return null;
  }
}

/**
 * What the annotator of a tab knows of its page.
 * @param {DrivenPage} popup any page of the extension
 * @param {number} tabId
 * @returns {Promise<Extract<import('../src/model/pageState').PageState, { status: 'read' }>>}
 */
export async function readState(popup, tabId) {
  const ask = () => popup.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'page-state' }), tabId);
  return until(async () => {
    const answer = await ask();
    return answer?.ok && answer.value.status === 'read' ? answer.value : null;
  }, 'the page to be read');
}
