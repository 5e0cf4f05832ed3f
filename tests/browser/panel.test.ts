import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { HiddenPage } from './hiddenPage';
import { type ChromiumDriver, KINDS, type Stage, setStage } from './stage';
import { violationsOf } from './violationsOf';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

const PANEL = { width: 400, height: 900 };

async function panelFor(path: string, dark = false): Promise<{ panel: Page; page: Page }> {
  const driver = (await stage.launch('chromium', { dark })) as ChromiumDriver;
  const page = await driver.open(stage.origin + path);
  await waitForMarks(page);
  const { tabId } = await openPopup(driver, page.url());
  const panel = await driver.openExtensionPage(`sidepanel.html?tab=${tabId}`, PANEL);
  await panel.locator('.tabs').waitFor();
  return { panel, page };
}

describe('the panel beside the page', () => {
  it.each([false, true])(
    'is accessible on every tab, and does not scroll sideways (dark: %s)',
    async (dark) => {
      const { panel } = await panelFor('/caspian-desk', dark);
      for (const name of ['This page', 'Statement', 'People and places', 'Notes']) {
        await panel.getByRole('tab', { name }).click();
        expect(await violationsOf(panel)).toEqual([]);
        expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
      }
    },
  );

  it('can be read to its end at 200 % zoom', async () => {
    const { panel } = await panelFor('/caspian-desk');
    await panel.setViewportSize({ width: 200, height: 450 });
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
    const names = panel.locator('[data-check]').last();
    await names.scrollIntoViewIfNeeded();
    expect(await names.isVisible()).toBe(true);
    expect(await violationsOf(panel)).toEqual([]);
  });

  it('goes from tab to tab by the arrow keys', async () => {
    const { panel } = await panelFor('/caspian-desk');
    await panel.getByRole('tab', { name: 'This page' }).focus();
    await panel.keyboard.press('ArrowRight');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-statement');
    expect(await panel.locator('.tab .st .text').count()).toBe(1);
  });

  it('shows what the page left out, what is new on it, and how its checks came out', async () => {
    const { panel } = await panelFor('/caspian-desk');
    const left = panel.locator('[data-part="left-out"]');
    await left.locator('summary').click();
    expect(await left.locator('summary').textContent()).toMatch(/^Left out: 14 of 30 points$/);
    expect(await left.locator('.point').count()).toBe(14);
    const fresh = panel.locator('[data-part="new-here"]');
    await fresh.locator('summary').click();
    expect(await fresh.locator('summary').textContent()).toMatch(/^New here: \d+% of the text/);
    expect(await fresh.locator('li').count()).toBeGreaterThan(2);
    expect(await panel.locator('[data-check]').count()).toBe(3);
    expect(await violationsOf(panel)).toEqual([]);
    await left.locator('.point').first().click();
    expect(await panel.getByRole('tab', { name: 'Statement' }).getAttribute('aria-selected')).toBe('true');
  });

  it('shows a note as soon as it is saved on the page', async () => {
    const { panel } = await panelFor('/caspian-desk');
    await panel.locator('.acts button', { hasText: 'Save' }).first().click();
    await until(
      async () => (await panel.getByRole('tab', { name: 'Notes' }).textContent())?.includes('1'),
      'the count of notes',
    );
    await panel.getByRole('tab', { name: 'Notes' }).click();
    expect(await panel.locator('.row.k-saved').count()).toBe(1);
  });
});

describe('the side panel of Chromium', () => {
  it('opens from the popup and follows the tab in front and its ways', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    await (popup as Page).getByRole('button', { name: 'Open beside the page' }).click();
    await page.bringToFront();
    const panel = await HiddenPage.find(driver, '/sidepanel.html');
    await panel.waitForHeading(/16 of 30 points covered/);
    await page.goto(`${stage.origin}/lighthouse`);
    await panel.waitForHeading(/Nothing here about your statement/);
    const other = await driver.open(`${stage.origin}/northgate-courier`);
    await waitForMarks(other);
    await panel.waitForHeading(/of 30 points covered/);
    await page.bringToFront();
    await panel.waitForHeading(/Nothing here about your statement/);
  });
});

describe('the sidebar of Firefox', () => {
  it('opens from the popup', async () => {
    const driver = await stage.launch('firefox');
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    const witness = await driver.openExtensionPage('library.html');
    const isOpen = () =>
      witness.evaluate(() =>
        (
          globalThis as unknown as {
            browser: { sidebarAction: { isOpen(options: object): Promise<boolean> } };
          }
        ).browser.sidebarAction.isOpen({}),
      );
    expect(await isOpen()).toBe(false);
    await popup.bringToFront();
    const point = await popup.evaluate(() => {
      const box = [...document.querySelectorAll('footer button')].at(-1)?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
    });
    await popup.mouse.click(point.x, point.y);
    await until(isOpen, 'the sidebar');
  });
});

describe.each(KINDS)('the panel in %s', (kind) => {
  it('shows the page', async () => {
    const driver = await stage.launch(kind);
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { tabId } = await openPopup(driver, page.url());
    const panel = await driver.openExtensionPage(`sidepanel.html?tab=${tabId}`, PANEL);
    const heading = () => panel.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await until(async () => /16 of 30 points covered/.test(await heading()), 'the summary');
  });
});
