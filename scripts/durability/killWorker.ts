import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumDriver } from '../drivers/types';
import { ask, type KillFigures, storedBy } from './killBrowser';
import { Ledger, numberedDraft } from './ledger';

/** How long an answer is waited for before the save is given up, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Saves one after the other until so many were acknowledged, and kills the service worker during each at a random moment:
 * before the answer or after it, by what the answers took so far. A save without an answer is not counted, whether it was
 * written or not.
 * @param random gives numbers from 0 to below 1
 */
export async function killWorkerWhileSaving(
  driver: ChromiumDriver,
  saves: number,
  random: () => number,
): Promise<KillFigures> {
  const page = await driver.openExtensionPage('library.html');
  const ledger = new Ledger();
  let usual = 200;
  let kills = 0;
  let underWay = 0;
  while (ledger.count < saves) {
    const number = ledger.next();
    const start = performance.now();
    const saving = ask(page, { ...numberedDraft(number), type: 'save' });
    const answering = Promise.race([saving, sleep(PATIENCE, null)]);
    const killing = sleep(random() * 2 * usual).then(() => killWorkers(driver));
    const answer = await answering;
    if (answer?.ok) {
      ledger.acknowledge(number);
      usual += (performance.now() - start - usual) / 10;
    } else underWay++;
    kills += await killing;
  }
  const loss = ledger.check(await storedBy(page));
  return { kills, attempts: ledger.attempts, acknowledged: ledger.count, underWay, ...loss };
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
