import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/takePictures.mjs';
import { ARTICLE, pageOf } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
let driver: ChromiumDriver;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  driver = (await stage.launch('chromium')) as ChromiumDriver;
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

type Pixel = readonly [red: number, green: number, blue: number];

/** The pixels of a picture in PNG as Chromium writes it: eight bits a channel, not interlaced. */
function pixelsOf(png: Buffer): Pixel[] {
  const width = png.readUInt32BE(16);
  const channels = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return unfiltered(inflateSync(Buffer.concat(parts)), width, channels);
}

function unfiltered(data: Buffer, width: number, channels: number): Pixel[] {
  const stride = width * channels;
  const pixels: Pixel[] = [];
  let above = new Uint8Array(stride);
  for (let row = 0; row < data.length; row += stride + 1) {
    const line = new Uint8Array(stride);
    for (let i = 0; i < stride; i++) {
      const [left, up, corner] = [line[i - channels] ?? 0, above[i] ?? 0, above[i - channels] ?? 0];
      line[i] = (data[row + 1 + i] ?? 0) + predicted(data[row] ?? 0, left, up, corner);
    }
    for (let i = 0; i < stride; i += channels)
      pixels.push([line[i] ?? 0, line[i + 1] ?? 0, line[i + 2] ?? 0]);
    above = line;
  }
  return pixels;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [l, u, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return l <= u && l <= c ? left : u <= c ? up : corner;
}

/** The share of the pixels in an element's picture that are nearly of a colour, given as #rrggbb. */
async function shareOf(page: Page, selector: string, colour: string): Promise<number> {
  const pixels = pixelsOf(await page.locator(selector).screenshot());
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isLike = (pixel: Pixel): boolean =>
    pixel.every((channel, i) => Math.abs(channel - (wanted[i] ?? 0)) <= 6);
  return pixels.filter(isLike).length / pixels.length;
}

/** The quotation stands alone in its box, which is as wide as its text. */
const STYLE =
  '<style>#quoted{display:inline-block;font:20px/1.5 sans-serif}body{color:INK;background:GROUND}</style>';

async function openOn(path: string, ink: string, ground: string): Promise<Page> {
  const head = STYLE.replace('INK', ink).replace('GROUND', ground);
  const page = await driver.open(site.put(path, pageOf(ARTICLE, head)));
  await waitForMarks(page);
  await page.waitForTimeout(400);
  return page;
}

describe('a quotation is painted', () => {
  it.each([
    ['light', '#111111', '#ffffff', '#e0eeed', '#0b5a63'],
    ['dark', '#eeeeee', '#121212', '#17373a', '#82cccb'],
  ])('with fill and underline on a %s page, and nothing around it', async (name, ink, ground, fill, line) => {
    const page = await openOn(`/painted-${name}`, ink, ground);
    expect(await shareOf(page, '#quoted', fill)).toBeGreaterThan(0.3);
    expect(await shareOf(page, '#quoted', line)).toBeGreaterThan(0.02);
    for (const colour of [fill, line]) expect(await shareOf(page, 'h1', colour)).toBeLessThan(0.001);
  });

  it('with the underline alone in print, where names are not marked', async () => {
    const page = await openOn('/printed', '#111111', '#ffffff');
    await page.emulateMedia({ media: 'print' });
    expect(await shareOf(page, '#quoted', '#e0eeed')).toBeLessThan(0.001);
    expect(await shareOf(page, '#quoted', '#0b5a63')).toBeGreaterThan(0.02);
    expect(await shareOf(page, 'article p:last-of-type', '#4a4d50')).toBeLessThan(0.01);
  });

  it('to be seen in forced colours, where names are no highlights', async () => {
    const page = await driver.open('about:blank');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(site.put('/forced', pageOf(ARTICLE, STYLE.replace(/body\{.*\}/, ''))));
    const marks = await waitForMarks(page);
    expect(marks['on-record-mention']).toBeUndefined();
    expect(marks['on-record-suggested']).toBeUndefined();
    expect(marks['on-record-verbatim']).toHaveLength(2);
    await page.waitForTimeout(400);
    const marked = await page.locator('#quoted').screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    expect((await page.locator('#quoted').screenshot()).equals(marked)).toBe(false);
  });
});
