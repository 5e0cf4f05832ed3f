import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrivenPage } from '../../scripts/drivers/types';
import { ROOT } from '../../scripts/runCommand.mjs';
import { until } from '../../scripts/takePictures.mjs';
import type { Annotation } from '../../src/model/annotation';
import { sampleAnnotations } from '../support/sampleAnnotations';

/** Sentences of the labelled pages, in all their languages: as many different words as a real library has. */
export function sentencesOfPages(): readonly string[] {
  const folder = join(ROOT, 'tests', 'pages');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.page.txt'),
  );
  return files
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.replace(/[[\]{}|]+/g, ''))
    .filter(({ length }) => length > 30 && length < 300);
}

/** A driver's message holds so many. */
const CHUNK = 500;

/** Puts annotations into the store of the extension, from a page of its own, and has that page show them. */
export async function putIntoStore(page: DrivenPage, annotations: readonly Annotation[]): Promise<void> {
  for (let at = 0; at < annotations.length; at += CHUNK)
    await page.evaluate(
      async (records) => {
        const connection = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open('on-record');
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const transaction = connection.transaction('annotations', 'readwrite');
        for (const record of records) transaction.objectStore('annotations').put(record);
        await new Promise((resolve) => {
          transaction.oncomplete = resolve;
        });
        connection.close();
      },
      annotations.slice(at, at + CHUNK) as Annotation[],
    );
  await showAnew(page);
}

/** Has the library read its store again, as when its tab is looked at again. */
export async function showAnew(page: DrivenPage): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** So many annotations whose words are those of real sentences, from 300 outlets over three years. */
export function varied(count: number): readonly Annotation[] {
  const sentences = sentencesOfPages();
  const samples = sampleAnnotations().filter(({ finding }) => finding.type !== 'comparison');
  const at = (i: number): string => sentences[(i * 7919) % sentences.length] ?? '';
  return Array.from({ length: count }, (_, i) => {
    const sample = samples[i % samples.length] as Annotation;
    const [quote, position] = sample.target.selector ?? [];
    const created = new Date(Date.UTC(2024, 0, 1) + i * 9_000_000).toISOString();
    return {
      ...sample,
      id: `00000000-0000-4000-9000-${String(i).padStart(12, '0')}`,
      page: { ...sample.page, title: at(i + 1).slice(0, 80), outlet: `Outlet ${i % 300}` },
      target:
        quote === undefined || position === undefined
          ? sample.target
          : { ...sample.target, selector: [{ ...quote, exact: at(i) }, position] as const },
      body: { note: i % 3 === 0 ? at(i + 2) : '', tags: i % 4 === 0 ? ['numbers', `tag ${i % 40}`] : [] },
      created,
      modified: created,
    };
  });
}

/** Waits until the count above the list says so. */
export async function untilCounted(page: DrivenPage, text: string): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (wanted) => document.querySelector('.count [role="status"]')?.textContent === wanted,
        text,
      ),
    `"${text}" above the list`,
  );
}

/** Presses a button by its words. */
export async function pressButton(page: DrivenPage, name: string, within = 'body'): Promise<void> {
  await until(
    () =>
      page.evaluate(
        ([words, part]) => {
          const buttons = document.querySelectorAll<HTMLElement>(`${part} :is(button, a)`);
          const button = [...buttons].find(({ textContent }) => textContent?.trim() === words);
          button?.click();
          return button !== undefined;
        },
        [name, within] as const,
      ),
    `the button ${name}`,
  );
}

/** Presses a key together with Ctrl, where the focus is. Firefox's driver knows no two keys at once. */
export async function pressWithControl(page: DrivenPage, key: string, code: string): Promise<void> {
  await page.evaluate(
    (pressed) => {
      const event = new KeyboardEvent('keydown', {
        ...pressed,
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(event);
    },
    { key, code },
  );
}
