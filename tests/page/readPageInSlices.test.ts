import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/readPage';
import { readPageInSlices } from '../../src/page/readPageInSlices';
import { ADDRESS, documentOf, paragraphs } from './pageOf';

const story = `<article>${paragraphs(500)}</article>`;

/** Reads a page and changes it while it is read: in the first pause. */
async function readWhile(change: (document: Document) => void) {
  const document = documentOf(story);
  const reading = readPageInSlices(document, ADDRESS);
  let isOver = false;
  let isChanged = false;
  setImmediate(() => {
    isChanged = !isOver;
    change(document);
  });
  const read = await reading;
  isOver = true;
  if (!isChanged) throw new Error('The page was read before it changed.');
  return { document, reading: read };
}

describe('reading in slices', () => {
  it('reads what is read in one go', async () => {
    const document = documentOf(story);
    const reading = await readPageInSlices(document, ADDRESS);
    expect(reading?.value.page).toEqual(readPage(document, ADDRESS).page);
  });

  it.each([
    [
      'words',
      (document: Document) =>
        document
          .querySelector('p')
          ?.replaceChildren('Changed words, which are long enough to be running text of the article.'),
    ],
    [
      'paragraphs',
      (document: Document) => {
        for (const p of document.querySelectorAll('p:nth-child(odd)')) p.remove();
      },
    ],
    [
      'the article',
      (document: Document) =>
        document
          .querySelector('article')
          ?.replaceWith(documentOf(`<main>${paragraphs(9, 'new page')}</main>`).querySelector('main') ?? ''),
    ],
  ])('gives the text and its nodes as they are at the end, where the page changes %s', async (_, change) => {
    const { document, reading } = await readWhile(change);
    expect(reading?.value.page.text).toBe(readPage(document, ADDRESS).page.text);
    const { text } = reading?.value.page ?? { text: '' };
    expect(reading?.value.map.rangeOf({ start: 0, end: 20 })?.toString()).toBe(text.slice(0, 20));
  });

  it('gives nothing once it is told to stop', async () => {
    expect(await readPageInSlices(documentOf(story), ADDRESS, AbortSignal.abort())).toBeNull();
  });
});
