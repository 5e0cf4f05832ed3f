import type { BlockKind } from '../model/pageText';
import { CDATA_NODE, DomReader, ELEMENT_NODE, TEXT_NODE } from './domReader';
import { blockKindOf, type ElementRole, isBlock, roleOf } from './elementRoles';
import { PageFacts } from './pageFacts';

/** An element as it was met, in document order, with what is summed up of its inside. */
export interface Sight {
  readonly element: Element;
  readonly name: string;
  readonly parent: Sight | null;
  readonly role: ElementRole;
  readonly kind: BlockKind;
  /** The nearest element around it that makes blocks, or itself. Null: itself. */
  readonly container: Sight | null;
  readonly isLink: boolean;
  /** True inside a frame: what stands there says nothing of the page itself. */
  readonly isFramed: boolean;
  /** A closed `details`: only its summary is shown. */
  readonly isClosed: boolean;
  readonly order: number;
  /** The greatest order inside it. */
  last: number;
  isLeftOut: boolean;
}

/** A text node, or null with the quotation mark that the browser draws there. */
export interface Piece {
  readonly node: Text | null;
  readonly mark: string;
  readonly sight: Sight;
}

/** Text between two block breaks. */
export interface TextBlock {
  readonly container: Sight;
  readonly pieces: Piece[];
}

/** All that is on a page, before any of it is judged. */
export interface Survey {
  readonly sights: readonly Sight[];
  readonly blocks: readonly TextBlock[];
  readonly facts: PageFacts;
  readonly dom: DomReader;
  /** The shadow trees and documents of frames that were met. */
  readonly trees: readonly Node[];
  /** True where the page changed under the walk, so that parts of it may have been passed over. */
  readonly isTorn: boolean;
}

/** More nodes than this are not looked at: no reader reads that far. */
const MAX_NODES = 400_000;
const FRAMES = new Set(['iframe', 'frame']);
/** Elements without text to read. */
const BARE = new Set(['br', 'wbr', 'head', 'title', 'meta', 'link']);
/** Nodes met between two chances to pause. */
const STRIDE = 32;

/** Walks once over a document, in the order in which it is shown. Pauses often. */
export function* surveyPage(document: Document): Generator<void, Survey> {
  const surveyor = new Surveyor(document);
  for (let nodes = 0; nodes < MAX_NODES && surveyor.step(); nodes++) if (nodes % STRIDE === 0) yield;
  return surveyor.finish();
}

/** The children of one element that are still to be met: a chain of siblings, or a list of slotted nodes. */
interface Level {
  readonly sight: Sight | null;
  readonly parent: Node | null;
  next: Node | null;
  readonly list: readonly Node[] | null;
  at: number;
}

class Surveyor {
  private readonly dom: DomReader;
  private readonly facts: PageFacts;
  private readonly sights: Sight[] = [];
  private readonly blocks: TextBlock[] = [];
  private readonly trees: Node[] = [];
  private readonly levels: Level[] = [];
  private block: TextBlock | null = null;
  private breaks = 0;
  private quotes = 0;
  private isTorn = false;

  constructor(document: Document) {
    this.dom = new DomReader(document);
    this.facts = new PageFacts(this.dom);
    const { documentElement } = this.dom;
    if (documentElement !== null) this.levels.push(levelOf(null, document, documentElement));
  }

  /** Meets the next node; false where there is none. */
  step(): boolean {
    const level = this.levels.at(-1);
    if (level === undefined) return false;
    const node = level.list === null ? level.next : (level.list[level.at++] ?? null);
    if (node === null) {
      this.leave(level.sight);
      this.levels.pop();
      return true;
    }
    this.isTorn ||= level.list === null && this.dom.parentNode(node) !== level.parent;
    if (level.list === null) level.next = level.sight === null ? null : this.dom.nextSibling(node);
    const type = this.dom.nodeType(node);
    if (type === ELEMENT_NODE) this.meetElement(node as Element, level.sight);
    else if ((type === TEXT_NODE || type === CDATA_NODE) && level.sight && !level.sight.isClosed)
      this.add({ node: node as Text, mark: '', sight: level.sight });
    return true;
  }

