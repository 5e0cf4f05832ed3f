import type { Finding } from '../../model/finding';
import { markOf } from '../../model/mark';
import { findingKey } from '../../model/pageState';
import type { PageText } from '../../model/pageText';
import { textOf } from '../../model/span';
import type { ReferenceStatement } from '../../model/statement';
import type { Words } from '../../model/words';
import { ICON_PATHS } from '../parts/iconPaths';
import { SIGN_SHAPES } from '../parts/signShapes';
import { verdictWords } from '../text/verdictWords';

/** So many words of a finding tell it from the others. */
const FIRST_WORDS = 9;

/** A message over the page; `plain` ones are only told to a screen reader. */
export interface Notice {
  readonly text: string;
  readonly look: 'plain' | 'done' | 'failed';
}

/** What is listed. */
export interface ListContent {
  readonly findings: readonly Finding[];
  readonly page: PageText;
  readonly statement: ReferenceStatement;
}

/** What the list needs of whoever shows it. */
export interface ListContext {
  readonly words: Words;
  readonly goTo: (key: string) => void;
  /** Ends what the list listens to. */
  readonly signal: AbortSignal;
}

/** One entry, kept as long as its finding is listed: redrawing takes no focus from it. */
interface Entry {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  readonly verdict: HTMLSpanElement;
  readonly words: HTMLSpanElement;
}

/**
 * What of a page a screen reader hears outside the card: the list of findings, and short messages. Drawn without components:
 * it stands on every page that is marked, before anybody asks for a card. One stop for the Tab key; the arrow keys walk the
 * list. It is seen only while the keyboard is in it.
 */
export class ListView {
  private readonly section = element('section', { class: 'list' });
  private readonly title = element('p', { class: 'title', 'aria-hidden': 'true' });
  private readonly list = element('ul', {});
  private readonly status = element('p', { role: 'status', 'aria-live': 'polite' });
  private readonly entries = new Map<string, Entry>();
  private at = 0;

  constructor(
    private readonly container: HTMLElement,
    private readonly context: ListContext,
  ) {
    this.section.append(this.title, this.list);
    container.append(this.status);
    this.list.addEventListener('keydown', walk, { signal: context.signal });
  }

  /** Draws the findings, without any no list, and the message. */
  draw(content: ListContent | null, notice: Notice | null): void {
    if (content === null) this.section.remove();
    else this.drawFindings(content);
    const look = notice === null || notice.look === 'plain' ? 'vh' : `notice ${notice.look}`;
    this.status.className = look;
    const icon = notice === null || notice.look === 'plain' ? [] : [iconOf(notice.look)];
    const text = element('span', {});
    text.textContent = notice?.text ?? '';
    this.status.replaceChildren(...icon, text);
  }

  private drawFindings({ findings, page, statement }: ListContent): void {
    const { words } = this.context;
    const label = words('listLabel', findings.length);
    this.section.setAttribute('aria-label', label);
    this.title.textContent = label;
    const keys = new Set(findings.map(findingKey));
    for (const [key, { item }] of this.entries) if (!keys.has(key)) this.forget(key, item);
    this.at = Math.min(this.at, findings.length - 1);
    for (const [i, finding] of findings.entries()) {
      const { item, button, verdict, words: said } = this.entryOf(finding);
      verdict.textContent = verdictWords(finding, statement, words);
      said.textContent = firstWords(textOf(page.text, finding));
      said.lang = page.details.language ?? '';
      button.tabIndex = i === this.at ? 0 : -1;
      const there = this.list.children[i];
      if (there !== item) this.list.insertBefore(item, there ?? null);
    }
    if (!this.section.isConnected) this.container.prepend(this.section);
  }

  private forget(key: string, item: Element): void {
    item.remove();
    this.entries.delete(key);
  }

  private entryOf(finding: Finding): Entry {
    const key = findingKey(finding);
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const kind = markOf(finding);
    const item = element('li', {});
    const button = element('button', { type: 'button', class: `k-${kind}` });
    const verdict = element('span', { class: 'verdict' });
    const words = element('span', { class: 'words', dir: 'auto' });
    const text = element('span', {});
    text.append(verdict, ': ', words);
    button.append(svg(`g k-${kind}`, '0 0 22 18', SIGN_SHAPES[kind]), text);
    item.append(button);
    const { signal, goTo } = this.context;
    button.addEventListener('focus', () => this.moveTo(item), { signal });
    button.addEventListener('click', () => goTo(key), { signal });
    const entry = { item, button, verdict, words };
    this.entries.set(key, entry);
    return entry;
  }

  /** The Tab key comes back to the entry that had the focus last. */
  private moveTo(item: Element): void {
    this.at = [...this.list.children].indexOf(item);
    for (const { item: other, button } of this.entries.values()) button.tabIndex = other === item ? 0 : -1;
  }
}

function firstWords(text: string): string {
  const all = text.split(' ');
  return all.length <= FIRST_WORDS ? text : `${all.slice(0, FIRST_WORDS).join(' ')}…`;
}

function walk(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof Element)) return;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
}

function iconOf(look: 'done' | 'failed'): SVGElement {
  return svg('i', '0 0 16 16', [['path', { d: ICON_PATHS[look === 'done' ? 'check' : 'warn'] }]]);
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Tag] {
  return withAttributes(document.createElement(tag), attributes);
}

const SVG = 'http://www.w3.org/2000/svg';

function svg(
  look: string,
  viewBox: string,
  shapes: readonly (readonly [string, Readonly<Record<string, string>>])[],
): SVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  const parts = shapes.map(([tag, attributes]) =>
    withAttributes(document.createElementNS(SVG, tag), attributes),
  );
  withAttributes(drawn, { class: look, viewBox, 'aria-hidden': 'true' }).append(...parts);
  return drawn;
}

function withAttributes<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string>>,
): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
