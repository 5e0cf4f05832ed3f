import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { bundledStatements } from '../../src/reference/bundledStatements';
import { pageOf } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

/** Every sentence of the statement that is long enough to be told, quoted; once over again where that is not enough. */
function quotingPage(findings: number): string {
  const [statement] = bundledStatements();
  const text = statement?.editions.find(({ language }) => language === 'en')?.text ?? '';
  const sentences = (text.match(/[^.\n]{45,}\./g) ?? []).map((sentence) => sentence.trim().slice(0, -1));
  const quoted = Array.from({ length: findings }, (_, i) => sentences[i % sentences.length] ?? '');
  const paragraphs = quoted.map((sentence) => `<p>“${sentence},” President Aliyev said.</p>`).join('\n');
  return pageOf(`<article><h1>Aliyev receives Lukashenko in Baku</h1>
<p>BAKU, May 16, 2024. President Ilham Aliyev of Azerbaijan received President of Belarus Aleksandr Lukashenko.</p>
${paragraphs}</article>`);
}

/** What the plan gives the popup, in milliseconds, and what the machine of a test may take of it. */
const FIRST_PAINT = 100;
const FILLED = 200;
const SLACK = 3;
const RUNS = 5;

/** When a popup was painted first, when something stood in it, and when its rows did, in milliseconds. */
interface Opening {
  readonly painted: number;
  readonly content: number;
  readonly filled: number;
}

/** Opens the popup anew and tells how fast it was. */
async function openingOf(popup: Page): Promise<Opening> {
  await popup.reload({ waitUntil: 'commit' });
  const times = () =>
    popup.evaluate(() => {
      const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime;
      const painted = timeOf('first-paint');
      const content = timeOf('first-contentful-paint');
      const filled = timeOf('rows-filled');
      return painted && content && filled ? { painted, content, filled } : null;
    });
  return until(() => times().catch(() => null), 'the popup to be painted and filled');
}

describe('the popup on a page of 50 findings', () => {
  it('is painted and filled in time', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(site.put('/long', quotingPage(52)));
    await waitForMarks(page);
    const opened = await openPopup(driver, page.url());
    const popup = opened.popup as Page;
    const { quotations, restatements } = (await readState(popup, opened.tabId)).recognition;
    const count = quotations.length + restatements.length;
    expect(count).toBeGreaterThanOrEqual(50);
    await popup.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (document.querySelectorAll('[data-finding]').length < 50) return;
        observer.disconnect();
        // Once the browser has painted them.
        requestAnimationFrame(() => setTimeout(() => performance.mark('rows-filled')));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const runs: Opening[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await openingOf(popup));
    const fastest = (of: keyof Opening): number => Math.min(...runs.map((times) => times[of]));
    const [painted, content, filled] = [fastest('painted'), fastest('content'), fastest('filled')];
    console.info(
      `${count} findings: painted after ${Math.round(painted)} ms, content after ${Math.round(content)} ms, filled after ${Math.round(filled)} ms`,
    );
    expect(painted).toBeLessThan(FIRST_PAINT * SLACK);
    expect(filled).toBeLessThan(FILLED * SLACK);
  });
});

describe('the popup on a page that has no time to answer', () => {
  it('says at once that the page is being read, and shows it when it answers', async () => {
    const driver = (await stage.launch('chromium')) as ChromiumDriver;
    const page = await driver.open(site.put('/busy', quotingPage(8)));
    await waitForMarks(page);
    const popup = (await openPopup(driver, page.url())).popup as Page;
    await until(async () => /quotations/.test((await popup.textContent('h1')) ?? ''), 'the summary');
    const busy = page.evaluate(() => {
      const end = performance.now() + 3_000;
      while (performance.now() < end);
    });
    await popup.reload({ waitUntil: 'commit' });
    const heading = () => popup.textContent('h1', { timeout: 1_500 }).catch(() => null);
    expect(await heading()).toBe('Reading the page…');
    await busy;
    await until(async () => /quotations/.test((await heading()) ?? ''), 'the summary');
  });
});
