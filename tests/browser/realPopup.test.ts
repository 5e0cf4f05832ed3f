import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ARTICLE, pageOf } from './coverage';
import { HiddenPage } from './hiddenPage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';
import { pressToolbarButton } from './toolbarButton';

let stage: Stage;
let site: ServedPages;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

const launch = async (): Promise<ChromiumDriver> => (await stage.launch('chromium')) as ChromiumDriver;

/** Presses the toolbar button on a page and takes hold of the popup that the browser opens. */
async function pressButton(driver: ChromiumDriver, page: Page): Promise<HiddenPage> {
  await page.bringToFront();
  await pressToolbarButton(driver, page);
  return HiddenPage.find(driver, '/popup.html');
}

describe('a first-time user on the demonstration site', () => {
  it('sees what a page changed after two clicks: one on a paper, one on the toolbar button', async () => {
    const driver = await launch();
    const page = await driver.open(stage.origin);
    await page.getByRole('link', { name: 'Caspian Desk' }).click();
    await waitForMarks(page);
    const popup = await pressButton(driver, page);
    await popup.waitForHeading(/of 30 points covered.* that differ/);
    const open = await popup.evaluate('document.querySelector("[data-finding][aria-current]")?.textContent');
    expect(open).toContain('50 percent');
    expect(open).toContain('15 percent');
  });
});

describe('the popup that the toolbar button opens', () => {
  it('has both columns side by side, and all of it is seen', async () => {
    const driver = await launch();
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const popup = await pressButton(driver, page);
    await popup.waitForHeading(/points covered/);
    const size = () => popup.evaluate('document.querySelector("main").offsetWidth + " in " + innerWidth');
    await until(async () => (await size()) === '780 in 780', 'its width');
    // A window of the browser that is not high enough leaves it less.
    await until(async () => Number(await popup.evaluate('innerHeight')) > 400, 'its height');
    const isWhole = () => popup.evaluate('document.querySelector("main").offsetHeight <= innerHeight');
    await until(async () => (await isWhole()) === true, 'all of it to be seen');
    expect(await popup.evaluate('document.documentElement.scrollWidth')).toBe(780);
    expect(await popup.evaluate('document.querySelector(".strip").checkVisibility()')).toBe(true);
  });

  it('is as small as its state', async () => {
    const driver = await launch();
    const other = await driver.open(`${stage.origin}/lighthouse`);
    const popup = await pressButton(driver, other);
    await popup.waitForHeading(/Nothing here about your statement/);
    await until(async () => (await popup.evaluate('innerWidth')) === 392, 'its width');
  });

  it('reads a page of any site once, by its button alone', async () => {
    const driver = await launch();
    const address = site.put('/coverage', pageOf(ARTICLE)).replace('localhost', '127.0.0.1');
    const page = await driver.open(address);
    const popup = await pressButton(driver, page);
    await popup.waitForHeading(/On Record may not read this site yet/);
    await popup.evaluate('[...document.querySelectorAll("button")].at(-1).click()');
    await waitForMarks(page);
    await popup.waitForHeading(/of 30 points covered/);
    await until(async () => (await popup.evaluate('innerWidth')) === 780, 'its width');
  });
});
