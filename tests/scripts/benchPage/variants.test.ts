import { describe, expect, it } from 'vitest';
import { peerAliases } from '../../../scripts/benchPage/peerAliases';
import { variantsOf } from '../../../scripts/benchPage/variants';
import { bundledStatements } from '../../../src/reference/bundledStatements';

const FILES = { markJs: '/packages/mark.js', advancedMarkJs: '/packages/advanced-mark.js' };

describe('the aliases that peers mark', () => {
  const [statement] = bundledStatements();
  if (statement === undefined) throw new Error('there is no bundled statement');
  const { all, english } = peerAliases(statement);

  it('are those of all languages, or of English, each once', () => {
    expect(all).toEqual(expect.arrayContaining(['Ilham Aliyev', 'Ильхам Алиев']));
    expect(english).toContain('Ilham Aliyev');
    expect(english).not.toContain('Ильхам Алиев');
    expect(new Set(all).size).toBe(all.length);
  });

  it('begin with the longest', () => {
    expect(all.indexOf('Ilham Aliyev')).toBeLessThan(all.indexOf('Aliyev'));
  });
});

describe('the variants', () => {
  const variants = variantsOf({ all: ['A.B.', 'Баку'], english: ['A.B.'] }, FILES);

  it('are all of their own name', () => {
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
    expect(variants.map(({ kind }) => kind).slice(0, 3)).toEqual(['none', 'empty', 'own']);
  });

  it('mark whole words by one expression', () => {
    const script = variants.find(({ name }) => name === 'advanced-mark.js, markRegExp')?.script ?? '';
    const source = /markRegExp\(\/(.*)\/giu\)/.exec(script)?.[1] ?? '';
    const found = [...'in Баку, A.B. and AxBx, not ABBаку'.matchAll(new RegExp(source, 'giu'))];
    expect(found.map(([word]) => word)).toEqual(['Баку', 'A.B.']);
  });

  it('hold us against the same aliases only', () => {
    const rivals = variants.filter(({ isRival }) => isRival);
    expect(rivals).toHaveLength(2);
    for (const { script } of rivals) expect(script).toContain('Баку');
  });
});
