import { DomReader, ELEMENT_NODE, methodOf, TEXT_NODE } from './domReader';

/** So much text is skimmed at most, in UTF-16 units. */
const MAX_SKIMMED = 200_000;
/** And so many nodes of shadow trees. */
const MAX_NODES = 200_000;
/** A long text is given in pieces of this size, so that the page need not wait for the end, in UTF-16 units. */
const PIECE = 32_000;
/** Of a long document so many paragraphs are read at a time. */
const PARAGRAPHS = 200;

/** XPath 1.0: what stands in a document's text and is never read. As texts, since a script's first element of a page costs it memory. */
const UNREAD = ['script', 'style', 'noscript', 'textarea'];
const UNREAD_TEXTS = UNREAD.map((name) => `//${name}/text()`).join('|');
/** Only elements of a page's own making and some plain ones can hold a shadow tree; a plain one that does shows nothing else. */
const OWN_ELEMENTS = '//*[contains(local-name(.), "-")]';
const BARE_ELEMENTS =
  'iframe,frame,:is(article,aside,blockquote,div,footer,header,main,nav,section):not(:has(*))';

/** So many elements are looked at at most for what they hold, and at a time: 200,000 would hold up the page. */
const MOST_ELEMENTS = 5_000;
const ELEMENTS_AT_ONCE = 500;

/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE: the page may change the document while it is skimmed. */
const SNAPSHOT = 7;

/**
 * The text of a document, roughly and fast, in pieces: all of it in order, title, menus and teasers included, then that of
 * open shadow trees and of the site's own frames. Text is joined as the browser joins it, without a space between elements:
 * to read it element by element would take several times as long. Empty pieces are places to pause at.
 */
export function* skimText(document: Document): Generator<string, void> {
  let left = MAX_SKIMMED;
  for (const text of textsOf(document)) {
    if (text === '') yield text;
    yield* inPieces(text.slice(0, left));
    left -= text.length;
    if (left <= 0) return;
  }
}

function* textsOf(document: Document): Generator<string, void> {
  yield* gapsIn(document);
  const bare = firstOf(elementsSelected(document, BARE_ELEMENTS));
  yield '';
  for (const [i, element] of [...bare, ...(nodesAt(document, OWN_ELEMENTS) as Element[])].entries()) {
    if (i % ELEMENTS_AT_ONCE === ELEMENTS_AT_ONCE - 1) yield '';
    const inner = documentIn(element);
    if (inner !== null) yield* textsOf(inner);
    else if (element.shadowRoot !== null) yield textIn(element.shadowRoot, new DomReader(document));
  }
}

/** A long text in pieces that end between words. */
function* inPieces(text: string): Generator<string, void> {
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at + PIECE);
    const end = space < 0 || space > at + 2 * PIECE ? at + 2 * PIECE : space;
    yield text.slice(at, end);
    at = end;
  }
}

/** The text between what is never read, in order. */
function* gapsIn(document: Document): Generator<string, void> {
  const range = methodOf<Document, [], Range>(document, 'createRange')(document);
  range.selectNodeContents(document);
  const end = range.endOffset;
  const breaks = breaksIn(document);
  yield '';
  for (const { node, isRead } of breaks) {
    if (!node.isConnected) continue;
    range.setEndBefore(node);
    yield range.toString();
    range.setEnd(document, end);
    if (isRead) range.setStartBefore(node);
    else range.setStartAfter(node);
  }
  yield range.toString();
  yield '';
}

/** Where reading breaks off: at what is never read, and in a long document now and then. */
function breaksIn(document: Document): readonly { node: Node; isRead: boolean }[] {
  const unread = nodesAt(document, UNREAD_TEXTS).map((node) => ({ node, isRead: false }));
  const paragraphs = elementsNamed(document, 'p');
  if (paragraphs.length <= PARAGRAPHS) return unread;
  const read = [...paragraphs].filter((_, i) => i % PARAGRAPHS === 0).map((node) => ({ node, isRead: true }));
  return [...unread, ...read].toSorted((a, b) => (isBefore(a.node, b.node) ? -1 : 1));
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function nodesAt(document: Document, path: string): readonly Node[] {
  const evaluate = methodOf<Document, [string, Node, null, number, null], XPathResult>(document, 'evaluate');
  const found = evaluate(document, path, document, null, SNAPSHOT, null);
  const length = Math.min(found.snapshotLength, MOST_ELEMENTS);
  return Array.from({ length }, (_, i) => found.snapshotItem(i) as Node);
}

function firstOf(elements: NodeListOf<Element>): readonly Element[] {
  return Array.from({ length: Math.min(elements.length, MOST_ELEMENTS) }, (_, i) => elements[i] as Element);
}

function elementsNamed(document: Document, name: string): HTMLCollectionOf<Element> {
  return methodOf<Document, [string], HTMLCollectionOf<Element>>(document, 'getElementsByTagName')(
    document,
    name,
  );
}

function elementsSelected(document: Document, selector: string): NodeListOf<Element> {
  return methodOf<Document, [string], NodeListOf<Element>>(document, 'querySelectorAll')(document, selector);
}

/** The text of a shadow tree and those in it, a space after each text. */
function textIn(root: Node, dom: DomReader): string {
  const waiting: Node[] = [root];
  let text = '';
  let nodes = 0;
  for (let node = waiting.pop(); node !== undefined && nodes < MAX_NODES; node = waiting.pop()) {
    nodes++;
    const next = node === root ? null : dom.nextSibling(node);
    if (next !== null) waiting.push(next);
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) text += `${dom.dataOf(node)} `;
    else if (type !== ELEMENT_NODE) waiting.push(...firstIn(node, dom));
    else if (!UNREAD.includes(dom.nameOf(node as Element)))
      waiting.push(...firstIn(node, dom), ...firstIn(dom.shadowRoot(node as Element), dom));
    if (text.length >= MAX_SKIMMED) break;
  }
  return text;
}

function firstIn(node: Node | null, dom: DomReader): readonly Node[] {
  const first = node === null ? null : dom.firstChild(node);
  return first === null ? [] : [first];
}

/** The document in a frame of the same site. */
function documentIn(element: Element): Document | null {
  try {
    return (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    // Another site's.
    return null;
  }
}

/** How many paragraphs a document has, with those in frames of the same site. */
export function countParagraphs(document: Document): number {
  const frames = [...elementsNamed(document, 'iframe')];
  const documents = [document, ...frames.flatMap((frame) => documentIn(frame) ?? [])];
  return documents.reduce((sum, inner) => sum + elementsNamed(inner, 'p').length, 0);
}
