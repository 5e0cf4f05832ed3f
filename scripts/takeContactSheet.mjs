import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { requireBrowser } from './browsers.mjs';
import { ROOT } from './runCommand.mjs';

const FOLDER = join(ROOT, 'output', 'screens');

/** @typedef {{ name: string, language: string, direction: 'ltr' | 'rtl', dark: boolean, zoom: 1 | 2 }} Variant */
/** @type {readonly Variant[]} */
const VARIANTS = [
  { name: 'light', language: 'en', direction: 'ltr', dark: false, zoom: 1 },
  { name: 'dark', language: 'en', direction: 'ltr', dark: true, zoom: 1 },
  { name: 'right-to-left', language: 'en', direction: 'rtl', dark: false, zoom: 1 },
  { name: 'zoom-200', language: 'en', direction: 'ltr', dark: false, zoom: 2 },
  { name: 'russian', language: 'ru', direction: 'ltr', dark: false, zoom: 1 },
  { name: 'azerbaijani', language: 'az', direction: 'ltr', dark: true, zoom: 1 },
];

/**
 * Takes a picture of every screen in every state: light, dark, right to left, at 200 % zoom and in three languages, and
 * lays all of them on one sheet, as HTML and as a picture: output/screens/sheet.html and sheet.png.
 */
export async function takeContactSheet() {
  const { path } = await requireBrowser('chromium');
  const page = await buildGallery();
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    /** @type {string[]} */
    let names = [];
    for (const variant of VARIANTS) names = await takeVariant(browser, page.url, variant);
    const sheet = join(FOLDER, 'sheet.html');
    writeFileSync(sheet, sheetOf(names));
    const view = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
    await view.goto(pathToFileURL(sheet).href);
    await view.screenshot({ path: join(FOLDER, 'sheet.png'), fullPage: true });
    console.log(`${names.length * VARIANTS.length} pictures: output/screens/sheet.html, sheet.png`);
  } finally {
    await browser.close();
    rmSync(page.folder, { recursive: true, force: true });
  }
}

/** Bundles the views with what they are to show into one page, and gives its address and the folder to remove at the end. */
export async function buildGallery() {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(tmpdir(), 'on-record-gallery-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(ROOT, 'scripts', 'gallery', 'gallery.ts'),
        name: 'page',
        formats: ['iife'],
        fileName: () => 'gallery.js',
      },
    },
  });
  const file = join(folder, 'gallery.html');
  writeFileSync(
    file,
    '<!doctype html><meta charset="utf-8"><body><div id="root"></div><script src="gallery.js"></script></body>',
  );
  return { folder, url: pathToFileURL(file).href };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Variant} variant
 */
async function takeVariant(browser, url, { name: variant, language, direction, dark, zoom }) {
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    deviceScaleFactor: zoom,
  });
  const page = await context.newPage();
  await page.goto(url);
  const sizes = await page.evaluate(() => /** @type {any} */ (globalThis).gallery.sizes);
  for (const [name, { width, height }] of Object.entries(sizes)) {
    // Zoomed in, a window of the same size has half as many pixels each way; a popup grows to what the browser lets it.
    await page.setViewportSize({ width: width / zoom, height: Math.round(height / zoom) });
    await page.goto(url);
    await page.evaluate(
      ([screen, tongue, way]) => /** @type {any} */ (globalThis).gallery.show(screen, tongue, way),
      [name, language, direction],
    );
    await page.waitForTimeout(100);
    await page.screenshot({ path: join(FOLDER, `${name}-${variant}.png`), fullPage: true });
  }
  await context.close();
  return Object.keys(sizes);
}

/** @param {readonly string[]} names */
function sheetOf(names) {
  const cell = (/** @type {string} */ name, /** @type {string} */ variant) =>
    `<td><img src="${name}-${variant}.png" alt="${name}, ${variant}"></td>`;
  const rows = names.map(
    (name) => `<tr><th>${name}</th>${VARIANTS.map(({ name: variant }) => cell(name, variant)).join('')}</tr>`,
  );
  const head = VARIANTS.map(({ name }) => `<th>${name}</th>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>On Record: every screen</title>
<style>body{font:13px sans-serif;background:#d8d6d0}td{vertical-align:top;padding:6px}img{width:370px;display:block}th{text-align:start;vertical-align:top;padding:6px}</style>
<table><tr><th></th>${head}</tr>${rows.join('')}</table></html>`;
}
