import { afterAll, beforeAll, expect, it } from 'vitest';
import { marksOn, openPopup, readState, waitForMarks } from '../../scripts/takePictures.mjs';
import { KINDS, type Stage, setStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

/** The database as the first version of the extension left it, with one annotation. */
async function makeFirstVersion(address: string): Promise<void> {
  const opening = indexedDB.open('on-record', 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('annotations', { keyPath: 'id' }).createIndex('pageKey', 'pageKey');
  };
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const transaction = opening.result.transaction('annotations', 'readwrite');
  transaction.objectStore('annotations').put({
    id: 'from-the-first-version',
    statement: 'trend-2024-05-16',
    motivation: 'commenting',
    pageKey: address,
    page: { url: address, canonicalUrl: null, title: null, outlet: null, published: null, language: 'en' },
    target: {
      source: address,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'told reporters',
          prefix: 'untry like Lebanon,” Mr. Aliyev ',
          suffix: '.\n\nHe left little doubt about wh',
        },
        { type: 'TextPositionSelector', start: 0, end: 14 },
      ],
    },
    reference: null,
    finding: { type: 'mention', entity: 'baku' },
    body: { note: 'Kept through the years.', tags: [] },
    created: '2024-05-17T10:00:00.000Z',
    modified: '2024-05-17T10:00:00.000Z',
  });
  await new Promise((done) => {
    transaction.oncomplete = done;
  });
  opening.result.close();
}

it.each(KINDS)(
  'a database of the first version keeps its annotations and takes dismissals in %s',
  async (kind) => {
    const driver = await stage.launch(kind);
    const address = `${stage.origin}/caspian-desk`;
    const extensionPage = await driver.openExtensionPage('popup.html?tab=0');
    await extensionPage.evaluate(makeFirstVersion, address);
    await extensionPage.close();
    const page = await driver.open(address);
    await waitForMarks(page);
    expect((await marksOn(page))['on-record-saved']).toEqual(['told reporters']);
    const { popup, tabId } = await openPopup(driver, address);
    const state = await readState(popup, tabId);
    expect(state.annotations.map(({ body }) => body.note)).toEqual(['Kept through the years.']);
    expect(state.annotations[0]).toMatchObject({
      id: 'from-the-first-version',
      revision: 1,
      addresses: [address],
      page: { author: null, modified: null },
      pageHash: null,
      finding: { type: 'mention', entity: 'baku' },
      engine: null,
    });
    expect(state.annotations[0]).not.toHaveProperty('motivation');
    expect(state.dismissals).toEqual([]);
    const finding = {
      statement: 'trend-2024-05-16',
      pageKey: address,
      type: 'mention',
      text: 'BAKU',
      about: ['baku'],
    };
    const kept = await popup.evaluate((question) => chrome.runtime.sendMessage(question), {
      type: 'dismiss',
      finding,
    });
    expect(kept).toMatchObject({ ok: true, value: finding });
  },
);
