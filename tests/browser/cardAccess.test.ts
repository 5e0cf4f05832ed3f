import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { type MarkKind, markOf } from '../../src/model/mark';
import { findingKey, type PageState } from '../../src/model/pageState';
import { ClosedCard } from './closedCard';
import { type ChromiumDriver, type Stage, setStage } from './stage';
import { violationsOf } from './violationsOf';

let stage: Stage;
let driver: ChromiumDriver;
beforeAll(async () => {
  stage = await setStage();
  driver = (await stage.launch('chromium')) as ChromiumDriver;
});
afterAll(() => stage.strike());

async function openAltered(on = driver, path = '/caspian-desk'): Promise<Page> {
  const page = (await on.open(stage.origin + path)) as Page;
  await waitForMarks(page);
  await page.bringToFront();
  return page;
}

async function command(name: string): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate((command) => {
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string): void };
    event.dispatch(command);
  }, name);
}

interface Answer {
  readonly value: Extract<PageState, { status: 'read' }>;
}

/** Asks the annotator of a page, as the popup does. */
async function sendTo(page: Page, message: object, on = driver): Promise<Answer> {
  const worker = await on.worker();
  return worker.evaluate(
    async ([url, question]) => {
      const tab = (await chrome.tabs.query({})).findLast((candidate) => candidate.url === url);
      return chrome.tabs.sendMessage(tab?.id ?? -1, question);
    },
    [page.url(), message] as const,
  );
}

/** Kinds of marks to point at on the altered coverage. */
const KINDS = ['alarm', 'changed', 'verbatim', 'restated', 'mention'];

/** The first finding of each kind on a page, by its key. */
async function oneOfEachKind(page: Page, on: ChromiumDriver): Promise<Map<MarkKind, string>> {
  const { recognition } = (await sendTo(page, { type: 'page-state' }, on)).value;
  const findings = [...recognition.mentions, ...recognition.quotations, ...recognition.restatements];
  return new Map(findings.toReversed().map((finding) => [markOf(finding), findingKey(finding)]));
}

describe('axe-core finds nothing', () => {
  it.each([false, true])('on every kind of card and on the list (dark: %s)', async (dark) => {
    const own = (await stage.launch('chromium', { dark })) as ChromiumDriver;
    const seen = new Set<MarkKind>();
    for (const path of ['/caspian-desk', '/northgate-courier', '/list-polesya']) {
      const page = await openAltered(own, path);
      await (await ClosedCard.on(page, 'list')).expose();
      expect(await violationsOf(page, '[data-on-record="list"]')).toEqual([]);
      for (const [kind, key] of await oneOfEachKind(page, own)) {
        if (seen.has(kind)) continue;
        seen.add(kind);
        await sendTo(page, { type: 'go-to', key }, own);
        await (await ClosedCard.on(page)).expose();
        expect(await violationsOf(page, '[data-on-record="card"]'), kind).toEqual([]);
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(9);
    await own.close();
  });

  it('on a card with "why?" unfolded, a note begun, and a finding dismissed', async () => {
    const page = await openAltered();
    await openCard(page, ['alarm']);
    const card = await ClosedCard.on(page);
    await card.expose();
    await card.click('why?');
    await card.click('Note');
    expect(await violationsOf(page, '[data-on-record="card"]')).toEqual([]);
    await card.click('Cancel');
    await card.click('Not a match');
    await card.waitForText('Undo');
    expect(await violationsOf(page, '[data-on-record="card"]')).toEqual([]);
    await card.click('Undo');
    await card.waitForText('Printed');
  });
});

describe('a screen reader', () => {
  it('is given a landmark with an entry for each quotation and restatement', async () => {
    const page = await openAltered();
    const tree = await (await ClosedCard.on(page, 'list')).accessibilityTree();
    expect(tree[0]).toEqual({ role: 'region', name: 'On Record: 16 findings' });
    const buttons = tree.filter(({ role }) => role === 'button');
    expect(buttons).toHaveLength(16);
    expect(buttons[2]?.name).toMatch(
      /^Differs: said “50 percent”, printed “15 percent”: In essence, we have/,
    );
    expect(tree.filter(({ role }) => role === 'status')).toHaveLength(1);
  });

  it('is given the card as a dialog that says where it is', async () => {
    const page = await openAltered();
    await command('next-finding');
    const card = await ClosedCard.on(page);
    await card.waitForText('1 of 16');
    const tree = await card.accessibilityTree();
    expect(tree[0]).toEqual({ role: 'dialog', name: '1 of 16: In other words' });
    const names = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(names).toEqual([
      'Previous finding',
      'Next finding',
      'Close',
      'why?',
      'Not a match',
      'Save',
      'Note',
      'Copy both texts',
      'Show in statement',
    ]);
  });

  it('hears in few words which finding the popup went to', async () => {
    const page = await openAltered();
    const { recognition } = (await sendTo(page, { type: 'page-state' })).value;
    const [third] = recognition.quotations;
    await sendTo(page, { type: 'go-to', key: third && findingKey(third) });
    const list = await ClosedCard.on(page, 'list');
    const said = await list.waitForText('3 of 16: Differs');
    expect(said).toContain('3 of 16: Differs: said “50 percent”, printed “15 percent”');
  });
});

describe('the list', () => {
  it('is reached by the Tab key, walked by arrows, and goes to a finding and back', async () => {
    const page = await openAltered();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-on-record'))).toBe('list');
    expect(
      await page.evaluate(() => document.querySelector('[data-on-record="list"]')?.matches(':popover-open')),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const card = await ClosedCard.on(page);
    await card.waitForText('3 of 16');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-on-record'))).toBe('card');
    await page.keyboard.press('Escape');
    await until(async () => (await card.text()) === null, 'the card to close');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-on-record'))).toBe('list');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  it('takes no room in the page and is not seen until then', async () => {
    const page = await openAltered();
    const sizes = () => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth, scrollHeight, document.body.offsetHeight];
    };
    const before = await page.evaluate(sizes);
    const seen = await page.screenshot();
    await page.evaluate(() => document.querySelector('[data-on-record="list"]')?.remove());
    expect(await page.evaluate(sizes)).toEqual(before);
    expect((await page.screenshot()).equals(seen)).toBe(true);
  });

  it('leaves with the findings', async () => {
    const page = await openAltered();
    await page.evaluate(() => {
      for (const article of document.querySelectorAll('main, article')) article.textContent = 'Gone.';
    });
    await until(
      () => page.evaluate(() => document.querySelector('[data-on-record="list"]') === null),
      'the list to go',
    );
  });
});

describe('the card’s keys', () => {
  it('are not heard by the page, whatever is typed', async () => {
    const page = await openAltered();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['keydown', 'keypress', 'keyup', 'input', 'pointerdown', 'click', 'focusin'])
        for (const target of [window, document, document.body])
          target.addEventListener(name, (event) => {
            if ((event.target as Element).getAttribute('data-on-record') === 'card') heard.push(name);
          });
    });
    await openCard(page, ['alarm']);
    const card = await ClosedCard.on(page);
    await card.click('Note');
    await page.keyboard.type('j/k?');
    await page.keyboard.press('Control+Enter');
    await card.waitForText('j/k?Saved');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('go round within the card', async () => {
    const page = await openAltered();
    await command('next-finding');
    await (await ClosedCard.on(page)).waitForText('1 of 16');
    await sleep(200);
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press(i < 20 ? 'Tab' : 'Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-on-record'))).toBe('card');
    }
  });

  it('keep a note begun: no pointer closes its card, and it is there when the card was closed by Esc', async () => {
    const page = await openAltered();
    await openCard(page, ['verbatim']);
    const card = await ClosedCard.on(page);
    await card.click('Note');
    await page.keyboard.type('Check with Minsk');
    await openCard(page, ['restated']);
    await sleep(400);
    await page.mouse.move(2, 2);
    await sleep(400);
    expect(await card.text()).toContain('Save with note');
    await page.keyboard.press('Escape');
    await until(async () => (await card.text()) === null, 'the card to close');
    await openCard(page, ['verbatim']);
    await card.click('Save with note');
    await card.waitForText('Check with MinskSaved');
  });
});

