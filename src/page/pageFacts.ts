import type { DomReader } from './domReader';

/** An element that may name a person or a date: its machine-readable value, and itself for its text. */
interface Said {
  readonly value: string | null;
  readonly element: Element;
  /** True where a first-level heading was met before. */
  readonly isAfterHeading: boolean;
}

/** So many of each kind are kept at most; a page needs few. */
const MAX_KEPT = 40;
const MAX_AUTHORS = 5;
/** No more of all scripts, and of one text, is taken than this, in UTF-16 units. */
const MAX_SCRIPTS = 200_000;
const MAX_TEXT = 2_000;
const PROPERTIES = new Set(['author', 'datePublished', 'dateModified', 'dateCreated', 'headline']);

/** What a page says of itself, as it is met on the walk over it. */
export class PageFacts {
  language: string | null = null;
  canonical: string | null = null;
  title: string | null = null;
  readonly metas = new Map<string, string>();
  readonly scripts: string[] = [];
  readonly times: Said[] = [];
  private headings = 0;
  private scriptsLeft = MAX_SCRIPTS;
  /** Microdata by property, the first of each. */
  readonly properties = new Map<string, Said>();
  /** Links that say they lead to the author. */
  readonly authors: Element[] = [];

  constructor(private readonly dom: DomReader) {}

  /** Takes in an element. */
  meet(element: Element, name: string, attributes: readonly string[]): void {
    switch (name) {
      case 'html':
        this.language ??= this.read(element, 'lang') ?? this.read(element, 'xml:lang');
        break;
      case 'title':
        this.title ??= this.textOf(element);
        break;
      case 'meta':
        this.meetMeta(element);
        break;
      case 'link':
        if (/\bcanonical\b/i.test(this.read(element, 'rel') ?? ''))
          this.canonical ??= this.read(element, 'href');
        break;
      case 'script':
        this.meetScript(element);
        break;
      case 'h1':
        this.headings++;
        break;
      case 'time':
        if (this.times.length < MAX_KEPT) this.times.push(this.said(element, 'datetime'));
        break;
      case 'a':
        if (attributes.includes('rel') && /\bauthor\b/.test(this.read(element, 'rel') ?? ''))
          this.keepAuthor(element);
        break;
    }
    if (attributes.includes('itemprop')) this.meetProperty(element);
  }

  /** The element's text, as far as it may be a name, a date or a title. */
  readonly textOf = (element: Element): string => this.dom.textContent(element).slice(0, MAX_TEXT);

  private keepAuthor(element: Element): void {
    if (this.authors.length < MAX_AUTHORS) this.authors.push(element);
  }

  private meetMeta(element: Element): void {
    const content = this.read(element, 'content');
    const name =
      this.read(element, 'property') ?? this.read(element, 'name') ?? this.read(element, 'http-equiv');
    if (content === null || name === null) return;
    const key = name.trim().toLowerCase();
    if (!this.metas.has(key)) this.metas.set(key, content.slice(0, MAX_TEXT));
  }

  private meetScript(element: Element): void {
    if (this.read(element, 'type')?.trim().toLowerCase() !== 'application/ld+json') return;
    const script = this.dom.textContent(element).slice(0, this.scriptsLeft);
    this.scriptsLeft -= script.length;
    if (script !== '') this.scripts.push(script);
  }

  private meetProperty(element: Element): void {
    for (const property of (this.read(element, 'itemprop') ?? '').split(/\s+/)) {
      if (!PROPERTIES.has(property) || this.properties.has(property)) continue;
      const attribute = this.read(element, 'content') === null ? 'datetime' : 'content';
      this.properties.set(property, this.said(element, attribute));
    }
  }

  private said(element: Element, attribute: string): Said {
    return { value: this.read(element, attribute), element, isAfterHeading: this.headings > 0 };
  }

  private read(element: Element, attribute: string): string | null {
    return this.dom.attributeOf(element, attribute);
  }
}
