import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoSite } from '../demo/server.mjs';
import { requireBrowser } from './browsers.mjs';
import { buildExtension } from './buildExtension.mjs';
import { atEnd, endAll } from './cleanup.mjs';
import { launchChromium } from './drivers/chromium.mjs';
import { ROOT } from './runCommand.mjs';
import { openCard, openPopup, readState, waitForMarks } from './takePictures.mjs';

const FOLDER = join(ROOT, 'docs', 'pictures');

/** Takes the pictures, light and dark. */
export async function takeReadmePictures() {
  try {
    const browser = await requireBrowser('chromium');
    const extensionDir = await buildExtension('chrome', true);
    const site = await startDemoSite();
    atEnd(() => site.close());
    mkdirSync(FOLDER, { recursive: true });
    for (const scheme of ['light', 'dark']) await takeOne(browser.path, extensionDir, site.origin, scheme);
  } finally {
    await endAll();
  }
}

/**
 * @param {string} executable
 * @param {string} extensionDir
 * @param {string} origin
 * @param {string} scheme
 */
async function takeOne(executable, extensionDir, origin, scheme) {
  const profileDir = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const driver = await launchChromium({
    executable,
    extensionDir,
    profileDir,
    headless: true,
    dark: scheme === 'dark',
  });
  atEnd(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const picture = (/** @type {string} */ name) => ({ path: join(FOLDER, `${name}-${scheme}.png`) });
  const page = await driver.open(`${origin}/northgate-courier`, { width: 1280, height: 860 });
  await waitForMarks(page);
  await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
  await page.screenshot(picture('page'));
  const altered = await driver.open(`${origin}/caspian-desk`, { width: 1000, height: 640 });
  await waitForMarks(altered);
  await openCard(altered, ['alarm']);
  await altered.screenshot(picture('card'));
  const { popup, tabId } = await openPopup(driver, altered.url());
  await readState(popup, tabId);
  await popup.screenshot(picture('popup'));
  console.log(`docs/pictures: page-${scheme}.png, card-${scheme}.png, popup-${scheme}.png`);
  await driver.close();
}
