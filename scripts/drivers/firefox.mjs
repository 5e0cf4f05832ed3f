import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Failure } from '../failure.mjs';
import { killProfile } from './chromium.mjs';

/** @typedef {import('./types').Driver} Driver */
/** @typedef {import('./types').LaunchOptions} LaunchOptions */

const EXTENSION_ID = 'on-record@on-record.example';
/** Firefox gives each installation an address of its own; fixed here, so that the extension's pages can be opened. */
const ADDRESS = '5f0c3a52-6d0e-4c58-9d1b-0f4f6f2d7c11';

/**
 * Starts Firefox with the extension.
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchFirefox({ executable, extensionDir, profileDir, headless, dark = false }) {
  writeFileSync(join(profileDir, 'user.js'), preferences(dark));
  const browser = await start({ executable, profileDir, headless });
  if (extensionDir !== null) await browser.installExtension(extensionDir);
  /** @type {string[]} */
  const requests = [];
  /** @type {(url: string, size?: { width: number, height: number }) => Promise<any>} */
  const open = async (url, size = { width: 1280, height: 860 }) => {
    const page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    if (headless) await page.setViewport(size);
    // A moz-extension page never fires the load event that puppeteer waits for.
    const wait = url.startsWith('moz-extension:') ? 'domcontentloaded' : 'load';
    await page.goto(url, { waitUntil: wait, timeout: 20_000 });
    return page;
  };
  return {
    kind: 'firefox',
    requests,
    open,
    openExtensionPage: (path, size) => open(`moz-extension://${ADDRESS}/${path}`, size),
    closed: () => new Promise((resolve) => browser.on('disconnected', () => resolve())),
    kill: async () => killProfile(profileDir),
    close: () => browser.close(),
  };
}

/** @param {{ executable: string, profileDir: string, headless: boolean }} options */
async function start({ executable, profileDir, headless }) {
  try {
    return await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless,
      userDataDir: profileDir,
      protocolTimeout: 60_000,
      args: ['--remote-allow-system-access'],
    });
  } catch (error) {
    const lines = String(error)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, 8);
    throw new Failure(`${executable} did not start:\n${lines.join('\n')}`);
  }
}

/** @param {boolean} dark */
function preferences(dark) {
  const uuids = JSON.stringify(JSON.stringify({ [EXTENSION_ID]: ADDRESS }));
  return [
    `user_pref("extensions.webextensions.uuids", ${uuids});`,
    // What a temporary extension stored outlives the browser, as an installed one's does.
    'user_pref("extensions.webextensions.keepStorageOnUninstall", true);',
    'user_pref("extensions.webextensions.keepUuidOnUninstall", true);',
    `user_pref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1});`,
    `user_pref("ui.systemUsesDarkTheme", ${dark ? 1 : 0});`,
    'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
    'user_pref("browser.shell.checkDefaultBrowser", false);',
    '',
  ].join('\n');
}
