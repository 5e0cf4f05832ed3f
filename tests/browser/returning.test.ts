import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../../scripts/drivers/types';
import { marksOn, openPopup, readState, until, waitForMarks } from '../../scripts/takePictures.mjs';
import type { PageEdits } from '../../src/model/pageEdits';
import type { SavedPlace } from '../../src/model/place';
import type { Sighting } from '../../src/model/sighting';
import { ARTICLE, pageOf, QUOTED } from './coverage';
import { type ServedPages, servePages } from './servedPages';
import { KINDS, type Kind, type Stage, setStage } from './stage';

let stage: Stage;
let site: ServedPages;
beforeAll(async () => {
  stage = await setStage();
  site = await servePages();
});
afterAll(async () => {
  await stage.strike();
  await site.close();
});

const [FIRST, SECOND] = QUOTED;
const SECOND_PARAGRAPH = /<p id="second">.*<\/p>\n/;
/** Longer than a page must be at rest before anything on it is called gone, in milliseconds. */
const AT_REST = 6_500;

interface Visit {
  readonly page: DrivenPage;
  readonly popup: DrivenPage;
  readonly tabId: number;
}

interface Known {
  readonly places: readonly SavedPlace[];
  readonly edits: PageEdits | null;
  readonly annotations: readonly { readonly id: string }[];
  readonly recognition: { readonly quotations: readonly { readonly start: number; readonly end: number }[] };
}

const opened: DrivenPage[] = [];

async function visit(driver: Driver, address: string): Promise<Visit> {
  const page = await driver.open(address);
  await waitForMarks(page);
  const { popup, tabId } = await openPopup(driver, page.url());
  opened.push(page, popup);
  return { page, popup, tabId };
}

/** The popup as it is when it is opened anew. */
async function popupAgain(driver: Driver, { page }: Visit): Promise<DrivenPage> {
  const { popup } = await openPopup(driver, page.url());
  opened.push(popup);
  return popup;
}

async function leave(): Promise<void> {
  for (const page of opened.splice(0)) await page.close();
}

async function known({ popup, tabId }: Visit): Promise<Known> {
  return (await readState(popup, tabId)) as unknown as Known;
}

function ask<T>(popup: DrivenPage, question: object): Promise<T> {
  return popup.evaluate((message) => chrome.runtime.sendMessage(message), question) as Promise<T>;
}

/** Saves all quotations of a page. */
async function saveAll(at: Visit): Promise<void> {
  const { recognition } = await known(at);
  for (const { start, end } of recognition.quotations) {
    await at.popup.evaluate(([tab, key]) => chrome.tabs.sendMessage(Number(tab), { type: 'save', key }), [
      at.tabId,
      `quotation:${start}-${end}`,
    ] as const);
  }
}

async function states(at: Visit): Promise<readonly string[]> {
  return (await known(at)).places.map(({ place }) => place.state).toSorted();
}

function sightings(popup: DrivenPage): Promise<readonly Sighting[]> {
  return popup.evaluate(
    () =>
      new Promise<Sighting[]>((resolve, reject) => {
        const opening = indexedDB.open('on-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('sightings').objectStore('sightings').getAll();
          all.onsuccess = () => resolve(all.result);
          opening.result.close();
        };
      }),
  );
}

async function pagesKept(popup: DrivenPage): Promise<number> {
  return (await ask<{ value: { pages: number } }>(popup, { type: 'kept' })).value.pages;
}

async function textIn(popup: DrivenPage, selector: string): Promise<readonly string[]> {
  return popup.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );
}

