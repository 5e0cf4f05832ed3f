import { describe, expect, it } from 'vitest';
import { countParagraphs, skimText } from '../../src/page/skimText';
import { documentOf } from './pageOf';

const skim = (document: Document): readonly string[] =>
  [...skimText(document)].filter((piece) => piece !== '');

describe('skimming a page', () => {
  it('takes title, menus and text, and no scripts', () => {
    const text = skim(
      documentOf('<nav>Menu</nav><p>Words</p><script>code</script><style>css</style>', '<title>T</title>'),
    ).join('');
    expect(text).toBe('TMenuWords');
  });

  it('takes shadow trees and frames of the same site', () => {
    const document = documentOf('<div></div><iframe></iframe><p>after</p>');
    const host = document.querySelector('div');
    if (host !== null) host.attachShadow({ mode: 'open' }).innerHTML = '<b>shadow</b>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = 'frame';
    expect(skim(document)).toEqual(['after', 'shadow ', 'frame']);
  });

  it('takes shadow trees within each other and of a page’s own elements', () => {
    const document = documentOf('<x-story>light</x-story>');
    const host = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
    if (host !== undefined) host.innerHTML = '<b>outer</b><p></p><style>css</style>';
    const inner = host?.querySelector('p')?.attachShadow({ mode: 'open' });
    if (inner !== undefined) inner.innerHTML = 'inner';
    expect(skim(document)).toEqual(['light', 'outer inner ']);
  });

  it('reads past names that hide the document’s own', () => {
    const names = ['createRange', 'evaluate', 'getElementsByTagName', 'querySelectorAll', 'documentElement'];
    const document = documentOf(`${names.map((name) => `<img name="${name}">`).join('')}<p>Words</p>`);
    expect(skim(document).join('')).toBe('Words');
    expect(countParagraphs(document)).toBe(1);
  });

  it('takes a long document some paragraphs at a time, without losing any', () => {
    const words = Array.from({ length: 450 }, (_, i) => `<p>w${i}.</p>`);
    const inner = words.map((word, i) => (i % 100 === 50 ? `${word}<script>code</script>` : word));
    const pieces = skim(documentOf(inner.join('')));
    expect(pieces.join('')).toBe(words.join('').replace(/<[^>]*>/g, ''));
    expect(pieces.length).toBe(7);
  });

  it('gives it in pieces that end between words', () => {
    const pieces = skim(documentOf(`<p>${'seventeen '.repeat(10_000)}</p>`));
    expect(pieces.length).toBeGreaterThan(2);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(40_000);
    expect(new Set(pieces.join('').trim().split(' '))).toEqual(new Set(['seventeen']));
    expect(pieces.slice(1).filter((piece) => piece !== '' && !piece.startsWith(' '))).toEqual([]);
  });

  it('stops at a limit, also within one text', () => {
    expect(skim(documentOf(`<p>${'word '.repeat(100_000)}</p><p>end</p>`)).join('').length).toBeLessThan(
      210_000,
    );
  });
});
