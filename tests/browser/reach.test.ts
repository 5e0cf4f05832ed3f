import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/runCommand.mjs';
import { marksOn, openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { clickOn } from './clickOn';
import { ARTICLE, pageOf } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';
import { clickToolbarButton } from './toolbarButton';
import { violationsOf } from './violationsOf';

let stage: Stage;
let site: ServedPages;
/** The same pages under an address that the manifest does not name. */
let elsewhere: string;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  site.put('/coverage', pageOf(ARTICLE));
  elsewhere = site.origin.replace('localhost', '127.0.0.1');
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

const hasNoMarks = async (page: Page): Promise<boolean> => Object.keys(await marksOn(page)).length === 0;

const badgeOf = (popup: Page, tabId: number): Promise<string> =>
  popup.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);

async function open(driver: ChromiumDriver, address: string) {
  const page = await driver.open(address);
  return page;
}

async function popupOf(driver: ChromiumDriver, page: Page) {
  const { popup, tabId } = await openPopup(driver, page.url());
  return { popup: popup as Page, tabId };
}

describe('a news site of the manifest', () => {
  it('is left at once when it is switched off, stays unread, and is read again when switched on', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await open(driver, `${site.origin}/coverage`);
    await waitForMarks(page);
    const { popup, tabId } = await popupOf(driver, page);
    await until(async () => (await badgeOf(popup, tabId)) !== '', 'the badge');
    const start = Date.now();
    await popup.getByRole('switch').click();
    await until(() => hasNoMarks(page), 'the marks to go');
    expect(Date.now() - start).toBeLessThan(1_000);
    await until(async () => (await badgeOf(popup, tabId)) === '', 'the badge to go');
    await until(async () => /Off on localhost/.test((await popup.textContent('h1')) ?? ''), 'the state');
    expect(await violationsOf(popup)).toEqual([]);
    await page.bringToFront();
    await page.reload();
    await sleep(1_500);
    expect(await hasNoMarks(page)).toBe(true);
    await popup.bringToFront();
    await popup.getByRole('switch').click();
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('stays off after the browser restarts', async () => {
    const profileDir = stage.newProfile();
    const driver = (await stage.launch('chromium', { profileDir })) as ChromiumDriver;
    const page = await open(driver, `${site.origin}/coverage`);
    await waitForMarks(page);
    const { popup } = await popupOf(driver, page);
    await popup.getByRole('switch').click();
    await until(() => hasNoMarks(page), 'the marks to go');
    await driver.close();
    const again = (await stage.launch('chromium', { profileDir })) as ChromiumDriver;
    const reopened = await open(again, `${site.origin}/coverage`);
    await sleep(1_500);
    expect(await hasNoMarks(reopened)).toBe(true);
  });
});

/** A copy of the build whose manifest names the address elsewhere as well, so that a profile comes to be granted it. */
function grantingCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-granted-'));
  cpSync(join(ROOT, '.output', 'chrome-mv3-demo'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const own = readFileSync(path, 'utf8');
  const manifest = JSON.parse(own);
  manifest.host_permissions.push('http://127.0.0.1/*');
  writeFileSync(path, JSON.stringify(manifest));
  return {
    folder,
    /** Makes it the very build again. */
    restore: () => writeFileSync(path, own),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

describe('another site', () => {
  it('is not read, and the popup asks for it', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await open(driver, `${elsewhere}/coverage`);
    await sleep(1_000);
    expect(await hasNoMarks(page)).toBe(true);
    const tabId = await clickToolbarButton(driver, page);
    const popup = await driver.openExtensionPage(`popup.html?tab=${tabId}`, { width: 780, height: 580 });
    const main = popup.getByRole('button', { name: 'Allow 127.0.0.1' });
    await main.waitFor();
    expect(await popup.textContent('h1')).toBe('On Record may not read this site yet');
    expect(await main.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await violationsOf(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Only this page, now' }).click();
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('is read by itself once allowed, after a restart too, until it is switched off', async () => {
    const copy = grantingCopy();
    const profileDir = stage.newProfile();
    const extensionDir = copy.folder;
    const granting = (await stage.launch('chromium', { profileDir, extensionDir })) as ChromiumDriver;
    await granting.worker();
    await granting.close();
    copy.restore();
    for (const _ of ['granted', 'restarted']) {
      const driver = (await stage.launch('chromium', { profileDir, extensionDir })) as ChromiumDriver;
      await driver.worker();
      await sleep(500);
      const page = await open(driver, `${elsewhere}/coverage`);
      await waitForMarks(page);
      await driver.close();
    }
    const driver = (await stage.launch('chromium', { profileDir, extensionDir })) as ChromiumDriver;
    await driver.worker();
    await sleep(500);
    const page = await open(driver, `${elsewhere}/coverage`);
    await waitForMarks(page);
    const { popup } = await popupOf(driver, page);
    const start = Date.now();
    await popup.getByRole('switch').click();
    await until(() => hasNoMarks(page), 'the marks to go');
    expect(Date.now() - start).toBeLessThan(1_000);
    const isHeld = () =>
      popup.evaluate(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }));
    await until(async () => !(await isHeld()), 'the permission to be given back');
    const scripts = () => popup.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    await until(async () => (await scripts()).length === 0, 'the script to be taken back');
    copy.remove();
  });
});

describe('another site in Firefox', () => {
  it('is read once it is allowed in the library, and left when it is switched off there', async () => {
    const driver = await stage.launch('firefox', { grants: true });
    const page = await driver.open(`${site.origin.replace('localhost', 'paper.localhost')}/coverage`);
    await sleep(1_000);
    expect(Object.keys(await marksOn(page))).toEqual([]);
    const library = await driver.openExtensionPage('library.html#sites');
    await clickOn(library, '#site');
    await library.keyboard.type('paper.localhost');
    await clickOn(library, '.add button');
    const isHeld = () =>
      library.evaluate(() => chrome.permissions.contains({ origins: ['http://paper.localhost/*'] }));
    await until(isHeld, 'the permission');
    await page.bringToFront();
    await waitForMarks(page);
    await page.goto(page.url());
    await waitForMarks(page);
    await library.bringToFront();
    await clickOn(library, '[data-site="paper.localhost"] .switch');
    const start = Date.now();
    await until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
    expect(Date.now() - start).toBeLessThan(1_000);
    await until(async () => !(await isHeld()), 'the permission to be given back');
    await clickOn(library, '[data-site="paper.localhost"] .switch');
    await page.bringToFront();
    await waitForMarks(page);
  });
});

describe('every site in Firefox', () => {
  it('is read once all are allowed, and left when only the news sites are', async () => {
    const driver = await stage.launch('firefox', { grants: true });
    const library = await driver.openExtensionPage('library.html#sites');
    await clickOn(library, '[value="every"]');
    const choice = () =>
      library.evaluate(() => document.querySelector<HTMLInputElement>('[name="reach"]:checked')?.value);
    await until(async () => (await choice()) === 'every', 'the choice');
    const page = await driver.open(`${site.origin.replace('localhost', 'other.localhost')}/coverage`);
    await waitForMarks(page);
    await library.bringToFront();
    await clickOn(library, '[value="news"]');
    await until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
    await until(async () => (await choice()) === 'news', 'the choice');
  });
});
