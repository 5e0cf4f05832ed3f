import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemoSite } from '../demo/server.mjs';
import { requireAnyBrowser } from './browsers.mjs';
import { buildExtension } from './buildExtension.mjs';
import { atEnd, endAll } from './cleanup.mjs';
import { launchChromium } from './drivers/chromium.mjs';
import { launchFirefox } from './drivers/firefox.mjs';
import { Failure } from './failure.mjs';
import { printFindings } from './printFindings.mjs';
import { withProgress } from './progress.mjs';
import { ROOT } from './runCommand.mjs';
import { openCard, openPopup, readState, waitForMarks } from './takePictures.mjs';

/** @typedef {import('./startOptions.mjs').StartOptions} StartOptions */
/** @typedef {import('./drivers/types').Driver} Driver */

/**
 * Shows the extension at work on the demonstration site, in a window or, without a display, in pictures.
 * @param {StartOptions} options
 */
export async function startDemo(options) {
  try {
    const browser = await requireAnyBrowser(options.firefox);
    const extensionDir = await buildExtension(browser.kind === 'firefox' ? 'firefox' : 'chrome', true);
    const site = await startSite(options.port);
    const headless = options.headless || !hasDisplay();
    const profileDir = makeProfile(options.keep);
    /** @type {(options: import('./drivers/types').LaunchOptions) => Promise<Driver>} */
    const launch = browser.kind === 'firefox' ? launchFirefox : launchChromium;
    const driver = await withProgress(`Starting ${browser.version}`, () =>
      launch({ executable: browser.path, extensionDir, profileDir, headless }),
    );
    atEnd(() => driver.close());
    const url = options.url ?? `${site.origin}/trend`;
    if (!url.startsWith(site.origin))
      console.log('On Record reads an address outside the demonstration only where it is allowed to.');
    await (headless ? showInPictures(driver, url) : showInWindow(driver, url));
    return 0;
  } finally {
    await endAll();
  }
}

/** @param {number} port */
async function startSite(port) {
  try {
    const site = await startDemoSite({ port });
    atEnd(() => site.close());
    return site;
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {boolean} keep */
function makeProfile(keep) {
  const profileDir = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  if (keep) console.log(`The profile is kept in ${profileDir}`);
  else atEnd(() => rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  return profileDir;
}

/**
 * @param {Driver} driver
 * @param {string} url
 */
async function showInWindow(driver, url) {
  await driver.open(url);
  console.log(
    `On Record is at work on ${url}\nRest the pointer on a mark, or press Alt+Shift+J. Close the browser or press Ctrl-C to end.`,
  );
  await driver.closed();
}

/**
 * @param {Driver} driver
 * @param {string} url
 */
async function showInPictures(driver, url) {
  const output = join(ROOT, 'output');
  mkdirSync(output, { recursive: true });
  const page = await driver.open(url);
  await waitForMarks(page);
  await page.screenshot({ path: join(output, 'page.png') });
  await openCard(page, ['alarm', 'changed', 'verbatim', 'mention']);
  await page.screenshot({ path: join(output, 'card.png') });
  const { popup, tabId } = await openPopup(driver, page.url());
  const state = await readState(popup, tabId);
  await popup.screenshot({ path: join(output, 'popup.png') });
  printFindings(state, process.stdout.columns ?? 120);
  console.log('Pictures: output/page.png, output/card.png, output/popup.png');
}
