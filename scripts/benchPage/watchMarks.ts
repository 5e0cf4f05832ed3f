import type { BrowserContext, Page } from 'playwright-core';
import { REST } from '../../src/page/pointer';
import { pointOnMark } from '../takePictures.mjs';

/** When a page was marked, and how soon a card came. In milliseconds; null where nothing came. */
export interface MarkTimes {
  /** From the end of the load event to the first mark. */
  readonly first: number | null;
  /** From the pointer's rest on a mark to the card in the document. */
  readonly card: number | null;
}

declare global {
  interface Window {
    /** When the page had its first mark, its pointer moved last, its first card; by its own clock. */
    benchTimes: { first: number; moved: number; card: number };
  }
}

/** What has not come after this long never comes, in milliseconds. */
const LIMIT = 15_000;

/** Opens a page that will be marked in a tab of its own, and watches for the first mark and, where asked, for a card. */
export async function watchMarks(context: BrowserContext, url: string, rate: number, withCard: boolean) {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.addInitScript(watch);
    await page.goto(url);
    const isMarked = await came(page, 'first');
    const first = isMarked ? await page.evaluate(sinceLoad) : null;
    return { first, card: isMarked && withCard ? await timeOfCard(page) : null } satisfies MarkTimes;
  } finally {
    await page.close();
  }
}

async function timeOfCard(page: Page): Promise<number | null> {
  const point = await pointOnMark(page, ['verbatim', 'changed']);
  if (point === null) return null;
  await page.mouse.move(point.x - 4, point.y);
  await page.mouse.move(point.x, point.y);
  if (!(await came(page, 'card'))) return null;
  return (await page.evaluate(() => window.benchTimes.card - window.benchTimes.moved)) - REST;
}

async function came(page: Page, what: 'first' | 'card'): Promise<boolean> {
  const isThere = (name: 'first' | 'card'): boolean => window.benchTimes[name] > 0;
  return page
    .waitForFunction(isThere, what, { timeout: LIMIT, polling: 100 })
    .then(() => true)
    .catch(() => false);
}

/** Runs in the page before anything else. */
function watch(): void {
  const times = { first: 0, moved: 0, card: 0 };
  window.benchTimes = times;
  const lookForMarks = (): void => {
    if (CSS.highlights.size > 0 || document.getElementsByTagName('mark').length > 0)
      times.first = performance.now();
    else setTimeout(lookForMarks);
  };
  lookForMarks();
  addEventListener('pointermove', () => (times.moved = performance.now()), { capture: true });
  new MutationObserver((changes, observer) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    if (!added.some((node) => node instanceof Element && node.matches('[data-on-record="card"]'))) return;
    times.card = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page. A mark may come in before the load event ends. */
function sinceLoad(): number {
  const [loading] = performance.getEntriesByType('navigation');
  const end = loading instanceof PerformanceNavigationTiming ? loading.loadEventEnd : Number.NaN;
  return Math.max(0, window.benchTimes.first - end);
}
