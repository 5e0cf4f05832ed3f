import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { BlockKind } from '../../src/model/pageText';
import { readPage } from '../../src/page/readPage';
import type { MarkedPage } from './markedPages';

/** What finds an article's text in a document. */
export interface Reader {
  readonly name: string;
  /** The article's text. Leaves the document as it was. */
  read(document: Document): string;
}

/** On Record's reader, without the headline and captions, which it knows as such: nearly all markings leave them out. */
export const OWN: Reader = {
  name: 'On Record',
  read: (document) => readWithout(document, ['title', 'caption']),
};

/** All that On Record's reader gives. */
export const WHOLE: Reader = {
  name: '– with headline and captions',
  read: (document) => readWithout(document, []),
};

function readWithout(document: Document, kinds: readonly BlockKind[]): string {
  const { text, blocks } = readPage(document, document.URL).page;
  const kept = blocks.filter(({ kind }) => !kinds.includes(kind));
  return kept.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}

/** @mozilla/readability, which takes the document apart and so needs a copy of it. */
export const PEER: Reader = {
  name: '@mozilla/readability',
  read(document) {
    const copy = document.cloneNode(true) as Document;
    const content = new Readability(copy, { serializer: (node) => node }).parse()?.content;
    return content === null || content === undefined ? '' : separated(content);
  },
};

/** A page as a document: no scripts, nothing fetched. A console without listeners keeps the page's faults to itself. */
export function openPage({ html, url }: MarkedPage): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url === null ? {} : { url }) }).window
    .document;
}

const BLOCKS = new Set(
  'P DIV LI BLOCKQUOTE H1 H2 H3 H4 H5 H6 TD TH DT DD FIGCAPTION BR TR SECTION'.split(' '),
);

/** The text with blocks apart: `textContent` would join the last word of one with the first of the next. */
function separated(root: Node): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? '';
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) text += '\n';
    for (const child of node.childNodes) visit(child);
    if (isBlock) text += '\n';
  };
  visit(root);
  return text;
}
