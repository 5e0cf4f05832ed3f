import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { startFailure } from './startFailure.mjs';

/** @typedef {import('./types').Driver} Driver */
/** @typedef {import('./types').LaunchOptions} LaunchOptions */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./types').ChromiumDriver} ChromiumDriver */

// Nothing of the browser's own may go out, or the test that the extension sends nothing would prove nothing.
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
];

/**
 * Starts Chromium with the extension.
 * @param {LaunchOptions} options
 * @returns {Promise<ChromiumDriver>}
 */
export async function launchChromium({ executable, extensionDir, profileDir, headless, dark = false }) {
  const context = await start(executable, contextOptions(extensionDir, headless, dark), profileDir);
  /** @type {string[]} */
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  /** @type {(url: string, size?: { width: number, height: number }) => Promise<Page>} */
  const open = async (url, size) => {
    const page = await context.newPage();
    if (size) await page.setViewportSize(size);
    await page.goto(url);
    return page;
  };
  return {
    kind: 'chromium',
    context,
    worker,
    requests,
    open,
    openExtensionPage: async (path, size) => open(new URL(`/${path}`, (await worker()).url()).href, size),
    closed: () => new Promise((resolve) => context.on('close', () => resolve())),
    kill: async () => killProfile(profileDir),
    close: () => context.close(),
  };
}

/**
 * @param {string | null} extensionDir
 * @param {boolean} headless
 * @param {boolean} dark
 * @returns {Parameters<typeof chromium.launchPersistentContext>[1]}
 */
function contextOptions(extensionDir, headless, dark) {
  const extension =
    extensionDir === null
      ? []
      : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
  return {
    headless,
    viewport: headless ? { width: 1280, height: 860 } : null,
    // In a window the person's own settings count.
    colorScheme: headless ? (dark ? 'dark' : 'light') : null,
    reducedMotion: headless ? 'reduce' : null,
    args: [...extension, ...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    ignoreDefaultArgs: ['--disable-extensions'],
  };
}

/**
 * @param {string} executable
 * @param {Parameters<typeof chromium.launchPersistentContext>[1]} options
 * @param {string} profileDir
 */
async function start(executable, options, profileDir) {
  try {
    return await chromium.launchPersistentContext(profileDir, { ...options, executablePath: executable });
  } catch (error) {
    throw startFailure(executable, error);
  }
}

/**
 * Kills every process of the browser that runs on a profile.
 * @param {string} profileDir
 */
export function killProfile(profileDir) {
  try {
    execFileSync('pkill', ['-KILL', '-f', profileDir]);
  } catch {
    // None was running.
  }
}
