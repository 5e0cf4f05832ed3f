import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../scripts/drivers/types';
import { loadScanCommand } from '../../scripts/loadScanCommand.mjs';
import { ROOT, runCommand } from '../../scripts/runCommand.mjs';
import { marksOn, openPopup, readState, waitForMarks } from '../../scripts/takePictures.mjs';
import { KINDS, type Kind, type Stage, setStage } from './stage';

const STATEMENT = join(ROOT, 'src/reference/bundled/trend-2024-05-16/edition.en.txt');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.strike());

interface ScanLine {
  readonly mentions: readonly { entity: string; text: string }[];
  readonly quotations: readonly {
    fidelity: string;
    claims: readonly string[];
    text: string;
    reference: object;
  }[];
}

async function scanStatement(): Promise<ScanLine> {
  await loadScanCommand();
  const { output } = await runCommand(process.execPath, ['scripts/scan.mjs', STATEMENT]);
  return JSON.parse(output) as ScanLine;
}

async function outerHtml(driver: Driver, url: string, settle: () => Promise<unknown>): Promise<string> {
  const page = await driver.open(url);
  await settle();
  return page.evaluate(() => document.documentElement.outerHTML);
}

describe.each(KINDS)('in %s', (kind: Kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await stage.launch(kind);
  });

  it('marks the report: at least 28 of 30 claims word for word, and every name the scan finds', async () => {
    const page = await driver.open(`${stage.origin}/trend`);
    const marks = await waitForMarks(page);
    const { popup, tabId } = await openPopup(driver, page.url());
    const { recognition } = await readState(popup, tabId);
    const verbatim = recognition.quotations.filter(({ fidelity }) => fidelity === 'verbatim');
    expect(new Set(verbatim.flatMap(({ claims }) => claims)).size).toBeGreaterThanOrEqual(28);
    const scanned = await scanStatement();
    expect(marks['on-record-mention']).toEqual(scanned.mentions.map(({ text }) => text));
    expect(marks['on-record-verbatim']?.length).toBe(verbatim.length);
  });

  it('finds on the report what the scan finds in the statement’s file', async () => {
    const page = await driver.open(`${stage.origin}/trend`);
    await waitForMarks(page);
    const { popup, tabId } = await openPopup(driver, page.url());
    const { recognition, page: read } = await readState(popup, tabId);
    const scanned = await scanStatement();
    const found = recognition.quotations.map(({ fidelity, claims, reference, start, end }) => ({
      fidelity,
      claims,
      reference,
      text: read.text.slice(start, end),
    }));
    expect(found).toEqual(
      scanned.quotations.map(({ fidelity, claims, reference, text }) => ({
        fidelity,
        claims,
        reference,
        text,
      })),
    );
    expect(recognition.mentions.map(({ entity }) => entity)).toEqual(
      scanned.mentions.map(({ entity }) => entity),
    );
  });

  it('shows the changed number, place, date and negation of the altered coverage', async () => {
    const page = await driver.open(`${stage.origin}/caspian-desk`);
    const marks = await waitForMarks(page);
    expect(marks['on-record-alarm-word']).toEqual(
      expect.arrayContaining(['15 percent', 'Luxembourg', 'December']),
    );
  });

  it('leaves nothing on an unrelated page, nor a quotation on the same speaker’s other occasion', async () => {
    const page = await driver.open(`${stage.origin}/lighthouse`);
    const other = await driver.open(`${stage.origin}/harbour-and-hill`);
    await sleep(1_500);
    expect(await marksOn(page)).toEqual({});
    expect(await page.evaluate(() => document.querySelector('[data-on-record="list"]'))).toBeNull();
    const names = Object.keys(await marksOn(other)).filter((name) => name !== 'on-record-mention');
    expect(names).toEqual([]);
  });

  it('changes no byte of the page but for one closed element at its end, and asks for nothing', async () => {
    const url = `${stage.origin}/trend`;
    const plain = await stage.launch(kind, { extensionDir: null });
    const before = await outerHtml(plain, url, () => sleep(500));
    await plain.close();
    stage.siteRequests.length = 0;
    driver.requests.length = 0;
    const page = await driver.open(url);
    await waitForMarks(page);
    await sleep(500);
    const after = await page.evaluate(() => document.documentElement.outerHTML);
    const own = /<div popover="manual" data-on-record="list"><\/div>(?=<\/html>$)/;
    expect(after.replace(own, '')).toBe(before);
    const asked = stage.siteRequests.filter((path) => !path.includes('favicon'));
    expect(asked).toEqual(['/trend']);
    const elsewhere = driver.requests.filter(
      (address) =>
        !address.startsWith(stage.origin) && !/^(chrome|moz)-extension:|^(about|data|blob):/.test(address),
    );
    expect(elsewhere).toEqual([]);
  });

  it('marks text that arrives late', async () => {
    const page = await driver.open(`${stage.origin}/northgate-courier`);
    await waitForMarks(page);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = '“New conflicts and new centers of instability are emerging,” he said at last.';
      document.querySelector('article p')?.after(paragraph);
    });
    await sleep(1_200);
    expect((await marksOn(page))['on-record-verbatim']).toContain(
      'New conflicts and new centers of instability are emerging',
    );
  });
});

describe('the statement', () => {
  it('is the file that the scan reads', () => {
    expect(readFileSync(STATEMENT, 'utf8')).toContain('Statement by President Ilham Aliyev');
  });
});
