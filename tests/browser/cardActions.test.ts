import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../../scripts/drivers/types';
import { marksOn, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { KINDS, type Kind, type Stage, setStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

/** A page with the altered coverage in front, and a page of the extension that can ask of it. */
interface Scene {
  readonly page: DrivenPage;
  readonly popup: DrivenPage;
  readonly tabId: number;
}

const opened: DrivenPage[] = [];

async function setScene(driver: Driver): Promise<Scene> {
  const page = await driver.open(`${stage.origin}/caspian-desk`);
  await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url());
  await page.bringToFront();
  opened.push(page, popup);
  return { page, popup, tabId };
}

async function clear(): Promise<void> {
  for (const page of opened.splice(0)) await page.close();
}

function askPage({ popup, tabId }: Scene, question: { type: string; by?: number }): Promise<unknown> {
  return popup.evaluate(([tab, message]) => chrome.tabs.sendMessage(Number(tab), message), [
    tabId,
    question,
  ] as const);
}

/** Presses a key so many times, as fast as a person. */
async function press(page: DrivenPage, key: string, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key);
    await sleep(60);
  }
}

/** Walks to a button of the card of a quotation or restatement that the keyboard has just opened, and presses it. */
async function pressInCard(page: DrivenPage, button: keyof typeof TABS): Promise<void> {
  await until(
    () => page.evaluate(() => document.activeElement?.getAttribute('data-on-record') === 'card'),
    'the focus in a card',
  );
  await sleep(200);
  await press(page, 'Tab', TABS[button]);
  await press(page, 'Enter');
}

// The order of the card's controls: previous, next, close, why, not a match, save, note, copy, show.
const TABS = { 'Not a match': 4, Show: 8 } as const;

const restatements = async (page: DrivenPage): Promise<number> =>
  (await marksOn(page))['on-record-restated']?.length ?? 0;

async function selectWords(page: DrivenPage, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`The page does not say "${wanted}".`);
  }, words);
}

describe.each(KINDS)('in %s', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });
  // A tab is found by its address: there must be one alone.
  afterEach(clear);

  it('a finding that is no match is not shown again, until it is brought back in the popup', async () => {
    const scene = await setScene(driver);
    const before = await restatements(scene.page);
    await askPage(scene, { type: 'step', by: 1 });
    await pressInCard(scene.page, 'Not a match');
    await until(async () => (await restatements(scene.page)) === before - 1, 'the mark to go');
    await clear();
    const again = await setScene(driver);
    expect(await restatements(again.page)).toBe(before - 1);
    await again.popup.bringToFront();
    expect(
      await again.popup.evaluate(() => document.querySelector('.dismissed summary')?.textContent),
    ).toMatch(/^Not shown on this page: 1 finding/);
    await again.popup.evaluate(() => document.querySelector<HTMLElement>('.dismissed button')?.click());
    await until(async () => (await restatements(again.page)) === before, 'the mark to come back');
    await until(
      () => again.popup.evaluate(() => document.querySelector('.dismissed') === null),
      'the popup to know',
    );
  });

  it('is shown again by Undo in the card, which has the focus', async () => {
    const scene = await setScene(driver);
    const before = await restatements(scene.page);
    await askPage(scene, { type: 'step', by: 1 });
    await pressInCard(scene.page, 'Not a match');
    await until(async () => (await restatements(scene.page)) === before - 1, 'the mark to go');
    await sleep(200);
    await press(scene.page, 'Enter');
    await until(async () => (await restatements(scene.page)) === before, 'the mark to come back');
    expect((await readState(scene.popup, scene.tabId)).dismissals).toEqual([]);
  });

  it('shows a finding in the statement', async () => {
    const scene = await setScene(driver);
    await askPage(scene, { type: 'step', by: -1 });
    await pressInCard(scene.page, 'Show');
    const { quotations, restatements: others } = (await readState(scene.popup, scene.tabId)).recognition;
    const last = [...quotations, ...others].toSorted((a, b) => a.start - b.start).at(-1);
    const query = `tab=${scene.tabId}&finding=${last?.type}%3A${last?.start}-${last?.end}`;
    await until(() => isOpen(scene.popup, query), 'the popup, or its page in a tab');
    const shown = await driver.openExtensionPage(`popup.html?${query}`, { width: 780, height: 580 });
    const open = () => document.querySelector('[data-finding][aria-current]')?.getAttribute('data-finding');
    await until(() => shown.evaluate(open), 'an open row');
    expect(await shown.evaluate(open)).toBe(`${last?.type}:${last?.start}-${last?.end}`);
    expect(await shown.evaluate(sentenceInView)).toBe(true);
  });

  it('saves what is selected, with both selectors and no note', async () => {
    const scene = await setScene(driver);
    await selectWords(scene.page, 'told reporters');
    await askPage(scene, { type: 'save-selection' });
    const annotation = await until(
      async () =>
        (await readState(scene.popup, scene.tabId)).annotations.find(
          ({ finding }) => finding.type === 'selection',
        ),
      'the saved selection',
    );
    expect(annotation).toMatchObject({
      revision: 1,
      finding: { type: 'selection' },
      target: { selector: [{ exact: 'told reporters' }, { type: 'TextPositionSelector' }] },
      page: { url: scene.page.url() },
      body: { note: '' },
    });
    expect((await marksOn(scene.page))['on-record-saved']).toContain('told reporters');
  });

  it('has both entries in the context menu, and a key for saving where the browser lets it have one', async () => {
    const { popup } = await setScene(driver);
    const entries = await popup.evaluate(async () => {
      const change = { enabled: true };
      await chrome.contextMenus.update('save-selection', change);
      await chrome.contextMenus.update('show-here', change);
      return chrome.commands.getAll();
    });
    const keys = Object.fromEntries(entries.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toEqual({
      'next-finding': 'Alt+Shift+J',
      'previous-finding': 'Alt+Shift+K',
      'toggle-marks': 'Alt+Shift+H',
      _execute_action: 'Alt+Shift+O',
      'save-selection': kind === 'firefox' ? 'Alt+Shift+S' : '',
    });
  });
});

/** Whether the popup is open with a query, in whichever way the browser let it open. */
async function isOpen(extensionPage: DrivenPage, query: string): Promise<boolean> {
  return extensionPage.evaluate(async (wanted) => {
    const popups = chrome.extension.getViews({ type: 'popup' }).map((view) => view.location.href);
    const tabs = (await chrome.tabs.query({})).map(({ url }) => url ?? '');
    return [...popups, ...tabs].some((address) => address.endsWith(`popup.html?${wanted}`));
  }, query);
}

function sentenceInView(): boolean {
  const text = document.querySelector('.st .text')?.getBoundingClientRect();
  const now = document.querySelector('.st [data-now="true"]')?.getBoundingClientRect();
  return text !== undefined && now !== undefined && now.top >= text.top && now.bottom <= text.bottom;
}
