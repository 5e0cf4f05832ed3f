import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCost } from '../../scripts/drivers/ownCost';
import type { Driver } from '../../scripts/drivers/types';
import { marksOn, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ARTICLE, pageOf } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, KINDS, type Kind, type Stage, setStage } from './stage';

/** A folder of real pages, `NAME.html.gz` and a manifest with their articles' text. They are no part of the project. */
const FOLDER = process.env.REAL_PAGES ?? '';
/** Real pages are looked at without what they would load: the same each time, and no request but for the page. */
const ALONE = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };
/** None of the extension's tasks on a page that is about nothing may take longer, in milliseconds. */
const LONG_TASK = 50;

interface RealPage {
  readonly name: string;
  readonly html: string;
  readonly article: string;
}

function realPages(): readonly RealPage[] {
  if (!existsSync(join(FOLDER, 'manifest.json'))) return [];
  const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as Record<
    string,
    { readonly articleBody: string }
  >;
  return Object.entries(manifest).map(([name, { articleBody }]) => ({
    name,
    html: gunzipSync(readFileSync(join(FOLDER, `${name}.html.gz`))).toString('utf8'),
    article: articleBody,
  }));
}

/** The page with the coverage in the place of its own article's paragraphs; null where those are not found. */
function withCoverage({ html, article }: RealPage): string | null {
  const { window } = new JSDOM(html);
  const { document } = window;
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const whole = plain(article);
  const own = [...document.querySelectorAll('p')].filter((paragraph) => {
    const text = plain(paragraph.textContent ?? '');
    return text.length > 40 && whole.includes(text);
  });
  const [first] = own;
  if (first === undefined) return null;
  const parts = new window.DOMParser().parseFromString(ARTICLE, 'text/html').querySelectorAll('article > p');
  for (const part of parts) {
    const paragraph = first.cloneNode() as Element;
    paragraph.innerHTML = part.innerHTML;
    first.before(paragraph);
  }
  for (const paragraph of own) paragraph.remove();
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

const pages = realPages();

describe.skipIf(pages.length === 0)('on real pages', () => {
  let stage: Stage;
  let site: ServedPages;
  let expected: Readonly<Record<string, readonly string[]>>;
  beforeAll(async () => {
    stage = await setStage();
    site = await servePages();
    const driver = await stage.launch('chromium');
    const page = await driver.open(site.put('/coverage', pageOf(ARTICLE)));
    expected = await waitForMarks(page);
    await driver.close();
  });
  afterAll(async () => {
    await stage.strike();
    await site.close();
  });

  describe.each(KINDS)('in %s', (kind: Kind) => {
    let driver: Driver;
    let plain: Driver;
    beforeAll(async () => {
      driver = await stage.launch(kind);
      plain = await stage.launch(kind, { extensionDir: null });
    });

    it.each(pages)('$name is left as it is', async ({ name, html }) => {
      const url = site.put(`/plain/${name}`, { body: html, headers: ALONE });
      const before = await plain.open(url);
      await sleep(300);
      const outer = () => document.documentElement.outerHTML;
      const wanted = await before.evaluate(outer);
      await before.close();
      site.requests.length = 0;
      const page = await driver.open('about:blank');
      const cost = kind === 'chromium' ? await ownCost(driver as ChromiumDriver, page) : null;
      await page.goto(url);
      await sleep(1_300);
      const longest = await cost?.();
      expect(await marksOn(page)).toEqual({});
      expect(await page.evaluate(outer)).toBe(wanted);
      expect(site.requests.filter((path) => !path.includes('favicon'))).toEqual([`/plain/${name}`]);
      if (longest !== undefined) expect(longest.longest).toBeLessThan(LONG_TASK);
      await page.close();
    });

    it.each(pages)('$name is marked where it covers the statement', async (real) => {
      const body = withCoverage(real);
      if (body === null) return;
      const page = await driver.open(site.put(`/coverage/${real.name}`, { body, headers: ALONE }));
      const { 'on-record-verbatim': verbatim } = expected;
      await until(
        async () => (await marksOn(page))['on-record-verbatim']?.length === verbatim?.length,
        'the marks',
      );
      expect((await marksOn(page))['on-record-verbatim']).toEqual(verbatim);
      await page.close();
    });
  });
});
