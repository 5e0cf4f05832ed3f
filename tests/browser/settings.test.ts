import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/drivers/types';
import { marksOn, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { clickOn } from './clickOn';
import { type ChromiumDriver, KINDS, type Stage, setStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

const isOn = (library: DrivenPage, mark: string): Promise<string | null | undefined> =>
  library.evaluate(
    (name) => document.querySelector(`[data-mark="${name}"] .switch`)?.getAttribute('aria-checked'),
    mark,
  );

/** Waits until a page has marks of a kind, or none. */
async function waitForKind(page: DrivenPage, kind: string, there: boolean): Promise<void> {
  await until(
    async () => `on-record-${kind}` in (await marksOn(page)) === there,
    `${kind}: ${there ? 'to be marked' : 'to be marked no more'}`,
  );
}

describe.each(KINDS)('a mark switched off in %s', (kind) => {
  it('goes from open pages at once, stays in the popup, and comes back when all is erased', async () => {
    const driver = await stage.launch(kind);
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    await waitForKind(page, 'alarm', true);
    const { popup, tabId } = await openPopup(driver, page.url());
    const before = await readState(popup, tabId);
    const library = await driver.openExtensionPage('library.html#settings');
    for (const mark of ['mention', 'alarm']) {
      await clickOn(library, `[data-mark="${mark}"] .switch`);
      await until(async () => (await isOn(library, mark)) === 'false', `${mark} to be off`);
      await waitForKind(page, mark, false);
    }
    await waitForKind(page, 'changed', true);
    const after = await readState(popup, tabId);
    expect(after.recognition).toEqual(before.recognition);
    await library.evaluate(() => chrome.runtime.sendMessage({ type: 'erase' }));
    await waitForKind(page, 'mention', true);
    await waitForKind(page, 'alarm', true);
  });
});

async function openBoth(path: string) {
  const driver = (await stage.launch('chromium')) as ChromiumDriver;
  const page = await driver.open(stage.origin + path);
  await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url());
  const library = await driver.openExtensionPage('library.html#settings');
  await library.locator('[name="certainty"]').first().waitFor();
  return { driver, page, popup: popup as Page, tabId, library };
}

describe('what is switched off', () => {
  it('is walked over by the keyboard, and found again from the popup', async () => {
    const { driver, page, popup, tabId, library } = await openBoth('/caspian-desk');
    const { recognition } = await readState(popup, tabId);
    const { quotations, restatements } = recognition;
    for (const mark of ['alarm', 'restated', 'mention']) {
      await library.locator(`[data-mark="${mark}"] .switch`).click();
      await waitForKind(page, mark, false);
    }
    const walked = () => popup.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'step', by: 1 }), tabId);
    await page.bringToFront();
    expect(await walked()).toEqual({ ok: true, value: null });
    const list = await driver.context.newCDPSession(page);
    await list.send('Accessibility.enable');
    const names = async () => {
      const { nodes } = await list.send('Accessibility.getFullAXTree');
      return nodes.map(({ name }) => String(name?.value ?? ''));
    };
    await until(async () => (await names()).some((name) => name.startsWith('1 of ')), 'the card');
    const shown = (await names()).find((name) => name.startsWith('1 of ')) ?? '';
    const count = Number(/of (\d+)/.exec(shown)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(quotations.length + restatements.length);
    const [hidden] = restatements;
    const key = `restatement:${hidden?.start}-${hidden?.end}`;
    const answer = await popup.evaluate(
      ([id, wanted]) => chrome.tabs.sendMessage(id, { type: 'go-to', key: wanted }),
      [tabId, key] as const,
    );
    expect(answer).toEqual({ ok: true, value: null });
  });
});

describe('how sure it must be', () => {
  it('takes what is only possible from the page, the popup and the badge, and gives it back', async () => {
    const { page, popup, tabId, library } = await openBoth('/northgate-courier');
    await waitForKind(page, 'suggested', true);
    const badge = () => popup.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    const count = async () => {
      const { quotations, restatements } = (await readState(popup, tabId)).recognition;
      return quotations.length + restatements.length;
    };
    const all = await count();
    expect(await badge()).toBe(String(all));
    await library.getByLabel('Only what is certain').check();
    await waitForKind(page, 'suggested', false);
    expect(await count()).toBe(all - 2);
    await until(async () => (await badge()) === String(all - 2), 'the badge');
    await library.getByLabel('What is possible, too').check();
    await waitForKind(page, 'suggested', true);
    expect(await count()).toBe(all);
  });

  it('is as at first where what is kept of it makes no sense', async () => {
    const { page, popup, tabId, library } = await openBoth('/northgate-courier');
    await library.evaluate(() => chrome.storage.local.set({ marks: { off: ['all'], certainty: 7 } }));
    await library.reload();
    expect(await library.getByLabel('What is possible, too').isChecked()).toBe(true);
    await page.reload();
    await waitForKind(page, 'suggested', true);
    expect((await readState(popup, tabId)).recognition.quotations.length).toBeGreaterThan(0);
  });
});
