import { describe, expect, it } from 'vitest';
import { skimText } from '../../src/page/skimText';
import { documentOf } from './pageOf';

const skim = (document: Document): readonly string[] => [...skimText(document)];

describe('skimming a page', () => {
  it('takes title, menus and text, and no scripts', () => {
    const text = skim(
      documentOf('<nav>Menu</nav><p>Words</p><script>code</script><style>css</style>', '<title>T</title>'),
    ).join('');
    expect(text.split(/\s+/).filter((word) => word !== '')).toEqual(['T', 'Menu', 'Words']);
  });

  it('takes shadow trees and frames of the same site', () => {
    const document = documentOf('<div></div><iframe></iframe><p>after</p>');
    const host = document.querySelector('div');
    if (host !== null) host.attachShadow({ mode: 'open' }).innerHTML = '<b>shadow</b>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = 'frame';
    expect(skim(document).join('').trim()).toBe('shadow frame after');
  });

  it('gives it in pieces that end between words', () => {
    const pieces = skim(documentOf(`<p>${'seventeen '.repeat(3_000)}</p>`));
    expect(pieces.length).toBeGreaterThan(5);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(9_000);
    expect(new Set(pieces.join('').trim().split(' '))).toEqual(new Set(['seventeen']));
    expect(pieces.slice(1).filter((piece) => piece !== '' && !piece.startsWith(' '))).toEqual([]);
  });

  it('stops at a limit, also within one text', () => {
    expect(skim(documentOf(`<p>${'word '.repeat(100_000)}</p><p>end</p>`)).join('').length).toBeLessThan(
      210_000,
    );
  });
});
