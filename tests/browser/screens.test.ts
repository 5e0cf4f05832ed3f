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

/** What can be pressed, but for words in a sentence and what an arrow key leads to. */
const PRESSED = 'button:not(.link), a:not(.s), input, select, summary, [role="slider"]';

describe('everything that can be pressed', () => {
  it.each([{ language: 'en' }, { language: 'ru', zoom: 2 }, { direction: 'rtl' }])(
    'is at least 24 pixels wide and high (%o)',
    async (variant) => {
      const found: string[] = [];
      await eachScreen(variant, async (name, page) => {
        const small = await page.evaluate(
          (pressed) =>
            [...document.querySelectorAll<HTMLElement>(pressed)]
              .filter((element) => element.checkVisibility())
              .flatMap((element) => {
                // What is written beside a field is pressed with it.
                const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
                const isText = getComputedStyle(element).display === 'inline';
                return isText || (width >= 24 && height >= 24)
                  ? []
                  : `${element.textContent || element.className}: ${width} x ${height}`;
              }),
          PRESSED,
        );
        for (const one of small) found.push(`${name}: ${one}`);
      });
      expect(found).toEqual([]);
    },
  );

  it('is reached by the Tab key, and is seen to have the focus', async () => {
    const found: string[] = [];
    await eachScreen({}, async (name, page) => {
      for (const trouble of await walk(page)) found.push(`${name}: ${trouble}`);
    });
    expect(found).toEqual([]);
  });
});

/** Goes through a page by the Tab key and gives what was not reached, and what did not show that it was. */
async function walk(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    // What stands behind an open dialog is out of reach.
    const dialog = document.querySelector(':modal');
    const isStop = (element: HTMLElement): boolean =>
      (dialog === null || dialog.contains(element)) &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (element.tabIndex >= 0 || element.getAttribute('role') === 'slider');
    const elements = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, summary, [tabindex], [role="slider"]',
      ),
    ];
    // Of several radios of one name only the chosen one is a stop.
    const stops = elements.filter(
      (element) =>
        isStop(element) &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    for (const [i, element] of stops.entries()) element.dataset.stop = String(i);
    (document.activeElement as HTMLElement | null)?.blur();
    return stops.length;
  });
  const trouble: string[] = [];
  const reached = new Set<string>();
  for (let press = 0; press < count + 4; press++) {
    await page.keyboard.press('Tab');
    const { stop, text, outline } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      // A row of the findings is outlined as a whole.
      const outlined = element.closest('.row .top') === null ? element : element.closest('.row');
      const { outlineStyle, outlineWidth } = getComputedStyle(outlined ?? element);
      return {
        stop: element.dataset.stop,
        text: element.textContent?.slice(0, 40) ?? '',
        outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
      };
    });
    if (stop === undefined) continue;
    reached.add(stop);
    if (!outline) trouble.push(`no focus is seen on "${text}"`);
  }
  const missed = await page.evaluate(
    (all) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter(({ dataset }) => !all.includes(dataset.stop ?? ''))
        .map(({ tagName, textContent }) => `not reached: ${tagName} "${textContent?.slice(0, 40)}"`),
    [...reached],
  );
  return [...trouble, ...missed];
}
