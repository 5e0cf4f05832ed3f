import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PassageContext, passageNotice, savePassage } from '../../src/app/savePassage';
import type { Annotation } from '../../src/model/annotation';
import type { Finding, SelectedPassage } from '../../src/model/finding';
import { fail, ok } from '../../src/model/result';
import { readPage } from '../../src/page/readPage';

const { document } = new JSDOM(
  '<!doctype html><body><nav>Menu</nav><article><p>He was in “Baku” on Thursday.</p></article></body>',
).window;
const read = readPage(document, 'https://news.example/story');
const words = document.querySelector('p')?.firstChild ?? document.body;
const baku: Finding = {
  type: 'mention',
  entity: 'baku',
  kind: 'place',
  certainty: 'certain',
  start: 11,
  end: 15,
};
const annotation = { id: 'a' } as Annotation;

function select(node: Node, start: number, end: number): void {
  document.getSelection()?.setBaseAndExtent(node, start, node, end);
  vi.stubGlobal('document', document);
}

async function saved(change: Partial<PassageContext> = {}) {
  const passages: (Finding | SelectedPassage)[] = [];
  const answer = await savePassage({
    read,
    onTopic: true,
    findings: [baku],
    shown: null,
    savedAs: () => null,
    save: async (passage) => {
      passages.push(passage);
      return ok(annotation);
    },
    ...change,
  });
  return { answer, passage: passages[0] };
}

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  vi.unstubAllGlobals();
});

describe('saving what is selected', () => {
  it('keeps the words as a passage of their own', async () => {
    select(words, 3, 9);
    const { answer, passage } = await saved();
    expect(passage).toEqual({ type: 'selection', start: 3, end: 9 });
    expect(passageNotice(answer)).toBe('savedSelection');
  });

  it('keeps a finding’s very words as that finding, with or without the quotation marks', async () => {
    select(words, 10, 16);
    expect((await saved()).passage).toEqual(baku);
  });

  it('keeps the finding whose card is open when nothing is selected', async () => {
    vi.stubGlobal('document', document);
    expect((await saved({ shown: baku })).passage).toEqual(baku);
  });

  it('keeps nothing twice', async () => {
    select(words, 3, 9);
    const { answer, passage } = await saved({ savedAs: () => annotation });
    expect([passage, passageNotice(answer)]).toEqual([undefined, 'savedBefore']);
  });

  it('says why not, and what to do', async () => {
    vi.stubGlobal('document', document);
    expect(passageNotice((await saved()).answer)).toBe('failedNothingSelected');
    expect(passageNotice((await saved({ read: null })).answer)).toBe('failedUnread');
    expect(passageNotice((await saved({ onTopic: false })).answer)).toBe('failedOffTopic');
    select(document.querySelector('nav')?.firstChild ?? words, 0, 4);
    expect(passageNotice((await saved()).answer)).toBe('failedNotRead');
    select(words, 3, 9);
    const full = await saved({ save: async () => fail('disk-full') });
    expect(passageNotice(full.answer)).toBe('failedDiskFull');
  });
});
