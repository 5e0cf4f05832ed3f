import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/annotation/csvFile';
import { FORMULAS } from '../support/formulas';
import { INJECTION_PAYLOADS } from '../support/injectionPayloads';
import { openInCalc } from '../support/openInCalc';
import { sampleAnnotations, sampleContext } from '../support/sampleAnnotations';

/** The rows as a reader of tables gets them, by column. */
function rowsOf(file: string): readonly Record<string, string>[] {
  expect(file.startsWith('\ufeff')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(file.slice(1).trimEnd(), { header: true });
  expect(errors).toEqual([]);
  return data;
}

const withNote = (note: string) => csvFile(sampleAnnotations({ note, tags: [] }).slice(0, 1), sampleContext);

describe('an export as a table', () => {
  it('has a row for each annotation, with both texts and where they are from', () => {
    const annotations = sampleAnnotations();
    const rows = rowsOf(csvFile(annotations, sampleContext));
    expect(rows.length).toBe(annotations.length);
    const [row] = rows.filter(({ printed }) => printed?.includes('30 years'));
    expect(row).toMatchObject({
      said: expect.stringContaining('20 years'),
      note: 'A *note*.',
      tags: 'check; two words',
      url: 'https://news.example/story',
      passage_link: expect.stringContaining('#:~:text='),
    });
  });

  it('ends its lines and quotes its cells as RFC 4180 says', () => {
    const file = withNote('a "quoted" word,\r\nand a line');
    expect(file).toContain('"a ""quoted"" word,\r\nand a line"');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(FORMULAS)('makes a text of %j', (formula) => {
    const [row] = rowsOf(withNote(formula));
    expect(row?.note).toBe(`'${formula.replaceAll('\0', '').toWellFormed()}`);
  });

  it('changes nothing else', () => {
    for (const note of ['a=b', '5 - 3', 'mail@a.example', '15 %', 'a\tb', '“quoted”', '1, 2'])
      expect(rowsOf(withNote(note))[0]?.note).toBe(note);
  });

  it('holds together whatever is written', () => {
    for (const payload of INJECTION_PAYLOADS) {
      const [row, ...more] = rowsOf(withNote(payload));
      expect([row?.note?.replace(/^'/, ''), more]).toEqual([
        payload.replaceAll('\0', '').replace(/^'/, ''),
        [],
      ]);
    }
  });
});

/** LibreOffice is large and slow to start: `npm run check:csv` asks for it. */
describe.skipIf(process.env.LIBREOFFICE !== '1')('opened in LibreOffice, with formulas worked out', () => {
  it('a table of ours shows texts, and no formula', () => {
    const notes = [...FORMULAS, ...INJECTION_PAYLOADS];
    const [sample] = sampleAnnotations({ note: '', tags: [] });
    if (sample === undefined) throw new Error('There is no sample.');
    const annotations = notes.map((note) => {
      const page = { ...sample.page, title: note, outlet: note, author: note, published: note };
      return { ...sample, page, body: { note, tags: [note] } };
    });
    const { texts, formulas } = openInCalc(csvFile(annotations, sampleContext));
    expect(formulas).toEqual([]);
    const shown = texts.map((row) => row.join('\n')).join('\n');
    for (const formula of ['=1+1', '=HYPERLINK("https://payload.invalid/","x")', '@SUM(1,1)', '＝1+1'])
      expect(shown).toContain(`'${formula}`);
    expect(texts.filter((row) => row.length > 10).length).toBeGreaterThanOrEqual(notes.length);
  }, 240_000);

  it('a table that does nothing against it shows what formulas give', () => {
    expect(openInCalc('"=1+1"\r\n').formulas).not.toEqual([]);
  }, 240_000);
});
