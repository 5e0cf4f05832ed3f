import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { textFragmentLink } from '../../src/annotation/textFragmentLink';
import { describe as describePassage } from '../../src/engine/quoteLocation';

const FILLER =
  'Nothing of it stands in this paragraph, which is here to be scrolled over on the way. '.repeat(8);

/** Paragraphs with a passage of each kind; `[[` and `]]` stand around what is saved. */
const PASSAGES: readonly (readonly [name: string, html: string])[] = [
  ['a short one', '<p>He said that [[peace is near]] for all.</p>'],
  [
    'one that stands elsewhere too',
    '<p>They said yes at the gate.</p><p>Then she [[said yes]] to the council.</p>',
  ],
  ['with marks that mean something', '<p>It was a [[well-known, long-held & half-true]] story then.</p>'],
  [
    'a long one',
    `<p>The minister began: [[${'we will build this road and every bridge on it before the winter comes '.repeat(4)}]] he closed.</p>`,
  ],
  [
    'over two paragraphs',
    '<p>First, [[the harbour opens in the spring of next year.</p><p>After it the old lighthouse is lit again]], he added.</p>',
  ],
  ['in quotation marks', '<p>He added: [[“The wells are ours and will stay ours.”]] Nobody asked.</p>'],
  ['in Russian', '<p>Как сказал он, [[работы по восстановлению идут полным ходом]], и это видно.</p>'],
  ['in Azerbaijani', '<p>O dedi ki, [[Qarabağ və Şərqi Zəngəzur yenidən qurulur]], hər gün.</p>'],
  ['in Arabic', '<p dir="rtl">وقال إن [[العمل مستمر في كل المدن]] كل يوم.</p>'],
  ['parted by an element', '<p>She wrote that [[the <b>new</b> bridge <i>will</i> open]] in May.</p>'],
  [
    'at the end of a paragraph',
    '<p>Nobody knew where the ship went, or [[who steered it]]</p><p>Next day it was back.</p>',
  ],
];

const page = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><title>x</title><style>body{font:16px serif;width:600px}</style>${`<p>${FILLER}</p>`.repeat(30)}${html.replace('[[', '<a id="start"></a>').replace(']]', '')}${`<p>${FILLER}</p>`.repeat(30)}`;

/** The text of the page as it is read: a blank line between paragraphs. */
function saved(html: string, url: string): string {
  const text = html
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .trim();
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  const selector = describePassage(text.replace('[[', '').replace(']]', ''), { start, end });
  const link = textFragmentLink({ source: url, selector });
  if (link === null) throw new Error('There is no link.');
  return link;
}

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const at = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('passage'));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(PASSAGES[at]?.[1] ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Where the passage stands, as a share of the window's height. */
const PLACE = 'document.getElementById("start").getBoundingClientRect().top / innerHeight';

interface Opened {
  goto(url: string): Promise<unknown>;
  place(): Promise<number>;
  close(): Promise<unknown>;
}

async function openChromium(): Promise<Opened> {
  const { path } = await requireBrowser('chromium');
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  const tab = await browser.newPage();
  return { goto: (url) => tab.goto(url), place: () => tab.evaluate(PLACE), close: () => browser.close() };
}

async function openFirefox(): Promise<Opened> {
  const { path } = await requireBrowser('firefox');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  const tab = await browser.newPage();
  return {
    goto: (url) => tab.goto(url),
    place: () => tab.evaluate(PLACE) as Promise<number>,
    close: () => browser.close(),
  };
}

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
] as const)('in %s, the link to a passage', (_, start) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await start();
  });
  afterAll(() => opened.close());

  it.each(PASSAGES.map(([name, html], at) => [name, html, at] as const))(
    'leads to it: %s',
    async (_name, html, at) => {
      const url = `${origin}/?passage=${at}`;
      await opened.goto(url);
      expect(await opened.place()).toBeGreaterThan(1.5);
      await opened.goto('about:blank');
      await opened.goto(saved(html, url));
      await expect.poll(() => opened.place(), { timeout: 10_000 }).toBeLessThan(1);
      expect(await opened.place()).toBeGreaterThan(-0.05);
    },
  );
});
