import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/runCommand.mjs';
import { until } from '../../scripts/takePictures.mjs';
import { type ChromiumDriver, KINDS, type Stage, setStage } from './stage';
import { violationsOf } from './violationsOf';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

async function openWelcome(dark = false, width = 1_120) {
  const driver = (await stage.launch('chromium', { dark })) as ChromiumDriver;
  const welcome = await driver.openExtensionPage('welcome.html', { width, height: 960 });
  await welcome.locator('.demo').waitFor();
  return welcome;
}

describe.each(KINDS)('the first page in %s', (kind) => {
  it('recognises its article, and leads to the library', async () => {
    const driver = await stage.launch(kind);
    const welcome = await driver.openExtensionPage('welcome.html');
    const marks = () => welcome.evaluate(() => document.querySelectorAll('.paper .m').length);
    await until(async () => (await marks()) === 3, 'its three marks');
    const library = await driver.openExtensionPage('library.html#about');
    const figures = () => library.evaluate(() => document.querySelectorAll('td.num').length);
    await until(async () => (await figures()) === 6, 'the figures');
  });
});

describe('the first page', () => {
  it('opens when the extension is installed', async () => {
    const extensionDir = join(ROOT, '.output', 'chrome-mv3');
    const driver = (await stage.launch('chromium', { extensionDir })) as ChromiumDriver;
    await until(
      async () => driver.context.pages().some((page) => page.url().endsWith('/welcome.html')),
      'the first page',
    );
  });

  it.each([
    [false, 1_120],
    [true, 1_120],
    [false, 400],
  ])('is accessible (dark: %s, %i px wide)', async (dark, width) => {
    const welcome = await openWelcome(dark, width);
    expect(await violationsOf(welcome)).toEqual([]);
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('explains the mark that the pointer or the focus is on', async () => {
    const welcome = await openWelcome();
    const verdict = () => welcome.locator('.explained .verdict').textContent();
    expect(await verdict()).toBe('Differs: said “50 percent”, printed “15 percent”');
    await welcome.locator('.paper .k-verbatim').hover();
    expect(await verdict()).toBe('Word for word');
    await welcome.keyboard.press('Tab');
    await welcome.locator('.paper .k-alarm').last().focus();
    expect(await verdict()).toMatch(/^Differs: “except .+” was said and is not printed$/);
  });

  it('takes the choice of where to read', async () => {
    const welcome = await openWelcome();
    await welcome.getByLabel('Only when I press the button').check();
    const mode = () =>
      welcome.evaluate(async () => {
        const { reach } = await chrome.storage.local.get('reach');
        return (reach as { mode: string } | undefined)?.mode;
      });
    await until(async () => (await mode()) === 'click', 'the choice to be kept');
  });
});
