import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/drivers/types';
import { marksOn, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { clickOn } from './clickOn';
import { ARTICLE, pageOf } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type FirefoxDriver, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
/** A page of a site that the manifest does not name. */
let elsewhere: string;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  elsewhere = site.put('/coverage', pageOf(ARTICLE)).replace('localhost', 'paper.localhost');
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

const launch = async (): Promise<FirefoxDriver> => (await stage.launch('firefox')) as FirefoxDriver;

/** Presses the toolbar button, which opens the real popup over the page in front. */
async function pressButton(driver: FirefoxDriver): Promise<void> {
  await driver.inWindow(`
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('on-record@on-record.example');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  `);
}

/** What the heading of the real popup says, and how large it is. */
const popupOf = (witness: DrivenPage) =>
  witness.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const heading = popup?.document.querySelector('h1')?.textContent ?? '';
    return { heading, width: popup?.innerWidth ?? 0, height: popup?.innerHeight ?? 0 };
  });

/** Answers the browser's prompt by one of its own buttons, once it takes presses. */
async function answerPrompt(driver: FirefoxDriver, button: 'button' | 'secondaryButton'): Promise<void> {
  const press = () =>
    driver.inWindow(`
      const prompt = document.getElementById('addon-webext-permissions-notification');
      if (!prompt?.isConnected || PopupNotifications.panel.state !== 'open') return false;
      prompt.${button}.click();
      return true;
    `);
  await until(async () => (await press()) === true, 'the prompt of the browser');
  const isOpen = () => driver.inWindow("return PopupNotifications.panel.state === 'open';");
  // For half a second after it has come the browser lets no press through.
  await until(async () => {
    if ((await isOpen()) !== true) return true;
    await sleep(600);
    await press();
    return false;
  }, 'the prompt to go');
}

describe('the toolbar button of Firefox', () => {
  it('opens the popup in its whole size over a page that was read', async () => {
    const driver = await launch();
    const witness = await driver.openExtensionPage('library.html');
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    await page.bringToFront();
    await pressButton(driver);
    await until(async () => /points covered/.test((await popupOf(witness)).heading), 'the summary');
    await until(async () => (await popupOf(witness)).width === 780, 'its width');
  });

  it('has a page of any site read once', async () => {
    const driver = await launch();
    const witness = await driver.openExtensionPage('library.html');
    const page = await driver.open(elsewhere);
    await page.bringToFront();
    await pressButton(driver);
    await until(
      async () => (await popupOf(witness)).heading === 'On Record may not read this site yet',
      'the state',
    );
    await witness.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      [...(popup?.document.querySelectorAll('button') ?? [])].at(-1)?.click();
    });
    await waitForMarks(page);
  });
});

describe('the prompt of Firefox', () => {
  it('is asked in the click; a site refused stays unread, one allowed is read by itself', async () => {
    const driver = await launch();
    const page = await driver.open(elsewhere);
    const library = await driver.openExtensionPage('library.html#sites');
    const isHeld = () =>
      library.evaluate(() => chrome.permissions.contains({ origins: ['http://paper.localhost/*'] }));
    const told = () => library.evaluate(() => document.querySelector('#site-told')?.textContent ?? '');
    await clickOn(library, '#site');
    await library.keyboard.type('paper.localhost');
    await clickOn(library, '.add button');
    await answerPrompt(driver, 'secondaryButton');
    await until(async () => /was not allowed/.test(await told()), 'the refusal to be told');
    expect(await isHeld()).toBe(false);
    expect(Object.keys(await marksOn(page))).toEqual([]);
    await clickOn(library, '.add button');
    await answerPrompt(driver, 'button');
    await until(isHeld, 'the permission');
    await page.bringToFront();
    await waitForMarks(page);
  });
});
