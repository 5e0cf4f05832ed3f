import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/drivers/types';
import { ask, storedBy } from '../../scripts/durability/killBrowser';
import { numberedDraft } from '../../scripts/durability/ledger';
import { KINDS, type Stage, setStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

const save = (page: DrivenPage, number: number) => ask(page, { ...numberedDraft(number), type: 'save' });

/** Opens the database as another page would, and holds it. */
function holdDatabase(page: DrivenPage, version: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('on-record', wanted);
        opening.onupgradeneeded = () => {
          if (wanted === 1) opening.result.createObjectStore('annotations', { keyPath: 'id' });
        };
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          done();
        };
      }),
    version,
  );
}

const letGo = (page: DrivenPage) =>
  page.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());

it.each(KINDS)('a store of a later version is read and not written in %s', async (kind) => {
  const driver = await stage.launch(kind);
  const page = await driver.openExtensionPage('popup.html?tab=0');
  await storedBy(page);
  expect(await save(page, 1)).toMatchObject({ ok: true });
  // The connection of this version must make room for the later one.
  await holdDatabase(page, 1_000);
  await letGo(page);
  expect(await save(page, 2)).toMatchObject({ ok: false, code: 'store-newer' });
  expect(await ask(page, { type: 'remove', ids: ['any'] })).toMatchObject({ ok: false, code: 'store-newer' });
  expect((await storedBy(page)).map(({ body }) => body.tags)).toEqual([['1']]);
});

it.each(KINDS)(
  'a store that an older page holds open is saved to once that page lets go in %s',
  async (kind) => {
    const driver = await stage.launch(kind);
    const page = await driver.openExtensionPage('popup.html?tab=0');
    await holdDatabase(page, 1);
    expect(await save(page, 1)).toMatchObject({ ok: false, code: 'store-blocked' });
    await letGo(page);
    expect(await save(page, 2)).toMatchObject({ ok: true });
    expect((await storedBy(page)).map(({ body }) => body.tags)).toEqual([['2']]);
  },
);
