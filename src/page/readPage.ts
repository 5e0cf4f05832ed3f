import type { Block, BlockKind, PageText } from '../model/pageText';
import { findArticleRoot } from './articleRoot';
import { blockKindOf, isBlock, isClutter, isShown } from './elementRoles';
import { readDetails } from './readDetails';
import { createTextMap, type Segment, type TextMap } from './textMap';

/** A page as read, with the way back to its DOM. */
export interface ReadPage {
  readonly page: PageText;
  readonly map: TextMap;
  /** The parts of the page that were read. */
  readonly roots: readonly Node[];
}

/** More text than this is not read: it is no article. In UTF-16 units. */
export const MAX_PAGE_TEXT = 2_000_000;

/**
 * Reads the article of a document into one page text: white space collapsed, blocks apart by a blank line; hidden,
 * editable and navigation text left out. Reads only; the document stays as it is.
 */
export function readPage(document: Document, url: string | null): ReadPage {
  const builder = new PageTextBuilder();
  const root = findArticleRoot(document);
  const headline = document.querySelector('h1');
  if (headline !== null && root !== null && !root.contains(headline) && isShown(headline)) {
    walk(headline, builder, 'title');
    builder.endBlock();
  }
  if (root !== null) walk(root, builder, blockKindOf(root) ?? 'paragraph');
  builder.endBlock();
  const { text, blocks, segments } = builder;
  return {
    page: { text, blocks, details: readDetails(document, url) },
    map: createTextMap(document, segments),
    roots: [root, headline].filter((part) => part !== null),
  };
}

/** Depth-first over the element's text, without recursion: pages may be nested ten thousand deep. */
function walk(root: Element, builder: PageTextBuilder, rootKind: BlockKind): void {
  const kinds: BlockKind[] = [rootKind];
  let node: Node | null = root.firstChild;
  while (node !== null && builder.text.length < MAX_PAGE_TEXT) {
    const next: Node | null = enter(node, builder, kinds) ? node.firstChild : null;
    if (next !== null) {
      node = next;
      continue;
    }
    node = leaveUpwards(node, root, builder, kinds);
  }
}

/** Takes in a node; true if its children are to be read. */
function enter(node: Node, builder: PageTextBuilder, kinds: BlockKind[]): boolean {
  if (node.nodeType === node.TEXT_NODE) {
    const parent = node.parentElement;
    if (parent !== null && builder.isShown(parent))
      builder.addText(node as Text, kinds.at(-1) ?? 'paragraph');
    return false;
  }
  if (node.nodeType !== node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (element.nodeName.toUpperCase() === 'BR') builder.addSpace();
  if (isClutter(element) || element.firstChild === null) return false;
  if (isBlock(element)) {
    builder.endBlock();
    kinds.push(blockKindOf(element) ?? kinds.at(-1) ?? 'paragraph');
  }
  return true;
}

function leaveUpwards(from: Node, root: Element, builder: PageTextBuilder, kinds: BlockKind[]): Node | null {
  let node: Node = from;
  while (node.nextSibling === null) {
    const parent: Node | null = node.parentNode;
    if (parent === null || parent === root) return null;
    if (isBlock(parent as Element)) {
      builder.endBlock();
      kinds.pop();
    }
    node = parent;
  }
  return node.nextSibling;
}

/** Builds the text, its blocks and its segments as nodes come in. */
class PageTextBuilder {
  text = '';
  readonly blocks: Block[] = [];
  readonly segments: Segment[] = [];
  private blockStart = -1;
  private kind: BlockKind = 'paragraph';
  private pendingSpace = false;
  private readonly shown = new Map<Element, boolean>();

  isShown(element: Element): boolean {
    let shown = this.shown.get(element);
    if (shown === undefined) {
      shown = isShown(element);
      this.shown.set(element, shown);
    }
    return shown;
  }

  addSpace(): void {
    this.pendingSpace = this.blockStart >= 0;
  }

  addText(node: Text, kind: BlockKind): void {
    const { data } = node;
    const chunk = /[^\t\n\f\r ]+(?: [^\t\n\f\r ]+)*/g;
    let end = 0;
    for (let found = chunk.exec(data); found !== null; found = chunk.exec(data)) {
      if (found.index > end) this.addSpace();
      this.addChunk(node, found.index, found[0], kind);
      end = found.index + found[0].length;
    }
    if (end < data.length) this.addSpace();
  }

  endBlock(): void {
    if (this.blockStart >= 0)
      this.blocks.push({ kind: this.kind, start: this.blockStart, end: this.text.length });
    this.blockStart = -1;
    this.pendingSpace = false;
  }

  private addChunk(node: Text, nodeStart: number, chunk: string, kind: BlockKind): void {
    if (this.blockStart < 0) {
      if (this.text !== '') this.text += '\n\n';
      this.blockStart = this.text.length;
      this.kind = kind;
    } else if (this.pendingSpace) this.text += ' ';
    this.pendingSpace = false;
    this.segments.push({ node, nodeStart, textStart: this.text.length, length: chunk.length });
    this.text += chunk;
  }
}
