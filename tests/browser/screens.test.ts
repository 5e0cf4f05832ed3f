import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { buildGallery } from '../../scripts/takeContactSheet.mjs';
import { violationsOf } from './violationsOf';

/** What the gallery's page offers: every screen of the extension in every state. */
interface Gallery {
  readonly sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  show(name: string, language: string, direction: string): void;
}

let browser: Browser;
let gallery: { readonly folder: string; readonly url: string };
beforeAll(async () => {
  const { path } = await requireBrowser('chromium');
  gallery = await buildGallery();
  browser = await chromium.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(gallery.folder, { recursive: true, force: true });
});

/** Opens each screen in turn in a window of its own size. */
async function eachScreen(
  { dark = false, language = 'en', direction = 'ltr', zoom = 1 },
  look: (name: string, page: Page, width: number) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(gallery.url);
  const sizes = await page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.sizes);
  for (const [name, { width, height }] of Object.entries(sizes)) {
    await page.setViewportSize({ width: width / zoom, height: height / zoom });
    await page.goto(gallery.url);
    const shown = [name, language, direction] as const;
    await page.evaluate(
      (args) => (globalThis as unknown as { gallery: Gallery }).gallery.show(...args),
      shown,
    );
    await look(name, page, width / zoom);
  }
  await context.close();
}

describe('every screen in every state', () => {
  it.each([
    { dark: false, language: 'en' },
    { dark: true, language: 'ru' },
    { dark: false, language: 'az' },
  ])('is accessible (%o)', async (variant) => {
    const found: string[] = [];
    await eachScreen(variant, async (name, page) => {
      for (const violation of await violationsOf(page)) found.push(`${name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });

  it.each([
    { language: 'ru' },
    { language: 'az', zoom: 2 },
    { direction: 'rtl' },
    { language: 'ru', zoom: 2 },
  ])('neither scrolls sideways nor cuts its words off (%o)', async (variant) => {
    const found: string[] = [];
    await eachScreen(variant, async (name, page, width) => {
      const { scrolled, cut } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        // A page's title and the one or two lines of a row end in "…" by design.
        cut: [...document.querySelectorAll('button, h1, h2:not(.vh), h3, label, summary, th, dt')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .map((element) => element.textContent),
      }));
      if (scrolled > width) found.push(`${name}: ${scrolled} px wide in ${width}`);
      for (const words of cut) found.push(`${name}: ${words}`);
    });
    expect(found).toEqual([]);
  });
});
