import { words } from '../extension/words';
import type { WordKey } from '../model/words';
import { type ListHost, openListHost } from '../page/listHost';
import type { Scheme } from '../page/palettes';
import { type ListContent, ListView, type Notice } from '../ui/card/ListView';
import css from '../ui/style/list.css?inline';
import { verdictWords } from '../ui/text/verdictWords';
import type { CardContent } from './cardContext';

/** How long a message is shown, in milliseconds: one that asks for something to be done must be read in full. */
const SHOWN: Readonly<Record<Notice['look'], number>> = { plain: 5_000, done: 5_000, failed: 15_000 };

/** How long a screen reader takes to know of a new place for messages, in milliseconds. */
const KNOWN = 100;

/** The list of a page's findings for screen readers and the keyboard, and the messages that no card is open for. */
export class PageList {
  private host: OpenList | null = null;
  private content: ListContent | null = null;
  private notice: Notice | null = null;
  private timer = 0;
  private drawing = 0;

  constructor(
    private readonly scheme: () => Scheme,
    private readonly goTo: (key: string) => void,
  ) {}

  /** Lists other findings; without any the list leaves the page. In a task of its own: the marks are waited for more. */
  show(content: ListContent | null): void {
    this.content = content;
    clearTimeout(this.drawing);
    this.drawing = window.setTimeout(() => this.draw());
  }

  /** Shows a message for a while. */
  tell(key: WordKey, look: 'done' | 'failed'): void {
    this.set({ text: words(key), look });
  }

  /** Tells a screen reader which finding's card has opened without taking the focus. */
  tellFinding({ finding, statement, position: { index, count } }: CardContent): void {
    const at = words('position', String(index + 1), String(count));
    this.set({ text: words('listItem', at, verdictWords(finding, statement, words)), look: 'plain' });
  }

  remove(): void {
    clearTimeout(this.timer);
    clearTimeout(this.drawing);
    this.content = null;
    this.notice = null;
    if (this.host === null) return;
    this.host.controller.abort();
    this.host = null;
  }

  private set(notice: Notice): void {
    clearTimeout(this.timer);
    this.notice = notice;
    this.timer = window.setTimeout(() => {
      this.notice = null;
      this.draw();
    }, SHOWN[notice.look]);
    this.draw();
  }

  private draw(): void {
    const { content, notice } = this;
    if (content === null && notice === null) {
      this.remove();
      return;
    }
    // A screen reader speaks only what changes in a place that it knows already.
    if (this.host === null && notice !== null) setTimeout(() => this.draw(), KNOWN);
    const isNew = this.host === null;
    const scheme = this.scheme();
    this.host ??= open(scheme, this.goTo);
    const { place, view } = this.host;
    place.follow(scheme);
    view.draw(content, isNew ? null : notice);
    place.raise(notice !== null && notice.look !== 'plain');
  }
}

interface OpenList {
  readonly place: ListHost;
  readonly view: ListView;
  readonly controller: AbortController;
}

function open(scheme: Scheme, goTo: (key: string) => void): OpenList {
  const controller = new AbortController();
  const { signal } = controller;
  const place = openListHost({ css, scheme, language: words('languageTag') }, signal);
  return { place, view: new ListView(place.container, { words, goTo, signal }), controller };
}
