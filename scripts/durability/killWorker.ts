import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumDriver } from '../drivers/types';
import { ask, type KillFigures, storedBy } from './killBrowser';
import { Ledger, numberedDraft } from './ledger';

/** The shortest and the longest time between two kills of the worker, in milliseconds. */
const SHORTEST = 5;
const LONGEST = 150;
/** How long an answer is waited for before the save is given up, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Saves one after the other until so many were acknowledged, while the service worker is killed at random moments. A
 * save without an answer is not counted, whether it was written or not.
 * @param random gives numbers from 0 to below 1
 */
export async function killWorkerWhileSaving(
  driver: ChromiumDriver,
  saves: number,
  random: () => number,
): Promise<KillFigures> {
  const page = await driver.openExtensionPage('library.html');
  const ledger = new Ledger();
  const killing = startKilling(driver, random);
  let unanswered = 0;
  while (ledger.count < saves) {
    const number = ledger.next();
    const answer = await Promise.race([
      ask(page, { ...numberedDraft(number), type: 'save' }),
      sleep(PATIENCE, null),
    ]);
    if (answer?.ok) ledger.acknowledge(number);
    else unanswered++;
  }
  const kills = await killing.stop();
  const loss = ledger.check(await storedBy(page));
  return { kills, attempts: ledger.attempts, acknowledged: ledger.count, underWay: unanswered, ...loss };
}

function startKilling(driver: ChromiumDriver, random: () => number) {
  let stopped = false;
  let kills = 0;
  const killOn = async (): Promise<void> => {
    while (!stopped) {
      await sleep(SHORTEST + random() * (LONGEST - SHORTEST));
      kills += await killWorkers(driver);
    }
  };
  const killing = killOn();
  return {
    async stop(): Promise<number> {
      stopped = true;
      await killing;
      return kills;
    },
  };
}

/** Kills the extension's service worker, if it runs. Gives how many were killed. */
async function killWorkers(driver: ChromiumDriver): Promise<number> {
  const [page] = driver.context.pages();
  if (page === undefined) throw new Error('The browser has no page.');
  const session = await driver.context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
  const killed = targetInfos.map(({ targetId }) => session.send('Target.closeTarget', { targetId }));
  const answers = await Promise.allSettled(killed);
  await session.detach();
  return answers.filter(({ status }) => status === 'fulfilled').length;
}