describe('a card', () => {
  it('is there within 50 ms once the pointer rests', async () => {
    const page = await openAltered();
    await page.evaluate(() => {
      const times = { moved: 0, opened: [] as number[] };
      Object.assign(window, { times });
      addEventListener('pointermove', () => (times.moved = performance.now()), { capture: true });
      new MutationObserver(() => {
        if (document.querySelector('[data-on-record="card"]'))
          times.opened.push(performance.now() - times.moved);
      }).observe(document.documentElement, { childList: true });
    });
    for (const kind of KINDS) {
      await openCard(page, [kind]);
      await page.keyboard.press('Escape');
    }
    const opened = await page.evaluate(
      () => (window as unknown as { times: { opened: number[] } }).times.opened,
    );
    // The pointer rests for 180 ms before the card is wanted.
    const waits = opened.map((time) => time - 180).toSorted((a, b) => a - b);
    expect(waits).toHaveLength(KINDS.length);
    expect(waits[2]).toBeLessThanOrEqual(50);
  });

  it('that the pointer walked to gives way to the next mark it rests on; one of the keyboard does not', async () => {
    const page = await openAltered();
    await openCard(page, ['alarm']);
    const card = await ClosedCard.on(page);
    await card.clickLabelled('Next finding');
    await card.waitForText('4 of 16');
    await openCard(page, ['verbatim']);
    expect(await card.text()).toContain('Word for word');
    await page.keyboard.press('Escape');
    await command('next-finding');
    await card.waitForText('1 of 16');
    await openCard(page, ['verbatim']);
    expect(await card.text()).toContain('1 of 16');
  });

  it('stays while the page is scrolled a little, and closes when its words are far away', async () => {
    const page = await openAltered();
    await openCard(page, ['alarm']);
    const card = await ClosedCard.on(page);
    await page.evaluate(() => window.scrollBy({ top: 200, behavior: 'instant' }));
    await sleep(300);
    expect(await card.text()).toContain('15 percent');
    await page.evaluate(() => window.scrollTo({ top: 100_000, behavior: 'instant' }));
    await until(async () => (await card.text()) === null, 'the card to close');
  });

  it('has buttons of at least 24 by 24 pixels', async () => {
    const page = await openAltered();
    await openCard(page, ['alarm']);
    const small = (await (await ClosedCard.on(page)).buttons()).filter(
      ({ name, width, height }) => name !== 'why?' && (width < 24 || height < 24),
    );
    expect(small).toEqual([]);
  });
});
