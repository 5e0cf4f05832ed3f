import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCost } from '../../scripts/drivers/ownCost';
import type { Driver } from '../../scripts/drivers/types';
import { marksOn, waitForMarks } from '../../scripts/takePictures.mjs';
import { ARTICLE, pageOf, QUOTED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, KINDS, type Kind, type Stage, setStage } from './stage';

/** A folder of real pages, `NAME.html.gz` and a manifest with their articles' text. They are no part of the project. */
const FOLDER = process.env.REAL_PAGES ?? '';
/** Real pages are looked at without what they would load: the same each time, and no request but for the page. */
const ALONE = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };
/** The coverage without its headline: the pages keep their own. */
const TEXT = ARTICLE.replace(/<h1>.*<\/h1>/, '');
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

/** Elements that are text, and neither an advert nor a teaser, where they stand in what holds an article's text. */
const TEXT_ELEMENTS = 'p, blockquote, ul, ol, dl, table, figure, pre, h2, h3, h4, h5, h6';
/** A page about a statement is not five years older than it. */
const PAGES_YEAR = '2019';
const STATEMENT_YEAR = '2024';
/** What holds an article's text holds so much of its sentences. */
const MOST = 0.8;

/** The page with the coverage in the place of its own article's text; all around that text stays. */
function withCoverage({ html, article }: RealPage): string {
  const { window } = new JSDOM(html.replaceAll(PAGES_YEAR, STATEMENT_YEAR));
  const { document } = window;
  const sentences = plain(article.replaceAll(PAGES_YEAR, STATEMENT_YEAR))
    .split(/(?<=[.!?]) /)
    .filter((sentence) => sentence.length > 40);
  const countIn = (node: Node): number => {
    const text = plain(node.textContent ?? '');
    return sentences.filter((sentence) => text.includes(sentence)).length;
  };
  const holder = holderOf(document.body, countIn);
  const isOwn = (node: Node): boolean =>
    (node.nodeType === node.TEXT_NODE && plain(node.textContent ?? '') !== '') ||
    (node as Partial<Element>).matches?.(TEXT_ELEMENTS) === true ||
    countIn(node) > 0;
  const own = [...holder.childNodes].filter(isOwn);
  const [first] = own.filter((node) => countIn(node) > 0);
  const model =
    [...holder.querySelectorAll('p')].find((text) => countIn(text) > 0) ?? document.createElement('p');
  for (const part of new window.DOMParser().parseFromString(TEXT, 'text/html').querySelectorAll('p')) {
    const paragraph = model.cloneNode() as Element;
    paragraph.innerHTML = part.innerHTML;
    holder.insertBefore(paragraph, first ?? null);
  }
  for (const node of own) holder.removeChild(node);
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/** The innermost element that holds nearly all of an article. */
function holderOf(outermost: Element, countIn: (node: Node) => number): Element {
  const all = countIn(outermost);
  let holder = outermost;
  for (;;) {
    const inner = [...holder.children].find((child) => countIn(child) >= all * MOST);
    // A paragraph holds no article: one of a single paragraph stands in what is around it.
    if (inner === undefined || inner.matches(TEXT_ELEMENTS)) return holder;
    holder = inner;
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const pages = realPages();

describe.skipIf(pages.length === 0)('on real pages', () => {
  let stage: Stage;
  let site: ServedPages;
  let names: readonly string[];
  beforeAll(async () => {
    stage = await setStage();
    site = await servePages();
    const driver = await stage.launch('chromium');
    const page = await driver.open(site.put('/coverage', pageOf(TEXT)));
    const marks = await waitForMarks(page);
    expect(marks['on-record-verbatim']).toEqual(QUOTED);
    names = marks['on-record-mention'] ?? [];
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
      const page = await driver.open(site.put(`/coverage/${real.name}`, { body, headers: ALONE }));
      const marks = await waitForMarks(page);
      // What else a page says may leave doubt that it is about the same day: then names are not marked.
      const isSure = marks['on-record-verbatim'] !== undefined;
      const quoted = marks[isSure ? 'on-record-verbatim' : 'on-record-suggested'];
      expect(quoted).toEqual(isSure ? QUOTED : expect.arrayContaining([...QUOTED]));
      if (isSure) expect(marks['on-record-mention']).toEqual(expect.arrayContaining([...names]));
      await page.close();
    });
  });
});
