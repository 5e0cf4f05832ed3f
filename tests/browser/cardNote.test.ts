import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ClosedCard } from './closedCard';
import { type ChromiumDriver, type Stage, setStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

it('writes the note of what is saved, and loses neither of two written at once', async () => {
  const driver = (await stage.launch('chromium')) as ChromiumDriver;
  const page = await driver.open(`${stage.origin}/caspian-desk`);
  await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url());
  await page.bringToFront();
  const notes = async () => (await readState(popup, tabId)).annotations.map(({ body }) => body.note);
  const card = await ClosedCard.on(page);
  await openCard(page, ['alarm']);
  await sleep(300);
  await card.click('Save');
  await card.waitForText('Saved');

  await card.click('Note');
  await page.keyboard.type('Mine');
  await card.click('Save with note');
  await until(async () => (await notes()).join() === 'Mine', 'one annotation with the note');

  await sleep(300);
  await card.click('Note');
  await page.keyboard.press('End');
  await page.keyboard.type(' again');
  const [annotation] = (await readState(popup, tabId)).annotations;
  const elsewhere = {
    type: 'change',
    id: annotation?.id ?? '',
    change: { note: { from: 'Mine', to: 'Theirs' } },
  };
  expect(await popup.evaluate((question) => chrome.runtime.sendMessage(question), elsewhere)).toMatchObject({
    ok: true,
  });
  await card.waitForText('Theirs');
  await card.click('Save with note');
  await card.waitForText('was changed elsewhere');
  expect(await notes()).toEqual(['Theirs']);

  await card.click('Save with note');
  await until(async () => (await notes()).join() === 'Mine again', 'the note that was saved knowingly');
});
