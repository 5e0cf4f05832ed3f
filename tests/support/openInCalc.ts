import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** A table as LibreOffice Calc holds it after it has opened a CSV file. */
export interface CalcTable {
  /** What is shown in each cell that holds a text, row by row. */
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly string[];
}

/** Comma, quotation mark, UTF-8, from the first line, special numbers known, formulas worked out: as a careless person opens it. */
const CARELESS = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1,true';

/** Has LibreOffice open a CSV file, without a window. */
export function openInCalc(csv: string): CalcTable {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-csv-'));
  try {
    writeFileSync(join(folder, 'table.csv'), csv);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [
      profile,
      '--headless',
      `--infilter=${CARELESS}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
    ];
    const run = spawnSync('soffice', [...args, join(folder, 'table.csv')], {
      encoding: 'utf8',
      timeout: 180_000,
    });
    if (run.status !== 0) throw new Error(`LibreOffice did not open the file: ${run.error ?? run.stderr}`);
    return tableOf(readFileSync(join(folder, 'table.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(fods: string): CalcTable {
  const { document } = new JSDOM(fods, { contentType: 'text/xml' }).window;
  const all = (root: ParentNode, name: string): Element[] =>
    [...root.querySelectorAll('*')].filter(({ nodeName }) => nodeName === name);
  const rows = all(document, 'table:table-row').map((row) =>
    all(row, 'table:table-cell')
      .filter((cell) => cell.getAttribute('office:value-type') === 'string')
      .map((cell) =>
        all(cell, 'text:p')
          .map(({ textContent }) => textContent ?? '')
          .join('\n'),
      ),
  );
  const formulas = all(document, 'table:table-cell').flatMap(
    (cell) => cell.getAttribute('table:formula') ?? [],
  );
  return { texts: rows, formulas };
}