describe.each(KINDS)('in %s, what was saved', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });
  afterEach(leave);

  it('is found again, shown as changed, or as gone once the page is at rest', async () => {
    const address = site.put('/story', pageOf(ARTICLE));
    await saveAll(await visit(driver, address));
    await leave();
    const edited = ARTICLE.replace('past 20 years', 'past 15 years').replace(SECOND_PARAGRAPH, '');
    site.put('/story', pageOf(`<p>News of the day, from our own correspondents.</p>${edited}`));
    const back = await visit(driver, `${address}?utm_source=letter`);
    expect(await states(back)).toEqual(['changed']);
    expect((await marksOn(back.page))['on-record-saved']).toEqual([FIRST.replace('20', '15')]);
    await until(async () => (await states(back)).includes('orphaned'), 'the gone passage');
    const popup = await popupAgain(driver, back);
    await until(async () => (await textIn(popup, '.became')).length === 2, 'what became of both');
    const said = await textIn(popup, '.became');
    expect(said.join('\n')).toContain('The page changed these words since you saved them.');
    expect(said.join('\n')).toContain('No longer in its place on the page.');
    expect(await textIn(popup, '.became .k-changed')).toEqual(['20', '15']);
    expect(await textIn(popup, '.k-saved .words')).toEqual([FIRST, SECOND]);
    await until(async () => (await sightings(popup)).length === 2, 'the sightings');
    const kept = await sightings(popup);
    expect(kept.map(({ state, reason }) => [state, reason]).toSorted()).toEqual([
      ['changed', null],
      ['orphaned', 'gone'],
    ]);
  });

  it('is never called gone while its text is still to come', async () => {
    const address = site.put('/late', pageOf(ARTICLE));
    await saveAll(await visit(driver, address));
    await leave();
    const late = ARTICLE.match(SECOND_PARAGRAPH)?.[0].trim() ?? '';
    const script = `<script>setTimeout(() => document.querySelector('#quoted').insertAdjacentHTML('afterend', ${JSON.stringify(late)}), 3500)</script>`;
    site.put('/late', pageOf(ARTICLE.replace(SECOND_PARAGRAPH, '') + script.replace('</p>', '<\\/p>')));
    const back = await visit(driver, address);
    const seen = new Set<string>();
    for (const start = Date.now(); Date.now() - start < AT_REST + 3_500; await sleep(200))
      for (const state of await states(back)) seen.add(state);
    expect([...seen]).toEqual(['anchored']);
    expect(await states(back)).toEqual(['anchored', 'anchored']);
  });

  it('is found on the same story under another address, and not called gone where that has only a part', async () => {
    const address = site.put('/whole', pageOf(ARTICLE, `<link rel="canonical" href="${site.origin}/whole">`));
    await saveAll(await visit(driver, address));
    await leave();
    const part = ARTICLE.replace(SECOND_PARAGRAPH, '');
    const other = site.put('/part-1', pageOf(part, `<link rel="canonical" href="${site.origin}/whole">`));
    const back = await visit(driver, other);
    await sleep(AT_REST);
    expect((await known(back)).annotations).toHaveLength(2);
    expect(await states(back)).toEqual(['anchored']);
  });
});

describe.each(KINDS)('in %s, a page that was visited', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });
  afterEach(leave);

  it('says what of it was edited since, until the person has seen it', async () => {
    const address = site.put('/watched', pageOf(ARTICLE));
    const first = await visit(driver, address);
    await until(async () => (await pagesKept(first.popup)) === 1, 'the visit');
    expect((await known(first)).edits).toBeNull();
    await leave();

    site.put('/watched', pageOf(ARTICLE.replace(/[“”]/g, '"').replace(/ and /g, ' and\u200b ')));
    const same = await visit(driver, address);
    await sleep(AT_REST);
    expect((await known(same)).edits).toBeNull();
    await leave();

    const edited = ARTICLE.replace('past 20 years', 'past 15 years').replace(SECOND_PARAGRAPH, '');
    site.put('/watched', pageOf(edited.replace('receives', 'welcomes')));
    const back = await visit(driver, address);
    await until(async () => (await known(back)).edits?.passages.length === 2, 'both edits');
    const popup = await popupAgain(driver, back);
    await until(async () => (await textIn(popup, '.edits summary')).length === 1, 'the notice');
    expect((await textIn(popup, '.edits summary'))[0]).toMatch(
      /^This page was edited since your visit of .+: 3 changes in what it takes from the statement$/,
    );
    expect(await textIn(popup, '[data-edit="altered"] .k-changed')).toEqual(['20', '15']);
    expect((await textIn(popup, '[data-edit="altered"] .what'))[0]).toBe(
      'Before: Word for word. Now: Words changed',
    );
    const [gone = ''] = await textIn(popup, '[data-edit="gone"] blockquote');
    expect(gone.replaceAll('\u200b', '')).toBe(SECOND);
    expect(await textIn(popup, '[data-edit="headline"] .k-changed')).toEqual(['receives', 'welcomes']);

    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.edits > button')?.click());
    await until(async () => (await textIn(popup, '.edits')).length === 0, 'the notice to go');
    await leave();
    const again = await visit(driver, address);
    await sleep(AT_REST);
    expect((await known(again)).edits).toBeNull();
  });

  it('is forgotten, and no other remembered, once that is switched off', async () => {
    const at = await visit(driver, site.put('/private', pageOf(ARTICLE)));
    await until(async () => (await pagesKept(at.popup)) > 0, 'the visit');
    const settings = await driver.openExtensionPage('library.html#settings');
    opened.push(settings);
    const press = (): Promise<void> =>
      settings.evaluate(() =>
        document.querySelector<HTMLButtonElement>('[role="switch"][aria-label^="Remember pages"]')?.click(),
      );
    await until(
      async () => (await textIn(settings, '[role="switch"][aria-label^="Remember pages"]')).length === 1,
      'the switch',
    );
    await press();
    await until(async () => (await pagesKept(at.popup)) === 0, 'it to be forgotten');
    const other = await visit(driver, site.put('/private-2', pageOf(ARTICLE)));
    await sleep(AT_REST);
    expect(await pagesKept(other.popup)).toBe(0);
  });
});
