import type { Block, PageDetails, PageText } from '../model/pageText';

const UNKNOWN: PageDetails = {
  url: null,
  canonicalUrl: null,
  title: null,
  outlet: null,
  published: null,
  language: null,
};

/** A page of plain text, unchanged; blank lines separate its blocks. */
export function readText(text: string, details: Partial<PageDetails> = {}): PageText {
  const blocks: Block[] = [];
  const separator = /(?:\r?\n[^\S\n]*){2,}/g;
  let start = 0;
  for (let found = separator.exec(text); found !== null; found = separator.exec(text)) {
    addBlock(blocks, text, start, found.index);
    start = found.index + found[0].length;
  }
  addBlock(blocks, text, start, text.length);
  return { text, blocks, details: { ...UNKNOWN, ...details } };
}

function addBlock(blocks: Block[], text: string, start: number, end: number): void {
  if (text.slice(start, end).trim() !== '') blocks.push({ kind: 'paragraph', start, end });
}
