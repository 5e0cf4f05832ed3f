import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { startRandom } from '../../../scripts/bench/random';
import { articleHtml } from '../../../scripts/benchPage/articleHtml';
import { benchPages } from '../../../scripts/benchPage/benchPages';
import { bundledStatements } from '../../../src/reference/bundledStatements';

const [statement] = bundledStatements();
if (statement === undefined) throw new Error('there is no bundled statement');
const generated = { only: null, realPages: null };

const folder = mkdtempSync(join(tmpdir(), 'on-record-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the generated pages', () => {
  const pages = benchPages(statement, generated);
  const sized = typeof pages === 'string' ? [] : pages;

  it('are three unrelated ones and a coverage', () => {
    expect(sized.map(({ name, isCoverage }) => [name, isCoverage])).toEqual([
      ['10KB', false],
      ['100KB', false],
      ['1MB', false],
      ['coverage', true],
    ]);
  });

  it('are the same in every run', () => {
    expect(benchPages(statement, { ...generated, only: '100KB' })).toEqual([sized[1]]);
  });

  it('hold as much article as they say', () => {
    const { document } = new JSDOM(sized[1]?.html).window;
    const size = document.querySelector('article')?.textContent?.length ?? 0;
    expect(size / 100_000).toBeGreaterThan(0.97);
    expect(size / 100_000).toBeLessThan(1.1);
  });

  it('are asked for by their names', () => {
    expect(benchPages(statement, { ...generated, only: '5KB' })).toBe(
      'There is no page "5KB": it is one of 10KB, 100KB, 1MB, coverage.',
    );
  });
});

describe('a page around an article', () => {
  const article = {
    title: 'A <b> & more',
    published: '2024-01-01',
    paragraphs: ['One & two.', '“Three,” he said.'],
  };
  const { document } = new JSDOM(articleHtml(article, startRandom(1))).window;

  it('has the article’s text as it is', () => {
    expect(document.title).toBe('A <b> & more');
    expect([...document.querySelectorAll('article p')].map((p) => p.textContent)).toEqual([
      expect.stringContaining('2024-01-01'),
      'One & two.',
      '“Three,” he said.',
    ]);
  });

  it('has what news sites have around it', () => {
    for (const part of ['header nav a', 'aside li a', 'footer a', 'meta[property="article:published_time"]'])
      expect(document.querySelector(part)).not.toBeNull();
  });
});

describe('real pages', () => {
  it('are opened without what they load, the smallest first', () => {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ b: {}, a: {} }));
    writeFileSync(join(folder, 'a.html.gz'), gzipSync('<p>a'));
    writeFileSync(join(folder, 'b.html.gz'), gzipSync('<p>long'));
    expect(benchPages(statement, { only: null, realPages: folder })).toMatchObject([
      {
        name: 'a',
        html: '<p>a',
        headers: { 'Content-Security-Policy': expect.stringMatching(/^default-src 'none'/) },
      },
      { name: 'b', html: '<p>long' },
    ]);
  });

  it('are missed', () => {
    rmSync(join(folder, 'a.html.gz'));
    expect(benchPages(statement, { only: null, realPages: folder })).toBe(
      `There is no a.html.gz in ${folder}.`,
    );
    const nowhere = join(folder, 'nowhere');
    expect(benchPages(statement, { only: null, realPages: nowhere })).toBe(
      `There is no manifest.json in ${nowhere}.`,
    );
  });
});
