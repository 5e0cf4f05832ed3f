import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRandom } from '../../scripts/bench/random';
import { killBrowserWhileSaving } from '../../scripts/durability/killBrowser';
import { killWorkerWhileSaving } from '../../scripts/durability/killWorker';
import { type ChromiumDriver, type Stage, setStage } from './stage';

const NOTHING = { lost: 0, torn: 0, twice: 0 };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

it('keeps every acknowledged save of twenty, whole, though the worker is killed all the while', async () => {
  const driver = (await stage.launch('chromium')) as ChromiumDriver;
  const figures = await killWorkerWhileSaving(driver, 20, startRandom(1).next);
  expect(figures).toMatchObject({ acknowledged: 20, ...NOTHING });
  expect(figures.kills).toBeGreaterThan(2);
});

it.each([
  ['chromium', 3],
  ['firefox', 2],
] as const)('keeps every acknowledged save, whole, in a %s that is killed %i times', async (kind, rounds) => {
  const profileDir = stage.newProfile();
  const launch = () => stage.launch(kind, { profileDir });
  const figures = await killBrowserWhileSaving(launch, rounds, startRandom(2).next);
  expect(figures).toMatchObject({ kills: rounds, ...NOTHING });
  expect(figures.acknowledged).toBeGreaterThan(rounds);
});
