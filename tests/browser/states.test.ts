import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, until } from '../../scripts/takePictures.mjs';
import { pageOf } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
let driver: ChromiumDriver;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  driver = (await stage.launch('chromium')) as ChromiumDriver;
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

async function headingOn(address: string): Promise<{ popup: Page; heading: () => Promise<string | null> }> {
  const page = await driver.open(address);
  const { popup } = await openPopup(driver, page.url());
  return { popup: popup as Page, heading: () => (popup as Page).textContent('h1') };
}

/** About the same people on the same day, with not a word of the statement. */
const VISIT = `<article><h1>Lukashenko in Baku</h1><p>BAKU, May 16, 2024. President Ilham Aliyev of Azerbaijan received
President of Belarus Aleksandr Lukashenko.</p><p>Aliyev and Lukashenko had tea in Shusha and looked at Karabakh from a hill.</p></article>`;

describe('the popup says what is so', () => {
  it('on a page that the browser keeps to itself', async () => {
    const { popup, heading } = await headingOn('chrome://version/');
    await until(async () => (await heading()) === 'The browser keeps this page to itself', 'the state');
    expect(await popup.getByRole('button', { name: 'Open the library' }).count()).toBeGreaterThan(0);
  });

  it('on a page whose text stands in a frame of another site, not on one whose own frame can be read', async () => {
    const inner = site.put('/inner', pageOf(VISIT));
    const around = (address: string) =>
      pageOf(`<iframe src="${address}" style="position:fixed;inset:0;width:100%;height:100%"></iframe>`);
    // The same server under another name is another site to the browser.
    const other = inner.replace('localhost', '127.0.0.1');
    const framed = await headingOn(site.put('/framed', around(other)));
    await until(
      async () => (await framed.heading()) === 'The text of this page stands in a frame',
      'the state',
    );
    const own = await headingOn(site.put('/own-frame', around(inner)));
    await until(
      async () => (await own.heading()) === 'About the same people, but nothing from the statement',
      'the frame to be read',
    );
  });

  it('on a PDF', async () => {
    const address = site.put('/readout.pdf', { body: '%PDF-1.4\n%%EOF', type: 'text/html' });
    const { heading } = await headingOn(address);
    await until(async () => (await heading()) === 'This is a PDF, which On Record can’t mark', 'the state');
  });

  it('on a page about the same people with nothing of the statement', async () => {
    const { popup, heading } = await headingOn(site.put('/visit', pageOf(VISIT)));
    await until(
      async () => (await heading()) === 'About the same people, but nothing from the statement',
      'the state',
    );
    expect(await popup.locator('.covers small').textContent()).toBe('0 of 30 points');
  });
});

describe('the keyboard', () => {
  it('has the focus on something after every change of state', async () => {
    const { popup, heading } = await headingOn(site.put('/choir', pageOf('<p>A choir by the harbour.</p>')));
    await until(async () => (await heading()) === 'Nothing here about your statement', 'the state');
    await popup.getByRole('button', { name: 'Check anyway' }).focus();
    await popup.keyboard.press('Enter');
    await until(
      async () => (await popup.getByRole('button', { name: 'Check anyway' }).count()) === 0,
      'the page to be looked at',
    );
    await until(
      () => popup.evaluate(() => document.activeElement !== null && document.activeElement !== document.body),
      'the focus to be somewhere',
    );
  });
});
