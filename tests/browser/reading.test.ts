import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/drivers/types';
import { openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ARTICLE, pageOf, QUOTED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, KINDS, type Kind, type Stage, setStage } from './stage';
import { readerCode, stepsOf } from './stepsOf';

/** The reader lets the page go on once it has used its thread for so long, in milliseconds, at the end of a step. */
const SLICE = 4;

let stage: Stage;
let site: ServedPages;
let reader: string;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  reader = await readerCode();
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

/** What the extension read of a page that it annotates. */
async function textOf(driver: Driver, path: string, body: string, head = ''): Promise<string> {
  const page = await driver.open(site.put(path, pageOf(body, head)));
  // What stands in a frame is marked there.
  if (!body.includes('<iframe')) await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url());
  // The annotator may just be on its way.
  const read = await until(() => readState(popup, tabId).catch(() => null), 'the annotator');
  await popup.close();
  await page.close();
  return read.page.text;
}

/** Ways to hide text by style. */
const HIDDEN = {
  display: 'display: none',
  visibility: 'visibility: hidden',
  opacity: 'opacity: 0',
  size: 'width: 0; height: 0; overflow: hidden',
  onePixel: 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0)',
  collapsed: 'max-height: 0; overflow: hidden',
  clip: 'position: absolute; clip: rect(1px, 1px, 1px, 1px)',
  clipPath: 'clip-path: inset(50%)',
  circle: 'clip-path: circle(0)',
  font: 'font-size: 0',
  indent: 'text-indent: -9999px; white-space: nowrap; overflow: hidden',
  beside: 'position: absolute; left: -9999px',
  above: 'position: absolute; top: -9999px',
  content: 'content-visibility: hidden',
} as const;

/** Ways in which text looks as if it were hidden, and isn't. */
const SHOWN = {
  later: 'content-visibility: auto',
  pale: 'opacity: 0.4',
  small: 'font-size: 8px',
  indented: 'text-indent: 2em',
  cut: 'clip-path: inset(1%)',
  scrolled: 'max-height: 40px; overflow: auto',
  placed: 'position: relative; left: 10px',
  contents: 'display: contents; overflow: hidden',
} as const;

const sheet = Object.entries({ ...HIDDEN, ...SHOWN })
  .map(([name, style]) => `.${name.toLowerCase()}case { ${style} }`)
  .join('\n');
const casesOf = (styles: object): string =>
  Object.keys(styles)
    .map(
      (name) => `<div class="${name.toLowerCase()}case"><p>The <em>case${name}</em> was spoken of.</p></div>`,
    )
    .join('');

/** An article of some length in paragraphs, in UTF-16 units. */
function longArticle(length: number): string {
  const paragraph =
    '<p>The harbour of the <a href="/town">town</a> was <em>closed</em> for the winter, and the boats lay on the shore, as they do every year.</p>';
  return `<article><h1>A long report</h1>${paragraph.repeat(Math.ceil(length / 110))}</article>`;
}

describe.each(KINDS)('in %s, the reader', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });

  it('leaves out what the page hides, and nothing that only looks like it', async () => {
    const head = `<style>${sheet}</style>`;
    const body = ARTICLE.replace('</article>', `${casesOf(HIDDEN)}${casesOf(SHOWN)}</article>`);
    const text = await textOf(driver, '/hidden', body, head);
    expect(Object.keys(HIDDEN).filter((name) => text.includes(`case${name} `))).toEqual([]);
    expect(Object.keys(SHOWN).filter((name) => !text.includes(`case${name} `))).toEqual([]);
  });

  it('reads the summary alone of a closed details, and all of an open one', async () => {
    const details = (open: string) =>
      `<details ${open}><summary>Summary ${open}.</summary><p>Inside of it ${open}.</p></details>`;
    const body = ARTICLE.replace('</article>', `${details('')}${details('open')}</article>`);
    const text = await textOf(driver, '/details', body);
    expect(text).toMatch(/Summary \.\n\nSummary open\.\n\nInside of it open\./);
  });

  it('marks what stands in shadow trees and slots, in the order in which it is shown', async () => {
    const slotted = ARTICLE.replace(/^<article>/, '').replace('</article>', '');
    const script = `customElements.define('news-story', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot><p>After all of this the guests left.</p></article>';
      }
    });`;
    const body = `<news-story>${slotted}</news-story><script>${script}</script>`;
    const page = await driver.open(site.put('/shadow', pageOf(body)));
    const marks = await waitForMarks(page);
    expect(marks['on-record-verbatim']).toEqual(QUOTED);
    const text = await textOf(driver, '/shadow', body);
    expect(text).toMatch(/the United Nations climate conference\.\n\nAfter all of this the guests left\.$/);
  });

  it('reads a frame of the same site, unless it is hidden', async () => {
    site.put('/frame', pageOf(ARTICLE.replace('</article>', '<p>Framed words end here.</p></article>')));
    site.put('/unseen', pageOf('<article><p>Unseen words stand in a frame of no size.</p></article>'));
    const body =
      '<main><iframe src="/frame" width="600" height="500"></iframe><iframe src="/unseen" width="0" height="0" style="border: 0"></iframe></main>';
    const text = await textOf(driver, '/framing', body);
    expect(text).toContain(QUOTED[0]);
    expect(text).toContain('Framed words end here.');
    expect(text).not.toContain('Unseen');
  });

  it('is not misled by names that hide the document’s own', async () => {
    const names = [
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeName',
      'nodeType',
      'attributes',
      'children',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const images = ['body', 'documentElement', 'title', 'createTreeWalker', 'querySelector']
      .map((name) => `<img name="${name}" alt="">`)
      .join('');
    const text = await textOf(
      driver,
      '/clobbered',
      `${images}<form>${fields}${ARTICLE}</form><div id="browser"></div>`,
    );
    expect(text).toContain(QUOTED[1]);
  });

  it('writes the quotation marks that the browser draws', async () => {
    const body = ARTICLE.replace(
      '</article>',
      '<p>He called it <q>a bridge</q> and <q class="bare">a road</q>.</p></article>',
    );
    const text = await textOf(
      driver,
      '/drawn',
      body,
      '<style>.bare::before, .bare::after { content: none }</style>',
    );
    expect(text).toContain('He called it “a bridge” and a road.');
  });

  it.each([
    [100_000, 16],
    [1_000_000, 50],
  ])('holds the page’s thread for little at a time: %i units, at most %i ms', async (length, most) => {
    const page = await driver.open(site.put('/long', pageOf(longArticle(length))));
    if (kind === 'chromium') await slowDown(driver as ChromiumDriver, page.url());
    const { length: read, longest } = await stepsOf(page, reader);
    await page.close();
    expect(read).toBeGreaterThan(length * 0.9);
    expect(SLICE + longest).toBeLessThan(most);
  });
});

/** Makes the page's processor four times slower. */
async function slowDown({ context }: ChromiumDriver, url: string): Promise<void> {
  const page = context.pages().find((candidate) => candidate.url() === url);
  if (page === undefined) throw new Error(`There is no page ${url}.`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
