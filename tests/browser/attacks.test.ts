import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownCost } from '../../scripts/drivers/ownCost';
import type { DrivenPage, Driver } from '../../scripts/drivers/types';
import { marksOn, openCard, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { ATTACKS, HUGE_PAGES, ODD_DOCUMENTS } from './attacks';
import { ClosedCard } from './closedCard';
import { ARTICLE, pageOf, QUOTED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { type ChromiumDriver, KINDS, type Kind, type Stage, setStage } from './stage';

declare global {
  interface Window {
    /** What an attacking page got hold of. */
    stolen: string[];
  }
}

let stage: Stage;
let site: ServedPages;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
  site.put('/coverage', pageOf(ARTICLE));
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

let count = 0;
const put = (page: Parameters<ServedPages['put']>[1]): string => site.put(`/attack-${count++}`, page);

const stolenOn = (page: DrivenPage) => page.evaluate(() => window.stolen);
const hostsOn = (page: DrivenPage) =>
  page.evaluate(() => Document.prototype.querySelectorAll.call(document, '[data-on-record="card"]').length);

/** None of the extension's own tasks on the largest of pages takes longer, in milliseconds by the clock on the wall. */
const OWN_LIMIT = 200;

/** The page still answers, within so many milliseconds. */
async function answers(page: DrivenPage, within = 1_000): Promise<boolean> {
  return Promise.race([page.evaluate(() => true), sleep(within).then(() => false)]);
}

describe.each(KINDS)('in %s', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });

  describe('a page is read and marked in spite of', () => {
    it.each(ATTACKS)('$name', async (attack) => {
      const page = await driver.open(put(attack));
      await sleep(attack.lasts ?? 0);
      await until(
        async () => (await marksOn(page))['on-record-verbatim']?.length === QUOTED.length,
        'the marks',
      );
      expect((await marksOn(page))['on-record-verbatim']).toEqual(QUOTED);
      await openCard(page, ['verbatim']);
      expect(await hostsOn(page)).toBe(1);
      expect(await stolenOn(page)).toEqual([]);
      await page.close();
    });
  });

  describe('nothing breaks on', () => {
    it.each(ODD_DOCUMENTS)('$name', async (document) => {
      const page = await driver.open(put(document)).catch(() => null);
      await sleep(700);
      if (page !== null) {
        expect(await answers(page)).toBe(true);
        await page.close();
      }
      const after = await driver.open(`${site.origin}/coverage`);
      await waitForMarks(after);
      await after.close();
    });

    it.each(HUGE_PAGES)('$name', async ({ script }) => {
      const url = put(pageOf(`${ARTICLE}<script>${script}</script>`));
      const page = await driver.open('about:blank');
      const end = kind === 'chromium' ? await ownCost(driver as ChromiumDriver, page) : null;
      await page.goto(url);
      await sleep(4_000);
      // The browser's own work on 200,000 elements, when a style is put in, is a second on a slow machine.
      expect(await answers(page, 5_000)).toBe(true);
      const cost = await end?.();
      if (cost !== undefined) expect(cost.longest).toBeLessThan(OWN_LIMIT);
      await page.close();
    });
  });

  it('hears no pointer and no key but the person’s', async () => {
    const page = await driver.open(put(pageOf(ARTICLE)));
    await waitForMarks(page);
    const forge = () =>
      page.evaluate(() => {
        const quoted = document.querySelector('#quoted') as Element;
        const { left, top } = quoted.getBoundingClientRect();
        const at = { clientX: left + 40, clientY: top + 8, bubbles: true, composed: true, detail: 1 };
        for (const type of ['pointermove', 'pointerover', 'mousemove', 'pointerdown', 'pointerup', 'click'])
          quoted.dispatchEvent(new PointerEvent(type, at));
        for (const key of ['Escape', 'Enter', ' ', 'j'])
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
        const host = document.querySelector('[data-on-record="card"]');
        host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      });
    await forge();
    await sleep(500);
    expect(await hostsOn(page)).toBe(0);
    await openCard(page, ['verbatim']);
    await forge();
    await sleep(300);
    expect(await hostsOn(page)).toBe(1);
    const { popup, tabId } = await openPopup(driver, page.url());
    expect((await readState(popup, tabId)).annotations).toEqual([]);
  });

  it('lets the page look into the card by no way', async () => {
    const spy = `window.stolen = []; const steal = (what) => window.stolen.push(String(what));
      addEventListener('message', ({ data }) => steal('message ' + JSON.stringify(data)));
      for (const name of ['on-record-card', 'on-record'])
        customElements.define(name, class extends HTMLElement { constructor() { super(); steal(name); } });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { steal('attachShadow'); return attach.call(this, options); };
      const look = (node) => {
        if (node.shadowRoot) steal('shadowRoot');
        if (node.textContent || node.innerText) steal('text');
        if (node.getHTML?.({ serializableShadowRoots: true })) steal('html');
        try { if (node.attachInternals?.().shadowRoot) steal('internals'); } catch {}
      };
      new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) =>
        { if (node.hasAttribute?.('data-on-record')) [0, 50, 300].forEach((later) => setTimeout(look, later, node)); }
      ))).observe(document, { childList: true, subtree: true });
      for (const type of ['pointerover', 'pointermove', 'mouseover', 'focusin'])
        addEventListener(type, (event) => {
          const [inner] = event.composedPath();
          if (inner.className === 'card' || inner.localName === 'button') steal('path');
        }, true);
      if (globalThis.chrome?.runtime?.sendMessage) steal('runtime');
      if (globalThis.browser?.runtime) steal('browser');`;
    const page = await driver.open(put(pageOf(ARTICLE, `<script>${spy}</script>`)));
    await waitForMarks(page);
    await openCard(page, ['verbatim']);
    await sleep(500);
    expect(await stolenOn(page)).toEqual([]);
  });

  it.runIf(kind === 'chromium')(
    'takes no press through something that the page lays over the card',
    async () => {
      const cover = `new MutationObserver(() => {
        if (document.querySelector('#cover') || !document.querySelector('[data-on-record="card"]')) return;
        const cover = document.createElement('div');
        cover.id = 'cover'; cover.popover = 'manual';
        cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
        document.body.append(cover); cover.showPopover();
      }).observe(document, { childList: true, subtree: true });`;
      const page = await (driver as ChromiumDriver).open(put(pageOf(ARTICLE, `<script>${cover}</script>`)));
      await waitForMarks(page);
      const card = await ClosedCard.on(page);
      await openCard(page, ['verbatim']);
      await sleep(300);
      await card.click('Save');
      await sleep(400);
      expect(await card.text()).not.toContain('Saved');
      await card.click('Save');
      await card.waitForText('Saved');
    },
  );

  it('marks no hidden text, and calls no look-alike word for word', async () => {
    const [first, second] = QUOTED;
    const tricks = [
      `<p style="display:none">“${first},” Aliyev said.</p>`,
      `<p style="visibility:hidden">“${first},” Aliyev said.</p>`,
      `<p>“${second.replace('conflicts', 'confl\u0456cts')},” Aliyev said.</p>`,
      `<p>“${first.replace('20', '\u202e20\u202c')},” Aliyev said.</p>`,
      `<p>“${first.replace('20', '2\u200b5')},” Aliyev said.</p>`,
    ];
    const page = await driver.open(
      put(pageOf(ARTICLE.replace('</article>', `${tricks.join('')}</article>`))),
    );
    await waitForMarks(page);
    await sleep(600);
    expect((await marksOn(page))['on-record-verbatim']).toEqual(QUOTED);
  });
});
