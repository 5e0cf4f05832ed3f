/**
 * Reads a document past what the page may have put in the way: a field named `firstChild` hides its form's own, an image
 * named `body` the document's. The prototypes' getters can't be hidden so.
 */
export class DomReader {
  readonly documentElement: Element | null;
  readonly nodeType: (node: Node) => number;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly dataOf: (node: Node) => string;
  readonly textContent: (node: Node) => string;
  readonly nameOf: (element: Element) => string;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly attributeNames: (element: Element) => readonly string[];
  private readonly attribute: (element: Element, name: string) => string | null;

  constructor(document: Document) {
    this.nodeType = getterOf(document, 'nodeType');
    this.firstChild = getterOf(document, 'firstChild');
    this.nextSibling = getterOf(document, 'nextSibling');
    this.parentNode = getterOf(document, 'parentNode');
    this.dataOf = getterOf(document, 'nodeValue');
    this.documentElement = this.elementIn(document);
    const any: object = this.documentElement ?? document;
    this.textContent = getterOf(document, 'textContent');
    this.nameOf = getterOf(any, 'localName');
    this.shadowRoot = getterOf(any, 'shadowRoot');
    this.attributeNames = methodOf(any, 'getAttributeNames');
    this.attribute = methodOf(any, 'getAttribute');
  }

  attributeOf(element: Element, name: string): string | null {
    return this.attribute(element, name);
  }

  /** The first element among a node's children. */
  elementIn(parent: Node): Element | null {
    let child = this.firstChild(parent);
    while (child !== null && this.nodeType(child) !== ELEMENT_NODE) child = this.nextSibling(child);
    return child as Element | null;
  }
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const CDATA_NODE = 4;

function getterOf<Owner, Value>(object: object, name: string): (owner: Owner) => Value {
  const get = descriptorOf(object, name)?.get;
  return (owner) => get?.call(owner) as Value;
}

/** A method as the prototypes have it, to be called on an owner like `object`. */
export function methodOf<Owner, Args extends unknown[], Value>(
  object: object,
  name: string,
): (owner: Owner, ...args: Args) => Value {
  const method = descriptorOf(object, name)?.value as ((...args: Args) => Value) | undefined;
  return (owner, ...args) => method?.apply(owner, args) as Value;
}

/** The property as a prototype has it, never the object itself. */
function descriptorOf(object: object, name: string): PropertyDescriptor | undefined {
  for (let at: unknown = Object.getPrototypeOf(object); at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found !== undefined) return found;
  }
  return undefined;
}
