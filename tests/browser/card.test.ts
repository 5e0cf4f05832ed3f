import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOn, openCard, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ClosedCard } from './closedCard';
import { mountSmallDisk } from './smallDisk';
import { type ChromiumDriver, type Stage, setStage } from './stage';

let stage: Stage;
let driver: ChromiumDriver;
beforeAll(async () => {
  stage = await setStage();
  driver = (await stage.launch('chromium')) as ChromiumDriver;
});
afterAll(() => stage.strike());

async function openAltered(on: ChromiumDriver): Promise<{ page: Page; card: ClosedCard }> {
  const page = (await on.open(`${stage.origin}/caspian-desk`)) as Page;
  await waitForMarks(page);
  return { page, card: await ClosedCard.on(page) };
}

async function command(name: string): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate((command) => {
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string): void };
    event.dispatch(command);
  }, name);
}

describe('the card', () => {
  it('opens where the pointer rests and says what was said and printed', async () => {
    const { page, card } = await openAltered(driver);
    await openCard(page, ['alarm']);
    expect(await card.text()).toMatch(
      /Differs: said “50 percent”, printed “15 percent”.*Said.*50 percent.*Printed.*15 percent/,
    );
    await page.mouse.move(2, 2);
    await until(async () => (await card.text()) === null, 'the card to close');
  });

  it('is walked by keyboard, takes the focus, and gives it back on Esc', async () => {
    const { page, card } = await openAltered(driver);
    await page.bringToFront();
    await command('next-finding');
    await card.waitForText('1 of 16');
    await command('next-finding');
    await card.waitForText('2 of 16');
    await command('previous-finding');
    await card.waitForText('1 of 16');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-on-record'))).toBe('card');
    await page.keyboard.press('Escape');
    await until(async () => (await card.text()) === null, 'the card to close');
    expect(await page.evaluate(() => document.querySelector('[data-on-record="card"]'))).toBeNull();
  });

  it('is closed to the page', async () => {
    const { page } = await openAltered(driver);
    await openCard(page, ['alarm']);
    expect(
      await page.evaluate(() => document.querySelector('[data-on-record="card"]')?.shadowRoot),
    ).toBeNull();
  });

  it('hides and shows all marks by one command', async () => {
    const { page } = await openAltered(driver);
    await page.bringToFront();
    await command('toggle-marks');
    await until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
    await command('toggle-marks');
    await waitForMarks(page);
  });

  it('has a key for every command but the fifth, for which Chromium lets nobody suggest one', async () => {
    const worker = await driver.worker();
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    expect(commands.filter(({ shortcut }) => !shortcut).map(({ name }) => name)).toEqual(['save-selection']);
  });
});

/** Longer than what a full disk still takes into the last block of a file. */
const LONG_NOTE = 'A duty turned into a promise. '.repeat(400).trim();

/** Presses Save as a person would who was told to press it again. */
async function pressSave(card: ClosedCard): Promise<boolean> {
  await card.click('Save with note');
  await sleep(200);
  return until(async () => /Saved|Not saved/.exec((await card.text()) ?? '')?.[0], 'an answer').then(
    (answer) => answer === 'Saved',
  );
}

describe('a saved passage', () => {
  it('outlives a browser killed right after "Saved", ten times of ten', async () => {
    const profileDir = stage.newProfile();
    for (let round = 1; round <= 10; round++) {
      const browser = (await stage.launch('chromium', { profileDir })) as ChromiumDriver;
      const { page, card } = await openAltered(browser);
      await page.bringToFront();
      const { popup, tabId } = await openPopup(browser, page.url());
      const before = await readState(popup, tabId);
      expect(before.annotations.length).toBe(round - 1);
      const { quotations, restatements } = before.recognition;
      const finding = [...quotations, ...restatements].toSorted((a, b) => a.start - b.start)[round - 1];
      await popup.evaluate(([tab, key]) => chrome.tabs.sendMessage(Number(tab), { type: 'go-to', key }), [
        tabId,
        `${finding?.type}:${finding?.start}-${finding?.end}`,
      ] as const);
      await page.bringToFront();
      await card.waitForText(`${round} of 16`);
      await sleep(300);
      await card.click('Save');
      await card.waitForText('Saved');
      await browser.kill();
    }
  });

  it('is painted as saved when the page is seen again', async () => {
    const { page, card } = await openAltered(driver);
    await openCard(page, ['alarm']);
    await card.click('Save');
    await card.waitForText('Saved');
    const again = await openAltered(driver);
    expect((await marksOn(again.page))['on-record-saved']?.length).toBe(1);
  });

  it.skipIf(process.getuid?.() !== 0)(
    'that finds the disk full is reported so, and nothing saved before is lost',
    async () => {
      const disk = mountSmallDisk(stage.newProfile());
      try {
        const browser = (await stage.launch('chromium', { profileDir: disk.path })) as ChromiumDriver;
        const { page, card } = await openAltered(browser);
        await openCard(page, ['alarm']);
        await card.click('Save');
        await card.waitForText('Saved');
        disk.fill();
        await page.mouse.move(2, 2);
        await until(async () => (await card.text()) === null, 'the card to close');
        await openCard(page, ['changed']);
        await card.click('Note');
        await page.keyboard.insertText(LONG_NOTE);
        await card.click('Save with note');
        expect(await card.waitForText('Not saved')).toMatch(/disk (is|may be) full/i);
        disk.empty();
        // The note is still in its field.
        await until(() => pressSave(card), '"Saved" once there is room');
        const again = await openAltered(browser);
        expect((await marksOn(again.page))['on-record-saved']?.length).toBe(2);
        await openCard(again.page, ['changed']);
        expect(await again.card.text()).toContain(LONG_NOTE.slice(0, 9_000));
        await browser.close();
      } finally {
        disk.unmount();
      }
    },
  );
});
