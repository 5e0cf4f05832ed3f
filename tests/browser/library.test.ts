import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import quality from '../../docs/quality.json';
import { openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { type ChromiumDriver, type Stage, setStage } from './stage';
import { violationsOf } from './violationsOf';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

const SECTIONS = ['Saved', 'Sites and privacy', 'Settings', 'About'];

async function openLibrary(options: { dark?: boolean; width?: number } = {}) {
  const driver = (await stage.launch('chromium', { dark: options.dark ?? false })) as ChromiumDriver;
  const size = { width: options.width ?? 1_180, height: 820 };
  const library = await driver.openExtensionPage('library.html', size);
  await library.locator('nav').waitFor();
  return { driver, library };
}

async function go(library: Page, section: string): Promise<void> {
  await library.getByRole('link', { name: section }).click();
  await until(async () => (await library.locator('h1').textContent()) === section, section);
}

describe('the library', () => {
  it.each([
    [false, 1_180],
    [true, 1_180],
    [false, 400],
  ])('is accessible in every section (dark: %s, %i px wide)', async (dark, width) => {
    const { library } = await openLibrary({ dark, width });
    for (const section of SECTIONS) {
      await go(library, section);
      expect(await violationsOf(library)).toEqual([]);
      expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  it('moves the focus to the heading of the section gone to', async () => {
    const { library } = await openLibrary();
    await go(library, 'Settings');
    expect(await library.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  });

  it('lists what was saved, and erases it only after a second thought', async () => {
    const { driver, library } = await openLibrary();
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    await (popup as Page).locator('.acts button', { hasText: 'Save' }).first().click();
    await library.bringToFront();
    await library.reload();
    await library.locator('.item').waitFor();
    expect(await library.locator('.item .verdict').textContent()).toMatch(
      /^Differs: said .+ printed .+15 percent/,
    );
    expect(await violationsOf(library)).toEqual([]);
    await go(library, 'Sites and privacy');
    expect(await library.locator('.box').nth(1).textContent()).toContain('1 saved passage');
    await library.getByRole('button', { name: 'Erase …' }).click();
    const keep = library.getByRole('button', { name: 'Keep everything' });
    expect(await keep.evaluate((button) => button === document.activeElement)).toBe(true);
    await keep.click();
    expect(await library.getByRole('button', { name: 'Erase …' }).count()).toBe(1);
    await library.getByRole('button', { name: 'Erase …' }).click();
    await library.getByRole('button', { name: 'Erase everything now' }).click();
    await library.getByText('Everything is erased.').waitFor();
    await go(library, 'Saved');
    expect(await library.locator('.item').count()).toBe(0);
  });

  it('pauses all reading, and takes it up again', async () => {
    const { driver, library } = await openLibrary();
    await go(library, 'Sites and privacy');
    await library.getByLabel('Only when I press the button').check();
    await until(async () => library.locator('[value="click"]').isChecked(), 'the choice');
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    const { popup } = await openPopup(driver, page.url());
    await until(
      async () => (await (popup as Page).textContent('h1')) === 'On Record reads only when you ask',
      'the popup to say so',
    );
    await library.bringToFront();
    await library.getByLabel('The news sites of the statement').check();
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('says of an address that is none that it is none', async () => {
    const { library } = await openLibrary();
    await go(library, 'Sites and privacy');
    await library.getByLabel('Add a site').fill('no address');
    await library.getByRole('button', { name: 'Allow' }).click();
    await library.getByText('“no address” is no site’s address.').waitFor();
  });

  it('shows the figures of docs/quality.json', async () => {
    const { library } = await openLibrary();
    await go(library, 'About');
    const { precision } = quality.test.quotations;
    const shown = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
    expect(await library.locator('table').textContent()).toContain(shown.format(precision.share));
  });

  it('speaks the language chosen, here and in the popup', async () => {
    const { driver, library } = await openLibrary();
    await go(library, 'Settings');
    await library.locator('select').selectOption('ru');
    await until(async () => (await library.getAttribute('html', 'lang')) === 'ru', 'Russian');
    expect(await violationsOf(library)).toEqual([]);
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    await (popup as Page).locator('h1').waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('ru');
  });
});
