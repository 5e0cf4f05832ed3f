import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './runCommand.mjs';

/** @typedef {{ kind: 'chromium' | 'firefox', path: string, version: string }} Browser */

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'chrome',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const FIREFOX_NAMES = ['firefox', 'firefox-esr', 'firefox-developer-edition'];
const MAC = '/Applications';
const CHROMIUM_PLACES = [
  `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
  `${MAC}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_PLACES = [
  `${MAC}/Firefox.app/Contents/MacOS/firefox`,
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const PACKAGES = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/**
 * The browser of a kind, installed if need be. BROWSER_PATH goes before everything else where its kind fits.
 * @param {'chromium' | 'firefox'} kind
 * @returns {Promise<Browser>}
 */
export async function requireBrowser(kind) {
  return findBrowser(kind) ?? (await installBrowser(kind));
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {Browser | null}
 */
export function findBrowser(kind) {
  const named = process.env.BROWSER_PATH;
  if (named) {
    const browser = examine(named);
    if (browser === null)
      throw new Failure(`BROWSER_PATH names ${named}, which does not start. Correct it or unset it.`);
    if (browser.kind === kind) return browser;
  }
  const names = kind === 'chromium' ? CHROMIUM_NAMES : FIREFOX_NAMES;
  const places = kind === 'chromium' ? [...CHROMIUM_PLACES, ...cachedChromes()] : FIREFOX_PLACES;
  for (const path of [...names.flatMap(onPath), ...places.filter((place) => existsSync(place))]) {
    const browser = examine(path);
    if (browser !== null && browser.kind === kind && !refusesExtensions(browser)) return browser;
  }
  return null;
}

/**
 * The browser that `npm start` shows: a Chromium if there is any, else a Firefox, else a Chromium is installed.
 * @param {boolean} firefox
 * @returns {Promise<Browser>}
 */
export async function requireAnyBrowser(firefox) {
  if (firefox) return requireBrowser('firefox');
  if (process.env.BROWSER_PATH) return findBrowser('chromium') ?? requireBrowser('firefox');
  return findBrowser('chromium') ?? findBrowser('firefox') ?? installBrowser('chromium');
}

/** @param {string} name */
function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path))
    .slice(0, 1);
}

/** Chrome for Testing where the usual test tools keep it. */
function cachedChromes() {
  const cache = join(homedir(), '.cache', 'puppeteer', 'chrome');
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((build) => {
    const path = join(cache, build, 'chrome-linux64', 'chrome');
    return existsSync(path) ? [path] : [];
  });
}

/**
 * What a program says it is; null where it does not start (a package's stub, say).
 * @param {string} path
 * @returns {Browser | null}
 */
function examine(path) {
  try {
    const version = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (/Firefox/.test(version)) return { kind: 'firefox', path, version };
    return /Chrom|Edge/.test(version) ? { kind: 'chromium', path, version } : null;
  } catch {
    return null;
  }
}

/** @param {Browser} browser */
function refusesExtensions({ path, version }) {
  const refuses = /^Google Chrome(?! for Testing)/.test(version);
  if (refuses)
    console.error(`Skipping ${path}: Google Chrome loads no unpacked extensions from the command line.`);
  return refuses;
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @returns {Promise<Browser>}
 */
async function installBrowser(kind) {
  const names = PACKAGES[kind];
  const byHand = `apt-get install -y ${names.join(' ')}`;
  if (!isDebian())
    throw new Failure(`No ${kind} was found. Install one, or name it by BROWSER_PATH=/path/to/browser.`);
  if (process.getuid?.() !== 0) throw new Failure(`No ${kind} was found. Install it by: sudo ${byHand}`);
  const { code, output } = await withProgress(`Installing ${names[0]}`, async () => {
    await runCommand('apt-get', ['update', '-qq']);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    return runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
  });
  const browser = code === 0 ? findBrowser(kind) : null;
  if (browser !== null) return browser;
  const last = output.trim().split('\n').slice(-4).join('\n');
  throw new Failure(`${names[0]} could not be installed. Try by hand: ${byHand}\n${last}`);
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
