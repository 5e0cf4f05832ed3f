import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../../scripts/drivers/types';
import { openPopup, until, waitForMarks } from '../../scripts/takePictures.mjs';
import { INJECTION_PAYLOADS, PAYLOAD_HOST, PAYLOAD_MARK } from '../support/injectionPayloads';
import { sampleAnnotations } from '../support/sampleAnnotations';
import { pressButton, pressWithControl, putIntoStore, showAnew, untilCounted, varied } from './savedShelf';
import { type ChromiumDriver, KINDS, type Stage, setStage } from './stage';
import { violationsOf } from './violationsOf';

/** What a keystroke may take until the list stands there anew, in milliseconds. */
const KEYSTROKE = 50;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

async function openLibrary(driver: Driver, hash = ''): Promise<DrivenPage> {
  const library = await driver.openExtensionPage(`library.html${hash}`, { width: 1_180, height: 820 });
  await until(() => library.evaluate(() => document.querySelector('h1') !== null), 'the library');
  return library;
}

/**
 * Types a text letter by letter; gives what each took until the list stood there anew, laid out, in milliseconds: the least
 * of several rounds, for other work on the machine only ever adds to it.
 */
function typeInto(
  library: DrivenPage,
  text: string,
  rounds = 1,
): Promise<{ readonly text: string; readonly took: number }[]> {
  return library.evaluate(
    ([whole, times]) => {
      const field = document.querySelector<HTMLInputElement>('#search');
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const type = (text: string): number => {
        const start = performance.now();
        set?.call(field, text);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector('.listed')?.getBoundingClientRect();
        return performance.now() - start;
      };
      const texts = [...whole].map((_, i) => whole.slice(0, i + 1));
      const rows = Array.from({ length: times }, () => texts.map(type));
      return texts.map((text, i) => ({ text, took: Math.min(...rows.map((row) => row[i] ?? Infinity)) }));
    },
    [text, rounds] as const,
  );
}

const textOf = (library: DrivenPage, selector: string) =>
  library.evaluate((part) => document.querySelector(part)?.textContent ?? null, selector);

