import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../../scripts/drivers/types';
import { marksOn, openCard, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ARTICLE, pageOf, QUOTED, UNRELATED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { KINDS, type Kind, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  site.put('/coverage', pageOf(ARTICLE));
  site.put('/unrelated', pageOf(UNRELATED));
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

/** Puts another article into the page under another address, as sites do that load no new document. */
async function goInPage(page: DrivenPage, path: string, article: string): Promise<void> {
  await page.evaluate(
    ([address, html]) => {
      history.pushState(null, '', address);
      document.body.innerHTML = html;
    },
    [path, article] as const,
  );
}

async function waitForNoMarks(page: DrivenPage): Promise<unknown> {
  return until(async () => Object.keys(await marksOn(page)).length === 0, 'the marks to go');
}

async function verbatimOn(page: DrivenPage): Promise<readonly string[]> {
  return (await marksOn(page))['on-record-verbatim'] ?? [];
}

/** How long something takes to come true, in milliseconds. */
async function timeUntil(ask: () => Promise<boolean>, what: string): Promise<number> {
  const start = Date.now();
  await until(ask, what);
  return Date.now() - start;
}

describe.each(KINDS)('in %s, marks', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });

  it('come and go as a page goes from article to article without loading', async () => {
    const page = await driver.open(`${site.origin}/unrelated`);
    await sleep(500);
    await goInPage(page, '/coverage', ARTICLE);
    await waitForMarks(page);
    expect(await verbatimOn(page)).toEqual(QUOTED);
    await goInPage(page, '/unrelated', UNRELATED);
    await waitForNoMarks(page);
    await goInPage(page, '/coverage', ARTICLE);
    await waitForMarks(page);
    await goInPage(page, '/coverage?again', UNRELATED);
    await waitForNoMarks(page);
    expect(await page.evaluate(() => document.querySelector('[data-on-record]'))).toBeNull();
  });

  it('come though the article comes late and in pieces', async () => {
    const page = await driver.open(site.put('/late', pageOf('<main id="main"></main>')));
    await sleep(800);
    const pieces = ARTICLE.replace(/<\/?article>/g, '').split('\n');
    for (const piece of pieces) {
      await page.evaluate((html) => {
        const main = document.querySelector('main');
        main?.insertAdjacentHTML('beforeend', html);
      }, piece);
      await sleep(200);
    }
    await waitForMarks(page);
    await until(async () => (await verbatimOn(page)).length === QUOTED.length, 'both quotations');
  });

  it('follow an edited paragraph within half a second', async () => {
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    const took = await timeUntil(async () => {
      await page.evaluate(() => {
        const text = document.querySelector('#quoted')?.firstChild;
        if (text?.nodeValue?.includes('20 years')) text.nodeValue = text.nodeValue.replace('20', '30');
      });
      return (await marksOn(page))['on-record-alarm-word'] !== undefined;
    }, 'the alarm');
    expect((await marksOn(page))['on-record-alarm-word']).toEqual(['30 years']);
    expect(took).toBeLessThan(600);
  });

  it('come to an article that is added below another', async () => {
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    const more =
      '<p>“The situation in the world is changing quite rapidly and mainly in a negative direction,” Aliyev said.</p>';
    await page.evaluate((html) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
    }, more);
    await until(async () => (await verbatimOn(page)).length === QUOTED.length + 1, 'the third quotation');
  });

  it('are there after going on and coming back', async () => {
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    await page.goto(`${site.origin}/unrelated`);
    await sleep(500);
    await page.evaluate(() => history.back());
    await sleep(500);
    await waitForMarks(page);
    expect(await verbatimOn(page)).toEqual(QUOTED);
  });

  it('come back where the page clears, changes or forges them', async () => {
    const page = await driver.open(`${site.origin}/coverage`);
    const before = await waitForMarks(page);
    await page.evaluate(() => CSS.highlights.clear());
    await until(async () => Object.keys(await marksOn(page)).length > 0, 'the marks to come back');
    expect(await marksOn(page)).toEqual(before);
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') as Element);
      CSS.highlights.set('on-record-alarm', new Highlight(range));
      CSS.highlights.get('on-record-verbatim')?.clear();
    });
    await until(async () => (await marksOn(page))['on-record-alarm'] === undefined, 'the forgery to go');
    expect(await marksOn(page)).toEqual(before);
  });

  it('stay while an open card’s words move down', async () => {
    const page = await driver.open(`${site.origin}/coverage`);
    await waitForMarks(page);
    await openCard(page, ['verbatim']);
    await page.evaluate(() => {
      document
        .querySelector('#quoted')
        ?.insertAdjacentHTML('beforebegin', '<p>A late addition to the story.</p>');
    });
    await sleep(800);
    expect(await page.evaluate(() => document.querySelectorAll('[data-on-record="card"]').length)).toBe(1);
    expect(await verbatimOn(page)).toEqual(QUOTED);
  });

  it('leave without a trace when the extension is told to leave', async () => {
    const page = await driver.open(`${site.origin}/coverage?left`);
    await waitForMarks(page);
    await openCard(page, ['verbatim']);
    const { popup, tabId } = await openPopup(driver, page.url());
    await readState(popup, tabId);
    await popup.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'leave' }), tabId);
    await waitForNoMarks(page);
    expect(await page.evaluate(() => document.querySelector('[data-on-record]'))).toBeNull();
  });
});
