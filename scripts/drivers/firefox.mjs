import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { killProfile } from './chromium.mjs';
import { startFailure } from './startFailure.mjs';

/** @typedef {import('./types').FirefoxDriver} FirefoxDriver */
/** @typedef {import('./types').LaunchOptions} LaunchOptions */
/** @typedef {{ send(method: string, params: object): Promise<any> }} Connection */

const EXTENSION_ID = 'on-record@on-record.example';
/** How long one of the extension's own pages takes to be there at the most, in milliseconds. */
const EXTENSION_PAGE = 700;
/** Firefox gives each installation an address of its own; fixed here, so that the extension's pages can be opened. */
const ADDRESS = '5f0c3a52-6d0e-4c58-9d1b-0f4f6f2d7c11';

/**
 * Starts Firefox with the extension.
 * @param {LaunchOptions} options
 * @returns {Promise<FirefoxDriver>}
 */
export async function launchFirefox(options) {
  const { extensionDir, profileDir, headless } = options;
  const browser = await start(options);
  if (extensionDir !== null) await browser.installExtension(extensionDir);
  /** @type {string[]} */
  const requests = [];
  /** @type {(url: string, size?: { width: number, height: number }) => Promise<any>} */
  const open = async (url, size = { width: 1280, height: 860 }) => {
    const page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    if (headless) await page.setViewport(size);
    const going = page.goto(url, { timeout: 20_000 });
    // The driver hears no load event of the extension's own pages: their caller waits for what they show.
    if (url.startsWith('moz-extension:'))
      await Promise.race([going.catch(() => null), sleep(EXTENSION_PAGE)]);
    else await going;
    return page;
  };
  return {
    kind: 'firefox',
    requests,
    open,
    openExtensionPage: (path, size) => open(`moz-extension://${ADDRESS}/${path}`, size),
    inWindow: (code) => evaluateInWindow(browser, code),
    closed: () => new Promise((resolve) => browser.on('disconnected', () => resolve())),
    kill: async () => killProfile(profileDir),
    close: () => browser.close(),
  };
}

/**
 * Runs the body of an async function in the browser's own window, where its toolbar and its prompts are, and gives what
 * it returns, which must be plain data.
 * @param {unknown} browser
 * @param {string} code
 */
async function evaluateInWindow(browser, code) {
  // The driver's own way to the protocol: its public one knows pages only.
  const { connection } = /** @type {{ connection: Connection }} */ (browser);
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => { ${code} })().then((value) => JSON.stringify(value ?? null))`,
    target: { context: tree.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}

/** @param {LaunchOptions} options */
async function start({ executable, profileDir, headless, dark = false, grants = false }) {
  try {
    return await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      headless,
      userDataDir: profileDir,
      protocolTimeout: 60_000,
      extraPrefsFirefox: preferences(dark, grants),
      args: ['--remote-allow-system-access'],
    });
  } catch (error) {
    throw startFailure(executable, error);
  }
}

/**
 * The settings of the test profile; puppeteer writes them where Firefox reads them.
 * @param {boolean} dark
 * @param {boolean} grants
 */
function preferences(dark, grants) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
    // What a temporary extension stored outlives the browser, as an installed one's does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': !grants,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
  };
}
