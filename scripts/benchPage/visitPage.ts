import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { costIn, isOwnFrame, startProfile } from '../drivers/ownCost';
import type { BenchPage } from './benchPage';

/** What one opening of a page took. Times in milliseconds. */
export interface Visit {
  /** The tasks of the page's main thread, from the first to rest. */
  readonly task: number;
  /** The extension's scripts, and the longest of their stretches. */
  readonly own: number;
  readonly longest: number;
  /** Reading the page's text once by a TreeWalker, in the same page. */
  readonly reading: number;
  /** JavaScript memory after collecting garbage, in MB. */
  readonly heap: number;
  /** How many marks stand in the page. */
  readonly marks: number;
}

/** The profiler looks so often, in microseconds. */
const INTERVAL = 100;
/** A page is left alone so long after its load event, in milliseconds: what is on topic goes to the worker and back. */
const ALONE = { unrelated: 1_200, coverage: 2_500 };
/** It rests when its thread did less than this within a pause, in milliseconds. */
const REST = 3;
const PAUSE = 250;
/** What takes longer is measured as far as it got, in milliseconds. */
const LIMIT = 60_000;

/** Opens a page in a tab of its own, measures until it rests, and closes the tab. */
export async function visitPage(
  context: BrowserContext,
  url: string,
  { isCoverage }: BenchPage,
  rate: number,
): Promise<Visit> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    // The thread's own time: what else the machine does is not in it.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const stop = await startProfile(session, INTERVAL);
    await page.goto(url, { timeout: 2 * LIMIT });
    const task = await taskTimeAtRest(session, isCoverage ? ALONE.coverage : ALONE.unrelated);
    await page.evaluate(readByTreeWalker);
    const profile = await stop();
    const { total: own, longest } = costIn(profile, isOwnFrame);
    const reading = costIn(profile, ({ functionName }) => functionName === readByTreeWalker.name).total;
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(session, 'JSHeapUsedSize')) / 1e6;
    return { task, own, longest, reading, heap, marks: await page.evaluate(countMarks) };
  } finally {
    await page.close();
  }
}

async function taskTimeAtRest(session: CDPSession, alone: number): Promise<number> {
  const end = Date.now() + LIMIT;
  await sleep(alone);
  let task = await taskTime(session);
  while (Date.now() < end) {
    await sleep(PAUSE);
    const before = task;
    task = await taskTime(session);
    if (task - before < REST) break;
  }
  return task;
}

async function taskTime(session: CDPSession): Promise<number> {
  return (await metric(session, 'TaskDuration')) * 1_000;
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
}

/** Runs in the page: all its text once, and nothing done with it. */
function readByTreeWalker(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.textContent?.length ?? 0;
  return length;
}

/** Runs in the page: marks of either kind. */
function countMarks(): number {
  const highlights = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  return highlights + document.getElementsByTagName('mark').length;
}
