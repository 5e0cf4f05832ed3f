import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireBrowser } from '../../scripts/browsers.mjs';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import { importAnnotations } from '../../src/annotation/importAnnotations';
import type { Annotation } from '../../src/model/annotation';
import { noteHtml } from '../../src/ui/text/noteHtml';
import { INJECTION_PAYLOADS, PAYLOAD_MARK } from '../support/injectionPayloads';
import { payloadAnnotations } from '../support/payloadAnnotations';
import { sampleAnnotations, sampleContext } from '../support/sampleAnnotations';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  const { path } = await requireBrowser('chromium');
  browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  folder = mkdtempSync(join(tmpdir(), 'on-record-report-'));
  globalThis.window ??= new JSDOM('').window as unknown as Window & typeof globalThis;
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const report = (annotations: readonly Annotation[]) =>
  exportAnnotations('html', annotations, { ...sampleContext, noteHtml }).text;

/** Opens a file, waits until what could run has run, and tells what it asked for. */
async function open(html: string) {
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await browser.newPage();
  const asked: string[] = [];
  const stopped: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'csp') stopped.push(request.url());
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  const address = pathToFileURL(file).href;
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const ran = await page.evaluate((mark) => (globalThis as Record<string, unknown>)[mark], PAYLOAD_MARK);
  return { page, ran, asked: asked.filter((url) => url !== address), stopped };
}

describe('the report', () => {
  it('runs nothing and asks for nothing, whatever stands in every field', async () => {
    const annotations = payloadAnnotations();
    expect(annotations.length).toBeGreaterThanOrEqual(200);
    const { page, ran, asked } = await open(report(annotations));
    expect([ran, asked]).toEqual([undefined, []]);
    expect(await page.locator('article').count()).toBe(INJECTION_PAYLOADS.length);
    const strange =
      'script, img, iframe, object, embed, svg, form, input, base, link, [style], [onerror], [onload]';
    expect(await page.locator(`body :is(${strange})`).count()).toBe(0);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect(links.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
    await page.close();
  });

  it('does so even without its policy: nothing but text is in it', async () => {
    const bare = report(payloadAnnotations()).replace(/<meta http-equiv[^>]+>/, '');
    expect(bare).not.toContain('Content-Security-Policy"');
    const { page, ran, asked } = await open(bare);
    expect([ran, asked]).toEqual([undefined, []]);
    await page.close();
  });

  it('has a policy under which nothing would run either', async () => {
    const [mine] = ['<script>globalThis.ran = 1</script><img src="https://payload.invalid/a.png">'];
    const { page, asked, stopped } = await open(
      report(sampleAnnotations()).replace('<main>', `<main>${mine}`),
    );
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(stopped).toEqual(asked);
    await page.close();
  });

  it('shows both texts with what differs, and prints with its addresses', async () => {
    const { page } = await open(report(sampleAnnotations()));
    const differing = page.locator('section', { hasText: 'for the past 30 years' }).first();
    expect(await differing.locator('.alarm').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('20'), expect.stringContaining('30')]),
    );
    expect(await page.locator('.note em').first().textContent()).toBe('note');
    const address = page.locator('.address').first();
    expect(await address.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await address.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
});

describe('annotations with something to run in every field', () => {
  it('leave and come back letter for letter', () => {
    const annotations = payloadAnnotations().filter(({ finding }) => finding.type !== 'comparison');
    const { text } = exportAnnotations('backup', annotations, sampleContext);
    const outcome = importAnnotations(text, { statement: 'x' });
    if (!outcome.ok) throw new Error(outcome.code);
    // A tag is kept without the white space around it.
    const trimmed = annotations.map((one) => ({
      ...one,
      body: { ...one.body, tags: one.body.tags.map((tag) => tag.trim()) },
    }));
    const kept = trimmed.filter(({ body }) => body.tags.every((tag) => tag.length <= 100));
    const byId = new Map(outcome.value.parsed.map((one) => [one.id, one]));
    for (const one of kept) expect(byId.get(one.id)).toEqual(one);
    expect(kept.length).toBeGreaterThan(100);
  });
});
