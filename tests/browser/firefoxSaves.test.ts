import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driver } from '../../scripts/drivers/types';
import { marksOn, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { type Stage, setStage } from './stage';

// Firefox gives a site on a new port a new address, so the stage's site stands through all rounds.
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

async function openAltered(driver: Driver) {
  const page = await driver.open(`${stage.origin}/caspian-desk`);
  await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url());
  return { page, popup, state: await readState(popup, tabId) };
}

it('keeps what Firefox saved though it is killed right after "Saved", three times of three', async () => {
  const profileDir = stage.newProfile();
  for (let round = 0; round < 3; round++) {
    const driver = await stage.launch('firefox', { profileDir });
    const { page, popup, state } = await openAltered(driver);
    expect(state.annotations.length).toBe(round);
    if (round > 0) expect((await marksOn(page))['on-record-saved']?.length).toBe(round);
    await popup.evaluate((row) => {
      document.querySelectorAll<HTMLElement>('[data-finding] .top button')[row]?.click();
    }, round + 1);
    await until(() => popup.evaluate(() => document.querySelector('.acts button') !== null), 'an open row');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.acts button')?.click());
    await until(
      () => popup.evaluate(() => document.querySelector('.acts button')?.textContent === 'Saved'),
      '"Saved"',
    );
    await driver.kill();
    await sleep(500);
  }
});
