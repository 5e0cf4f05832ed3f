import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DrivenPage } from '../../scripts/drivers/types';
import { ask, storedBy } from '../../scripts/durability/killBrowser';
import { numberedDraft } from '../../scripts/durability/ledger';
import { until } from '../../scripts/takePictures.mjs';
import { KINDS, type Kind, type Stage, setStage } from './stage';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

/** The files of a folder of the profile, and of those in it, whose path has some words. */
function filesOf(profile: string, words: RegExp): readonly string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => words.test(path));
}

/** Where each browser keeps an extension's databases. */
const DATABASES: Readonly<Record<Kind, RegExp>> = {
  chromium: /IndexedDB.*chrome-extension.*leveldb/,
  firefox: /moz-extension.*idb.*\.sqlite/,
};

const textOf = (page: DrivenPage) => page.evaluate(() => document.body.textContent ?? '');

/** Presses the button of these words once it is there. */
function press(page: DrivenPage, words: string): Promise<unknown> {
  return until(
    () =>
      page.evaluate((label) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.findLast(({ textContent }) => textContent === label);
        button?.click();
        return button !== undefined;
      }, words),
    words,
  );
}

const saved = (page: DrivenPage, from: number, to: number) =>
  Promise.all(
    Array.from({ length: to - from + 1 }, (_, i) => ask(page, { ...numberedDraft(from + i), type: 'save' })),
  );

/** How many backups the browser keeps. */
const backupsOn = (page: DrivenPage) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups', {
      create: true,
    });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });

it.each(KINDS)('brings back from a backup what a damaged store in %s has lost', async (kind) => {
  const profileDir = stage.newProfile();
  const before = await stage.launch(kind, { profileDir });
  const page = await before.openExtensionPage('library.html');
  await saved(page, 1, 1);
  await until(async () => (await backupsOn(page)).length === 1, 'a backup');
  // One a day: the others of the day are not backed up.
  await saved(page, 2, 3);
  await sleep(500);
  expect(await backupsOn(page)).toEqual([expect.stringMatching(/ 1\.gz$/)]);
  await before.close();

  const files = filesOf(profileDir, DATABASES[kind]);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    truncateSync(file);
    writeFileSync(file, 'damaged'.repeat(1_000));
  }

  const after = await stage.launch(kind, { profileDir });
  const library = await after.openExtensionPage('library.html');
  await until(async () => (await textOf(library)).includes('there is a backup of'), 'word of the backup');
  await library.evaluate(() => {
    location.hash = '#settings';
  });
  await press(library, 'Take in…');
  await press(library, 'Look what is in it');
  await until(async () => (await textOf(library)).includes('1 new'), 'the preview');
  await press(library, 'Take it in');
  await until(async () => (await storedBy(library)).length === 1, 'what was lost');
  expect((await storedBy(library))[0]).toMatchObject(numberedDraft(1));
});

it.each(KINDS)('takes in no damaged backup, and erases backups with everything else in %s', async (kind) => {
  const driver = await stage.launch(kind);
  const page = await driver.openExtensionPage('library.html#settings');
  await saved(page, 1, 1);
  await until(async () => (await backupsOn(page)).length === 1, 'a backup');
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
    for await (const name of folder.keys()) {
      const writing = await (await folder.getFileHandle(name)).createWritable({ keepExistingData: true });
      await writing.write({ type: 'write', position: 60, data: 'X' });
      await writing.close();
    }
    window.dispatchEvent(new Event('focus'));
  });
  await press(page, 'Take in…');
  await press(page, 'Look what is in it');
  await until(async () => (await textOf(page)).includes('This backup is damaged'), 'the refusal');
  expect(await ask(page, { type: 'erase' })).toMatchObject({ ok: true });
  expect(await backupsOn(page)).toEqual([]);
  expect(await storedBy(page)).toEqual([]);
});
