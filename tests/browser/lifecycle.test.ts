import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/drivers/types';
import { marksOn, openCard, openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ClosedCard } from './closedCard';
import { ARTICLE, pageOf, QUOTED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  site.put('/coverage', pageOf(ARTICLE));
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

const hostsOn = (page: DrivenPage) =>
  page.evaluate(() => document.querySelectorAll('[data-on-record="card"]').length);

async function killWorker(driver: ChromiumDriver): Promise<void> {
  const [page] = driver.context.pages();
  if (page === undefined) throw new Error('The browser has no page.');
  const session = await driver.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
}

/** The part of Chromium's own settings page for extensions that is used here. */
interface ExtensionSettings {
  readonly developerPrivate: {
    updateProfileConfiguration(configuration: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

/** Opens Chromium's settings of the extension, where a person updates it or switches it off and on. */
async function openExtensionSettings(driver: ChromiumDriver) {
  const id = new URL((await driver.worker()).url()).host;
  const page = await driver.open('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as ExtensionSettings;
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  return {
    reload: () =>
      page.evaluate(async (own) => {
        const { developerPrivate } = chrome as unknown as ExtensionSettings;
        await developerPrivate.reload(own, { failQuietly: true });
      }, id),
    enable: (enabled: boolean) =>
      page.evaluate(([own, on]) => (chrome as unknown as ExtensionSettings).management.setEnabled(own, on), [
        id,
        enabled,
      ] as const),
  };
}

describe('a page that is open', () => {
  it('is marked and saved from though the background was killed', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    await killWorker(driver);
    await page.evaluate(() => {
      const text = document.querySelector('#quoted')?.firstChild;
      if (text?.nodeValue) text.nodeValue = text.nodeValue.replace('20', '30');
    });
    await until(async () => (await marksOn(page))['on-record-alarm-word'], 'the alarm');
    await killWorker(driver);
    const card = await ClosedCard.on(page);
    await openCard(page, ['alarm']);
    await card.click('Save');
    await card.waitForText('Saved');
  });

  it('is taken over when the extension is updated, and keeps no trace of the old one', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    await openCard(page, ['verbatim']);
    await (await openExtensionSettings(driver)).reload();
    await page.bringToFront();
    await sleep(2_000);
    await waitForMarks(page);
    expect((await marksOn(page))['on-record-verbatim']).toEqual(QUOTED);
    await page.mouse.move(2, 2);
    await sleep(400);
    expect(await hostsOn(page)).toBe(0);
    await openCard(page, ['verbatim']);
    expect(await hostsOn(page)).toBe(1);
  });

  it('is left when the extension is switched off, and marked again when it is switched on', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    const settings = await openExtensionSettings(driver);
    await settings.enable(false);
    await page.bringToFront();
    await until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
    await settings.enable(true);
    await page.bringToFront();
    await waitForMarks(page);
  });

  it('is left within a second when the permission is withdrawn', async () => {
    const driver = await stage.launch('firefox');
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    const start = Date.now();
    await popup.evaluate(() => chrome.permissions.remove({ origins: ['http://localhost/*'] }));
    await until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});

describe('a page that changes a thousand times a second', () => {
  it('costs under a twentieth of one core', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(site.put('/busy', pageOf(`${ARTICLE}<p id="ticker"></p>`)));
    await waitForMarks(page);
    const session = await driver.context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.start');
    await page.evaluate(() => {
      const quoted = document.querySelector('article p:last-child') as Element;
      let count = 0;
      setInterval(() => {
        for (let i = 0; i < 10; i++) Promise.resolve().then(() => (quoted.textContent = `Tick ${count++}`));
      }, 10);
    });
    await sleep(10_000);
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set(
      profile.nodes
        .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
        .map(({ id }) => id),
    );
    const busy = (profile.samples ?? []).reduce(
      (sum, id, i) => sum + (ours.has(id) ? (profile.timeDeltas?.[i] ?? 0) : 0),
      0,
    );
    expect(busy / (profile.endTime - profile.startTime)).toBeLessThan(0.05);
  });
});