  finish(): Survey {
    while (this.levels.length > 0) this.leave(this.levels.pop()?.sight ?? null);
    const { sights, blocks, facts, dom, trees, isTorn } = this;
    return { sights, blocks, facts, dom, trees, isTorn };
  }

  private meetElement(element: Element, parent: Sight | null): void {
    const name = this.dom.nameOf(element).toLowerCase();
    const attributes = this.dom.attributeNames(element);
    const read = (attribute: string): string => this.dom.attributeOf(element, attribute) ?? '';
    const isFramed = parent !== null && (parent.isFramed || FRAMES.has(parent.name));
    if (!isFramed) this.facts.meet(element, name, attributes);
    if (name === 'br') this.meetBreak();
    else if (name === 'head' && !isFramed) this.lookIntoHead(element);
    if (BARE.has(name) || (parent?.isClosed && name !== 'summary')) return;
    const role = roleOf(name, attributes, read);
    if (role.reading === 'unread') return;
    const sight: Sight = {
      element,
      name,
      parent,
      role,
      kind: role.isCaption ? 'caption' : (blockKindOf(name) ?? parent?.kind ?? 'paragraph'),
      container: isBlock(name) ? null : (parent?.container ?? parent),
      isFramed,
      isClosed: name === 'details' && !attributes.includes('open'),
      isLink: (name === 'a' && attributes.includes('href')) || (parent?.isLink ?? false),
      order: this.sights.length,
      last: this.sights.length,
      isLeftOut: false,
    };
    this.sights.push(sight);
    if (isBlock(name)) this.block = null;
    if (name === 'q') this.add({ node: null, mark: this.quotes++ % 2 === 0 ? '“' : '‘', sight });
    this.levels.push(this.childrenOf(sight));
  }

  /** A head is looked at for what it says of the page, not for text. */
  private lookIntoHead(element: Element): void {
    for (let at = this.dom.firstChild(element); at !== null; at = this.dom.nextSibling(at)) {
      if (this.dom.nodeType(at) !== ELEMENT_NODE) continue;
      const child = at as Element;
      this.facts.meet(child, this.dom.nameOf(child).toLowerCase(), this.dom.attributeNames(child));
    }
  }

  /** One line break only parts words; two make a new paragraph. */
  private meetBreak(): void {
    if (++this.breaks > 1) this.block = null;
    else this.block?.pieces.push({ node: null, mark: ' ', sight: this.block.container });
  }

  private childrenOf(sight: Sight): Level {
    const { element, name } = sight;
    const shadow = this.dom.shadowRoot(element);
    if (shadow) {
      this.trees.push(shadow);
      return levelOf(sight, shadow, this.dom.firstChild(shadow));
    }
    if (name === 'slot') {
      const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (slotted.length > 0) return { sight, parent: null, next: null, list: slotted, at: 0 };
    }
    if (FRAMES.has(name)) return this.insideOf(element, sight);
    return levelOf(sight, element, this.dom.firstChild(element));
  }

  private insideOf(frame: Element, sight: Sight): Level {
    try {
      const document = (frame as HTMLIFrameElement).contentDocument;
      const root = document ? this.dom.elementIn(document) : null;
      if (document !== null && root !== null) this.trees.push(document);
      return levelOf(sight, document, root);
    } catch {
      // Another site's frame is its own page.
      return levelOf(sight, frame, null);
    }
  }

  private leave(sight: Sight | null): void {
    if (sight === null) return;
    sight.last = this.sights.length - 1;
    if (sight.name === 'q') this.add({ node: null, mark: --this.quotes % 2 === 0 ? '”' : '’', sight });
    if (isBlock(sight.name)) this.block = null;
  }

  private add(piece: Piece): void {
    if (piece.node !== null && !/[^\s]/.test(this.dom.dataOf(piece.node))) {
      this.block?.pieces.push({ node: null, mark: ' ', sight: piece.sight });
      return;
    }
    this.breaks = 0;
    if (this.block === null) {
      this.block = { container: piece.sight.container ?? piece.sight, pieces: [] };
      this.blocks.push(this.block);
    }
    this.block.pieces.push(piece);
  }
}

function levelOf(sight: Sight | null, parent: Node | null, first: Node | null): Level {
  return { sight, parent, next: first, list: null, at: 0 };
}
