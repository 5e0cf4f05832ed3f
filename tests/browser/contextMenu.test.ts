import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOn, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ClosedCard } from './closedCard';
import { type ChromiumDriver, type Stage, setStage } from './stage';

// Only Chromium lets a test choose from the menu: Firefox has no event of it that can be sent. What the page does when
// asked is tested there too, in cardActions.test.ts.
let stage: Stage;
let driver: ChromiumDriver;
beforeAll(async () => {
  stage = await setStage();
  driver = (await stage.launch('chromium')) as ChromiumDriver;
});
afterAll(() => stage.strike());

/** Chooses an entry of the context menu, as the browser tells the background. */
async function choose(page: Page, menuItemId: string): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate(
    async ([id, url]) => {
      const tab = (await chrome.tabs.query({})).findLast((candidate) => candidate.url === url);
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...given: object[]): void };
      event.dispatch({ menuItemId: id }, tab ?? {});
    },
    [menuItemId, page.url()] as const,
  );
}

async function command(name: string): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate((command) => {
    const event = chrome.commands.onCommand as unknown as { dispatch(name: string): void };
    event.dispatch(command);
  }, name);
}

/** Opens a page of its own address, so that its tab is told from the others. */
async function open(path: string): Promise<Page> {
  const page = (await driver.open(`${stage.origin}${path}?${performance.now()}`)) as Page;
  await page.bringToFront();
  return page;
}

/** Selects words by dragging the pointer, as a person does. */
async function select(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, at);
      range.setEnd(texts.currentNode, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, height } = range.getBoundingClientRect();
      return { left, right, y: top + height / 2 };
    }
    return null;
  }, words);
  if (box === null) throw new Error(`The page does not say "${words}".`);
  await page.mouse.move(box.left + 0.5, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right, box.y, { steps: 4 });
  await page.mouse.up();
}

const message = async (page: Page): Promise<ClosedCard> => ClosedCard.on(page, 'list');

describe('the context menu', () => {
  it('saves the selection and says so, and once only', async () => {
    const page = await open('/caspian-desk');
    await waitForMarks(page);
    await select(page, 'told reporters');
    await choose(page, 'save-selection');
    await (await message(page)).waitForText('Saved to On Record');
    expect((await marksOn(page))['on-record-saved']).toEqual(['told reporters']);
    await choose(page, 'save-selection');
    await (await message(page)).waitForText('Saved already');
    expect((await marksOn(page))['on-record-saved']).toHaveLength(1);
  });

  it('says why a selection outside the article is not saved, and what to do', async () => {
    const page = await open('/caspian-desk');
    await waitForMarks(page);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('nav') ?? document.body),
    );
    await choose(page, 'save-selection');
    await (await message(page)).waitForText('Select words of the article itself');
  });

  it('reads a page that has not been read, and says that it is about no statement', async () => {
    const page = await open('/lighthouse');
    await sleep(800);
    await select(page, 'Officially there is');
    await choose(page, 'save-selection');
    await (await message(page)).waitForText('about none of your statements');
  });

  it('opens the card of the mark that it was asked for on', async () => {
    const page = await open('/caspian-desk');
    await waitForMarks(page);
    await page.evaluate(() => {
      const [mark] = CSS.highlights.get('on-record-verbatim') ?? [];
      mark?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const { x, y } = await page.evaluate(() => {
      const [mark] = CSS.highlights.get('on-record-verbatim') ?? [];
      const range = new Range();
      range.setStart(mark?.startContainer as Node, mark?.startOffset ?? 0);
      range.setEnd(mark?.endContainer as Node, mark?.endOffset ?? 0);
      const [box] = range.getClientRects();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 };
    });
    await page.mouse.click(x, y, { button: 'right' });
    await choose(page, 'show-here');
    await (await ClosedCard.on(page)).waitForText('Word for word');
  });

  it('opens the card of what is selected, else says that nothing is known there', async () => {
    const page = await open('/caspian-desk');
    await waitForMarks(page);
    await choose(page, 'show-here');
    await (await message(page)).waitForText('recognised nothing here');
    await select(page, 'larger than the territory');
    await choose(page, 'show-here');
    await (await ClosedCard.on(page)).waitForText('Differs');
  });
});

describe('the command', () => {
  it('saves the finding whose card is open when nothing is selected', async () => {
    const page = await open('/caspian-desk');
    await waitForMarks(page);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await command('next-finding');
    await (await ClosedCard.on(page)).waitForText('1 of 16');
    await command('save-selection');
    await until(
      async () => (await marksOn(page))['on-record-saved']?.some((text) => text.startsWith('Aliyev offers')),
      'the saved mark',
    );
    await (await ClosedCard.on(page)).waitForText('SavedNote');
  });

  it('says so when there is nothing to save', async () => {
    const page = await open('/caspian-desk');
    await waitForMarks(page);
    await command('save-selection');
    await (await message(page)).waitForText('nothing is selected');
  });
});