describe.each(KINDS)('the saved annotations in %s', (kind) => {
  let driver: Driver;
  let library: DrivenPage;
  beforeAll(async () => {
    driver = await stage.launch(kind);
    library = await openLibrary(driver);
  });

  it('are searched as a person types, ten thousand of them in under 50 ms a letter', async () => {
    await putIntoStore(library, varied(10_000));
    await untilCounted(library, '10,000 of 10,000');
    // The index is made in turns beside the page's own work.
    await until(
      () => library.evaluate(() => document.querySelector('.listed')?.ariaBusy === 'false'),
      'all to be in the index',
    );
    const typed = [];
    for (const text of ['territory of a country', 'президент сказал', 'rebuild karabakh', 'azərbaycan'])
      typed.push(...(await typeInto(library, text, 5)));
    const times = typed.map(({ took }) => took).toSorted((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    const slowest = typed.reduce((a, b) => (b.took > a.took ? b : a));
    console.log(
      `${kind}: ${times.length} keystrokes over 10,000: median ${median.toFixed(1)} ms, slowest ${slowest.took.toFixed(1)} ms ("${slowest.text}")`,
    );
    expect(median).toBeLessThan(KEYSTROKE);
  });

  it('finds words without their case and diacritics, begun, and with a letter wrong', async () => {
    const count = async (text: string): Promise<number> => {
      await typeInto(library, text);
      return Number.parseInt(((await textOf(library, '.count [role="status"]')) ?? '').replace(',', ''), 10);
    };
    const exact = await count('Azərbaycan');
    expect(exact).toBeGreaterThan(0);
    expect(await count('AZERBAYCAN')).toBe(exact);
    expect(await count('azerbay')).toBeGreaterThanOrEqual(exact);
    expect(await count('lukashenka')).toBeGreaterThan(0);
    expect(await count('qqqqqq')).toBe(0);
  });

  it('stand in the document only where they are in view, and say which of how many they are', async () => {
    await library.evaluate(() => {
      location.hash = '#saved';
    });
    await untilCounted(library, '10,000 of 10,000');
    const rows = await library.evaluate(() => {
      document.querySelector<HTMLElement>('[role="listbox"]')?.focus();
      return document.querySelectorAll('[role="option"]').length;
    });
    expect(rows).toBeGreaterThan(6);
    expect(rows).toBeLessThan(40);
    const walk = async (...keys: string[]) => {
      for (const key of keys) await library.keyboard.press(key);
      return library.evaluate(() => {
        const id = document.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant');
        const row = document.getElementById(id ?? '');
        return [row?.ariaPosInSet, row?.ariaSetSize, row?.ariaSelected];
      });
    };
    expect(await walk('ArrowDown', 'ArrowDown')).toEqual(['3', '10000', 'true']);
    expect(await walk('End')).toEqual(['10000', '10000', 'true']);
    expect(await walk('Home')).toEqual(['1', '10000', 'true']);
    expect(await walk('PageDown')).not.toEqual(['1', '10000', 'true']);
  });

  it('keeps the place in the address: reloaded, it shows the same', async () => {
    await library.evaluate(() => {
      location.hash = '#saved?q=lebanon&tag=numbers&sort=oldest';
    });
    await until(() => library.evaluate(() => document.querySelector('mark') !== null), 'what was found');
    const before = await textOf(library, '.rows');
    await library.goto(library.url());
    await until(() => library.evaluate(() => document.querySelector('mark') !== null), 'the same again');
    await until(async () => (await textOf(library, '.rows')) === before, 'the same list');
  });

  it('tags and deletes many at once, and brings them back', async () => {
    await library.evaluate(() => {
      location.hash = '#saved?outlet=Outlet+7';
    });
    await untilCounted(library, '34 of 10,000');
    await library.evaluate(() => document.querySelector<HTMLElement>('[role="listbox"]')?.focus());
    await pressWithControl(library, 'a', 'KeyA');
    await untilCounted(library, '34 selected');
    await pressButton(library, 'Tags', '.count');
    await until(() => library.evaluate(() => document.querySelector('dialog input') !== null), 'the dialog');
    await library.keyboard.type('reviewed');
    await library.keyboard.press('Enter');
    await until(async () => (await textOf(library, 'dialog .tag'))?.includes('reviewed'), 'the tag');
    await pressButton(library, 'Done', 'dialog');
    await library.evaluate(() => document.querySelector<HTMLElement>('[role="listbox"]')?.focus());
    await library.keyboard.press('Delete');
    await until(
      async () => (await textOf(library, '.toast'))?.startsWith('34 passages deleted'),
      'the notice',
    );
    await library.evaluate(() => {
      location.hash = '#saved';
    });
    await untilCounted(library, '9,966 of 9,966');
    await pressButton(library, 'Undo', '.toast');
    await untilCounted(library, '10,000 of 10,000');
    await library.evaluate(() => {
      location.hash = '#saved?tag=reviewed';
    });
    await untilCounted(library, '34 of 10,000');
  });

  it('writes a note, and over one changed meanwhile only when the person says so', async () => {
    const id = await library.evaluate(
      () => document.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant')?.slice(4) ?? '',
    );
    await library.evaluate(() => document.querySelector<HTMLElement>('[role="listbox"]')?.focus());
    await library.keyboard.press('e');
    await until(() => library.evaluate(() => document.activeElement?.id === 'note-field'), 'the field');
    await library.keyboard.type(' Mine.');
    // What another window does: it writes straight into the store.
    await library.evaluate(async (key) => {
      const connection = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('on-record');
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = connection.transaction('annotations', 'readwrite');
      const store = transaction.objectStore('annotations');
      const reading = store.get(key);
      reading.onsuccess = () => {
        const { result } = reading;
        store.put({ ...result, revision: result.revision + 1, body: { ...result.body, note: 'Theirs.' } });
      };
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      connection.close();
    }, id);
    await pressWithControl(library, 'Enter', 'Enter');
    await until(async () => (await textOf(library, '.conflict .note')) === 'Theirs.', 'the conflict');
    await pressButton(library, 'Keep mine: save over it', '.conflict');
    await pressButton(library, 'Save', '.note-edit');
    await until(async () => (await textOf(library, '.detail .note'))?.includes('Mine.'), 'the note');
  });
});

describe('what is saved', () => {
  let driver: ChromiumDriver;
  let library: Page;
  beforeEach(async () => {
    driver = (await stage.launch('chromium')) as ChromiumDriver;
    library = (await openLibrary(driver)) as Page;
  });

  it('is accessible while it is searched, chosen, written, exported and imported', async () => {
    await putIntoStore(library, sampleAnnotations());
    await library.locator('.item').first().waitFor();
    await library.fill('#search', 'lebanon');
    expect(await violationsOf(library)).toEqual([]);
    await library.fill('#search', '');
    await library
      .locator('.item')
      .first()
      .click({ modifiers: ['Control'] });
    expect(await violationsOf(library)).toEqual([]);
    await pressButton(library, 'Edit', '.tools');
    expect(await violationsOf(library)).toEqual([]);
    for (const name of ['Import', 'Export']) {
      await pressButton(library, name, '.find-row');
      await library.locator('dialog').waitFor();
      expect(await violationsOf(library)).toEqual([]);
      await library.keyboard.press('Escape');
      await library.locator('dialog').waitFor({ state: 'detached' });
    }
  });

  it('leaves as a backup and comes back to the letter, once however often it is taken in', async () => {
    const samples = sampleAnnotations();
    await putIntoStore(library, samples);
    await untilCounted(library, `${samples.length} of ${samples.length}`);
    const download = library.waitForEvent('download');
    await pressButton(library, 'Export', '.find-row');
    await pressButton(library, 'Export', 'dialog .end');
    const path = await (await download).path();
    await library.keyboard.press('Escape');
    await library.locator('[role="listbox"]').focus();
    await library.keyboard.press('Control+a');
    await library.keyboard.press('Delete');
    await library.getByText('Undo').waitFor();
    const takeIn = async (file: string): Promise<string> => {
      await pressButton(library, 'Import', '.find-row');
      await library.setInputFiles('dialog input[type="file"]', file);
      await library.locator('.counts').waitFor();
      const would = (await library.locator('.counts li').allTextContents()).join(', ');
      if (await library.getByText('Take it in').count()) {
        await library.getByText('Take it in').click();
        await library.getByText('Taken in.').first().waitFor();
      }
      await library.keyboard.press('Escape');
      await library.locator('dialog').waitFor({ state: 'detached' });
      return would;
    };
    expect(await takeIn(path)).toBe(`${samples.length} new, 0 changed, 0 there already, stay as they are`);
    await untilCounted(library, `${samples.length} of ${samples.length}`);
    expect(await takeIn(path)).toBe(`0 new, 0 changed, ${samples.length} there already, stay as they are`);
    const kept = await library.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('on-record');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
            reading.onsuccess = () => resolve(reading.result);
          };
        }),
    );
    expect(kept).toEqual(samples.toSorted((a, b) => a.id.localeCompare(b.id)));
  });

  it('says of a file that is none of its own why nothing is taken', async () => {
    await pressButton(library, 'Import');
    await library.setInputFiles('dialog input[type="file"]', {
      name: 'shopping.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('milk, eggs'),
    });
    await library.getByText('“shopping.txt” is not a JSON file').waitFor();
  });

  it('opens a comparison saved from the popup as a page to read, and lets it be taken back', async () => {
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    await waitForMarks(page);
    const { popup } = await openPopup(driver, page.url());
    await (popup as Page).getByText('Save this comparison').click();
    await (popup as Page).getByText('Undo').click();
    await (popup as Page).getByText('Save this comparison').click();
    const opened = driver.context.waitForEvent('page');
    await (popup as Page).getByText('Open the saved comparison').click();
    const read = await opened;
    await read.locator('.took').waitFor();
    expect(await read.locator('.took > li').count()).toBeGreaterThan(5);
    expect(await read.locator('.missing > li').count()).toBeGreaterThan(5);
    expect(await read.locator('.took').textContent()).toContain('15 percent');
    expect(await violationsOf(read)).toEqual([]);
    await showAnew(library);
    await untilCounted(library, '1 of 1');
  });

  it('shows 200 injections in every field as text: none runs, none asks for anything', async () => {
    const [, ...samples] = sampleAnnotations();
    const [sample] = samples;
    if (sample?.target.selector == null) throw new Error('There is no sample.');
    const [quote, position] = sample.target.selector;
    const attacks = INJECTION_PAYLOADS.map((payload, i) => ({
      ...sample,
      id: `00000000-0000-4000-a000-${String(i).padStart(12, '0')}`,
      statement: i % 2 === 0 ? sample.statement : payload,
      page: {
        ...sample.page,
        url: payload,
        title: payload,
        outlet: payload,
        author: payload,
        language: payload,
      },
      target: {
        source: payload,
        selector: [{ ...quote, exact: payload, prefix: payload, suffix: payload }, position] as const,
      },
      body: { note: payload, tags: [payload] },
      engine: payload,
    }));
    await putIntoStore(library, attacks);
    await untilCounted(library, `${attacks.length} of ${attacks.length}`);
    await library.locator('[role="listbox"]').focus();
    for (let i = 1; i < attacks.length; i++) await library.keyboard.press('ArrowDown');
    await until(
      () => library.evaluate(() => document.querySelector('.detail .note:not(.plain)') !== null),
      'a note',
    );
    expect(await library.evaluate((mark) => mark in globalThis, PAYLOAD_MARK)).toBe(false);
    expect(driver.requests.filter((url) => url.includes(PAYLOAD_HOST))).toEqual([]);
    expect(
      await library.evaluate(
        () => document.querySelectorAll('.shelf :is(script, img, iframe, form[action], style)').length,
      ),
    ).toBe(0);
    const hrefs = await library.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.detail a')].map(({ protocol }) => protocol),
    );
    expect(hrefs.filter((protocol) => !/^(https?|mailto):$/.test(protocol))).toEqual([]);
  });
});
