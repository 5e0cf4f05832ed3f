import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOn, openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
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

  it('does all by the keyboard, and loses the focus never', async () => {
    const popup = await popupFor('/caspian-desk');
    const page = popup
      .context()
      .pages()
      .find((other) => other.url().endsWith('/caspian-desk')) as Page;
    const focused = () =>
      popup.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body ? null : (activeElement?.textContent ?? '');
      });
    const tabTo = async (words: RegExp): Promise<void> => {
      for (let press = 0; press < 120; press++) {
        await popup.keyboard.press('Tab');
        if (words.test((await focused()) ?? '')) return;
      }
      throw new Error(`No press of the Tab key leads to ${words}.`);
    };
    const press = async (words: RegExp): Promise<void> => {
      await tabTo(words);
      await popup.keyboard.press('Enter');
      expect(await focused(), `after ${words}`).not.toBeNull();
    };
    await press(/that differ$/);
    await press(/^Quoted/);
    expect(await popup.locator('[data-type="restatement"]').count()).toBe(0);
    await press(/^All/);
    await press(/^Word for word$/);
    expect(await popup.locator('[data-finding][aria-current]').getAttribute('data-kind')).toBe('verbatim');
    await press(/^Save$/);
    await until(async () => (await focused()) === 'Saved', 'the same button to say so');
    await press(/^Left out/);
    await press(/^\d+[A-Z]/);
    await press(/^Copy as Markdown$/);
    await until(async () => (await focused()) === 'Copied', 'the same button to say so');
    await press(/^Hide marks$/);
    await until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
    await until(async () => (await focused()) === 'Show marks', 'the same button to take it back');
    const isOnStrip = () => popup.evaluate(() => document.activeElement?.matches('.strip') === true);
    for (let press = 0; press < 120 && !(await isOnStrip()); press++) await popup.keyboard.press('Tab');
    const sentence = () => popup.locator('.strip').getAttribute('aria-valuenow');
    const before = Number(await sentence());
    await popup.keyboard.press('ArrowDown');
    await until(async () => Number(await sentence()) === before + 1, 'the next sentence');
    await popup.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Trend');
  });
});
