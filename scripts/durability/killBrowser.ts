import { setTimeout as sleep } from 'node:timers/promises';
import type { Annotation } from '../../src/model/annotation';
import type { Result } from '../../src/model/result';
import type { DrivenPage, Driver } from '../drivers/types';
import { Ledger, type Loss, numberedDraft } from './ledger';

/** What a run of kills came to. */
export interface KillFigures extends Loss {
  readonly kills: number;
  readonly attempts: number;
  readonly acknowledged: number;
  /** How many of the kills came while a save was still unanswered. */
  readonly underWay: number;
}

/** How many saves are asked for at once. */
const AT_ONCE = 4;
/** The longest time that a browser saves before it is killed, in milliseconds. */
const LONGEST = 700;
/** How long a driver may take to notice that its browser is gone, and to clean up after that, in milliseconds. */
const PATIENCE = 5_000;
const SETTLING = 1_000;

/**
 * Starts a browser on one profile again and again, has it save as fast as it can, and kills it at a random moment as a
 * power cut would. After each start what is stored is held against what was acknowledged.
 * @param launch starts the browser, on the same profile each time
 * @param random gives numbers from 0 to below 1
 */
export async function killBrowserWhileSaving(
  launch: () => Promise<Driver>,
  rounds: number,
  random: () => number,
  said: (round: number) => void = () => undefined,
): Promise<KillFigures> {
  const ledger = new Ledger();
  const worst = { lost: 0, torn: 0, twice: 0 };
  let underWay = 0;
  for (let round = 0; round <= rounds; round++) {
    const driver = await launch();
    const page = await driver.openExtensionPage('library.html');
    note(worst, ledger.check(await storedBy(page)));
    if (round === rounds) await driver.close();
    else underWay += await saveUntilKilled(driver, page, ledger, random() * LONGEST);
    said(round);
  }
  return { kills: rounds, attempts: ledger.attempts, acknowledged: ledger.count, underWay, ...worst };
}

/** Everything that the extension has saved. */
export async function storedBy(page: DrivenPage): Promise<readonly Annotation[]> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await ask<readonly Annotation[]>(page, { type: 'saved' });
    if (answer?.ok) return answer.value;
    await sleep(200);
  }
  throw new Error('The extension does not give what is saved.');
}

/** Asks the background; null where no answer came, for whatever reason. */
export async function ask<Value>(page: DrivenPage, question: object): Promise<Result<Value> | null> {
  try {
    return await page.evaluate((asked) => chrome.runtime.sendMessage(asked), question);
  } catch {
    return null;
  }
}

async function saveUntilKilled(
  driver: Driver,
  page: DrivenPage,
  ledger: Ledger,
  time: number,
): Promise<0 | 1> {
  let killed = false;
  let open = 0;
  const saveOn = async (): Promise<void> => {
    while (!killed) {
      const number = ledger.next();
      open++;
      const answer = await ask(page, { ...numberedDraft(number), type: 'save' });
      open--;
      if (answer?.ok) ledger.acknowledge(number);
    }
  };
  const saving = Array.from({ length: AT_ONCE }, saveOn);
  await sleep(time);
  await driver.kill();
  const cutOff = open > 0 ? 1 : 0;
  killed = true;
  // The line to a browser that was killed may stay silent for long.
  await Promise.race([Promise.allSettled(saving), sleep(2_000)]);
  // Its driver puts the profile's settings back when it notices, which must not meet the next start.
  await Promise.race([driver.close().catch(() => undefined), sleep(PATIENCE)]);
  await sleep(SETTLING);
  return cutOff;
}

function note(worst: { -readonly [Key in keyof Loss]: number }, loss: Loss): void {
  worst.lost = Math.max(worst.lost, loss.lost);
  worst.torn = Math.max(worst.torn, loss.torn);
  worst.twice = Math.max(worst.twice, loss.twice);
}
