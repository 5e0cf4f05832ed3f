import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOn, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { pageOf, QUOTED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';
import { buildTwoStatements } from './twoStatements';
import { violationsOf } from './violationsOf';

/** Of the second statement, word for word. */
const CRANES = 'Our harbour will get three new cranes before the winter storms return';

const BOTH = pageOf(`<article><h1>Aliyev receives Lukashenko in Baku</h1>
<p>BAKU, May 16, 2024. President Ilham Aliyev of Azerbaijan received President of Belarus Aleksandr Lukashenko and spoke twice.</p>
<p>“${QUOTED[0]},” Aliyev told the press.</p>
<p>“${QUOTED[1]},” the president of Azerbaijan said.</p>
<p>“${CRANES},” Aliyev said at the quay.</p>
<p>The two presidents spoke of Shusha, Fuzuli, Karabakh and COP29, the United Nations climate conference.</p></article>`);

let stage: Stage;
let site: ServedPages;
let folder: string;
let driver: ChromiumDriver;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  site.put('/both', BOTH);
  folder = await buildTwoStatements();
  driver = (await stage.launch('chromium', { extensionDir: folder })) as ChromiumDriver;
});
afterAll(async () => {
  await stage.strike();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page of both statements under an address of its own, and the popup on it. */
async function openBoth(size?: { width: number; height: number }) {
  const page = await driver.open(`${site.origin}/both?${performance.now()}`);
  await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url(), size);
  return { page, popup: popup as Page, tabId };
}

const verbatim = async (page: Page): Promise<readonly string[]> =>
  ((await marksOn(page))['on-record-verbatim'] ?? []).map((text) => text.replace(/[“,”]/g, ''));

describe('a page that takes something of two statements', () => {
  it('lets a person choose, by the keyboard alone, and is held against the one chosen', async () => {
    const { page, popup, tabId } = await openBoth();
    expect(await popup.textContent('h1')).toBe('This page covers more than one statement');
    expect(await popup.locator('.pick').allTextContents()).toEqual([
      expect.stringMatching(/^Statement by President Ilham Aliyev.*2 findings$/s),
      expect.stringMatching(/^Ilham Aliyev at the harbourBaku, May 16, 20241 finding$/),
    ]);
    expect(await violationsOf(popup)).toEqual([]);
    expect(await verbatim(page)).toEqual([...QUOTED]);
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toMatch(/2 findings$/);
    await popup.keyboard.press('Tab');
    expect(await focused()).toMatch(/1 finding$/);
    await popup.keyboard.press('Enter');
    await until(async () => /1 quotation/.test((await popup.textContent('h1')) ?? ''), 'the comparison');
    await until(async () => (await verbatim(page)).join() === CRANES, 'the marks of the one chosen');
    expect(await popup.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('1');
  });

  it('stays held against it while it lives, and lets the person choose again', async () => {
    const { page, popup, tabId } = await openBoth();
    await popup.locator('.pick').last().click();
    await until(async () => (await verbatim(page)).join() === CRANES, 'the marks of the one chosen');
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'More of the same day follows below, and it is long enough to be read again. '.repeat(4);
      document.querySelector('article')?.append(more);
    });
    const length = async () => (await readState(popup, tabId)).page.text.length;
    const before = await length();
    await until(async () => (await length()) > before, 'the page to be read again');
    expect(await verbatim(page)).toEqual([CRANES]);
    await popup.reload();
    await popup.getByRole('button', { name: 'Another statement' }).click();
    await popup.locator('.pick').first().click();
    await until(async () => (await verbatim(page)).length === 2, 'the marks of the first');
    await until(async () => /2 quotations/.test((await popup.textContent('h1')) ?? ''), 'the comparison');
    await page.reload();
    await waitForMarks(page);
    expect((await readState(popup, tabId)).isChosen).toBe(false);
  });

  it('asks in the panel too', async () => {
    const { page, tabId } = await openBoth();
    const panel = await driver.openExtensionPage(`sidepanel.html?tab=${tabId}`, { width: 400, height: 900 });
    await panel.locator('.pick').last().click();
    await until(async () => (await verbatim(page)).join() === CRANES, 'the marks of the one chosen');
    await panel.getByRole('tab', { name: 'Statement' }).click();
    expect(await panel.locator('.tab h2').last().textContent()).toBe('Statement about the harbour');
    await panel.getByRole('button', { name: 'Another statement' }).click();
    await panel.locator('.pick').first().waitFor();
  });
});

describe('a page that takes something of one statement', () => {
  it('offers no choice', async () => {
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    await until(
      async () => /points covered/.test((await (popup as Page).textContent('h1')) ?? ''),
      'the summary',
    );
    expect(await (popup as Page).getByRole('button', { name: 'Another statement' }).count()).toBe(0);
  });
});
