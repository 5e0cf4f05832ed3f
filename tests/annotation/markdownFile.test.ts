import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import { INJECTION_PAYLOADS } from '../support/injectionPayloads';
import { sampleAnnotations, sampleContext } from '../support/sampleAnnotations';

const text = (format: 'markdown' | 'obsidian', ...given: Parameters<typeof sampleAnnotations>) =>
  exportAnnotations(format, sampleAnnotations(...given), sampleContext).text;

/** The front matter as an independent reader understands it, and what follows. */
function parted(file: string): { readonly properties: Record<string, unknown>; readonly rest: string } {
  const end = file.indexOf('\n---\n', 3);
  expect(file.startsWith('---\n')).toBe(true);
  return { properties: parse(file.slice(4, end + 1)), rest: file.slice(end + 5) };
}

describe('an export as Markdown', () => {
  it('has both texts, the verdict, the note and where it is from', () => {
    const file = text('markdown');
    for (const part of [
      'for the past 30 years',
      'for the past 20 years',
      'A *note*.',
      'two words',
      '#:~:text=',
    ])
      expect(file).toContain(part);
    expect(file).toContain('The \\*Courier\\*');
    expect(file).toContain('Talks \\[in\\] Baku');
  });

  it('lists all passages of a saved page, and the points that it left out', () => {
    const file = text('markdown');
    const section = file.slice(file.lastIndexOf('\n## '));
    expect(section.match(/^### /gm)?.length).toBeGreaterThanOrEqual(3);
    expect(section.match(/^- /gm)?.length).toBeGreaterThan(20);
  });
});

describe('an export for Obsidian', () => {
  it('is the same after a front matter', () => {
    const { properties, rest } = parted(text('obsidian'));
    expect(rest.trimStart()).toBe(text('markdown'));
    expect(properties).toMatchObject({
      title: 'On Record: saved passages',
      created: '2026-03-04T05:06:07.000Z',
      tags: ['check', 'two-words'],
    });
  });

  it('keeps every property one text, whatever stands in it', () => {
    const odd = [
      ...INJECTION_PAYLOADS,
      'a: b',
      '- a',
      '"',
      "'",
      '\u0085\u2028\u2029\ufeff\u007f',
      '\ud800',
      '---',
      '{{x}}',
      '!!js',
    ];
    for (const title of odd) {
      const labels = { ...sampleContext.labels, title };
      const file = exportAnnotations('obsidian', sampleAnnotations(), { ...sampleContext, labels }).text;
      expect(parted(file).properties.title).toBe(title.toWellFormed());
    }
  });

  it('writes tags as Obsidian allows them', () => {
    const tags = ['#a', 'b c', '2024', 'Баку/2024', '"', '😀'];
    const { properties } = parted(text('obsidian', { note: '', tags }));
    expect(properties.tags).toEqual(['a', 'b-c', '_2024', 'Баку/2024']);
  });
});
