import { DomReader, ELEMENT_NODE, TEXT_NODE } from './domReader';

/** So much text is skimmed at most, in UTF-16 units. */
const MAX_SKIMMED = 200_000;
/** And so many nodes. */
const MAX_NODES = 200_000;
/** A piece is given when it has so much text, or so many nodes went into it. */
const PIECE = 4_000;
const PIECE_NODES = 500;
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'svg']);

/**
 * The text of a document, roughly and fast, in pieces: all text nodes in order, title, menus and teasers included, those of
 * open shadow trees and of the site's own frames too.
 */
export function* skimText(document: Document): Generator<string, void> {
  const dom = new DomReader(document);
  const waiting: Node[] = dom.documentElement === null ? [] : [dom.documentElement];
  let piece = '';
  let length = 0;
  let nodes = 0;
  for (let node = waiting.pop(); node !== undefined && nodes < MAX_NODES; node = waiting.pop()) {
    const next = dom.nextSibling(node);
    if (next !== null) waiting.push(next);
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) piece += ` ${dom.dataOf(node).slice(0, MAX_SKIMMED - length)}`;
    else if (type === ELEMENT_NODE) waiting.push(...insidesOf(node as Element, dom));
    if (++nodes % PIECE_NODES !== 0 && piece.length < PIECE) continue;
    yield* inParts(piece);
    length += piece.length;
    piece = '';
    if (length >= MAX_SKIMMED) return;
  }
  yield* inParts(piece);
}

/** A long piece in parts that end between words. */
function* inParts(piece: string): Generator<string, void> {
  for (let at = 0; at < piece.length || at === 0; ) {
    const space = piece.indexOf(' ', at + PIECE);
    const end = space < 0 || space > at + 2 * PIECE ? at + 2 * PIECE : space;
    yield piece.slice(at, end);
    at = end;
  }
}

/** The first nodes inside an element: of its own tree, of its shadow tree, of its frame. */
function insidesOf(element: Element, dom: DomReader): readonly Node[] {
  const name = dom.nameOf(element);
  if (UNREAD.has(name)) return [];
  const roots: (Node | null)[] = [element, dom.shadowRoot(element)];
  if (name === 'iframe' || name === 'frame') roots.push(documentIn(element as HTMLIFrameElement));
  return roots.flatMap((root) => (root === null ? [] : (dom.firstChild(root) ?? [])));
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // Another site's.
    return null;
  }
}

/** How many paragraphs a document has, with those in frames of the same site. */
export function countParagraphs(document: Document): number {
  const frames = [...document.getElementsByTagName('iframe')];
  const documents = [document, ...frames.flatMap((frame) => documentIn(frame) ?? [])];
  return documents.reduce((sum, inner) => sum + inner.getElementsByTagName('p').length, 0);
}
