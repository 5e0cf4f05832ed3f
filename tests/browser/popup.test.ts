import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { type ChromiumDriver, type Stage, setStage } from './stage';
import { violationsOf } from './violationsOf';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

async function popupFor(path: string, dark = false, size = { width: 780, height: 580 }): Promise<Page> {
  const driver = (await stage.launch('chromium', { dark })) as ChromiumDriver;
  const page = await driver.open(stage.origin + path);
  if (path !== '/lighthouse') await waitForMarks(page);
  const { popup } = await openPopup(driver, page.url(), size);
  return popup as Page;
}

describe('the popup', () => {
  it.each([false, true])('is accessible and opens on the first difference (dark: %s)', async (dark) => {
    const popup = await popupFor('/caspian-desk', dark);
    expect(await violationsOf(popup)).toEqual([]);
    const open = popup.locator('[data-finding][aria-current]');
    expect(await open.getAttribute('data-kind')).toBe('alarm');
    expect(await open.textContent()).toContain('15 percent');
    expect(await popup.locator('h1').textContent()).toMatch(/16 of 30 points covered; 14 quotations/);
  });

  it('shows only what a filter lets through', async () => {
    const popup = await popupFor('/caspian-desk');
    await popup.locator('.f', { hasText: 'Differs' }).click();
    const kinds = await popup
      .locator('[data-finding]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['alarm']));
  });

  it('saves from a row, and says so', async () => {
    const popup = await popupFor('/caspian-desk');
    await popup.locator('.acts button', { hasText: 'Save' }).click();
    await until(
      async () => (await popup.locator('.acts button').first().textContent())?.includes('Saved'),
      '"Saved"',
    );
  });

  it('does not scroll sideways in a narrow window', async () => {
    const popup = await popupFor('/caspian-desk', false, { width: 390, height: 700 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violationsOf(popup)).toEqual([]);
  });

  it('says that an unrelated page is unrelated, and offers to look anyway', async () => {
    const popup = await popupFor('/lighthouse');
    expect(await popup.locator('h1').textContent()).toBe('Nothing here about your statement');
    expect(await violationsOf(popup)).toEqual([]);
    await popup.locator('button', { hasText: 'Check anyway' }).click();
    await until(
      async () =>
        (await popup.locator('button', { hasText: 'Check anyway' }).count()) === 0 &&
        (await popup.locator('h1').textContent()) === 'Nothing here about your statement',
      'the verdict to stay',
    );
  });
});
