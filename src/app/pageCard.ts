import { h, render } from 'preact';
import { words } from '../extension/words';
import type { Annotation, SaveFailure } from '../model/annotation';
import type { Finding } from '../model/finding';
import { findingKey } from '../model/pageState';
import type { PageText } from '../model/pageText';
import type { Result } from '../model/result';
import type { ReferenceStatement } from '../model/statement';
import { type CardHost, openCardHost } from '../page/cardHost';
import type { Scheme } from '../page/palettes';
import { CardView, type SaveState } from '../ui/card/CardView';
import css from '../ui/style/card.css?inline';

/** What the card needs of the page it is on. */
export interface CardContext {
  scheme(): Scheme;
  save(finding: Finding, note: string): Promise<Result<Annotation, SaveFailure>>;
  savedAs(finding: Finding): Annotation | null;
  step(by: 1 | -1): void;
}

/** What one card shows, and beside which words. */
export interface CardContent {
  readonly finding: Finding;
  readonly range: Range;
  readonly page: PageText;
  readonly statement: ReferenceStatement;
  readonly position: { readonly index: number; readonly count: number };
}

/** The one card of a page: opened for a finding, drawn again as its state changes, closed. */
export class PageCard {
  private open_: { content: CardContent; host: CardHost; controller: AbortController } | null = null;
  private saveState: SaveState = 'idle';
  private inUse = false;
  private focusBefore: Element | null = null;

  constructor(private readonly context: CardContext) {}

  /** The finding whose card is open. */
  shown(): Finding | null {
    if (this.open_ !== null && !this.open_.host.isShown()) this.dismiss();
    return this.open_?.content.finding ?? null;
  }

  /** Shows the same words again, which the page has moved. */
  follow(content: CardContent): void {
    if (this.open_ === null) return;
    this.open_ = { ...this.open_, content };
    this.draw();
  }

  open(content: CardContent, focus: boolean): void {
    const shown = this.shown();
    const same = shown !== null && findingKey(shown) === findingKey(content.finding);
    if (same && !focus) return;
    const before = this.open_ === null ? document.activeElement : this.focusBefore;
    this.dismiss();
    this.focusBefore = before;
    this.saveState = 'idle';
    this.inUse = focus;
    const controller = new AbortController();
    const { range } = content;
    const options = { css, scheme: this.context.scheme(), anchor: range, onClose: () => this.close() };
    this.open_ = { content, host: openCardHost(options, controller.signal), controller };
    this.draw();
    if (focus) this.open_.host.focus();
  }

  /** Closes the card and gives the focus back to where it was, if the card had it. */
  close(): void {
    const hadFocus = this.inUse;
    const before = this.focusBefore;
    this.dismiss();
    if (hadFocus && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
  }

  /** Closes the card unless the person is in it, by pointer or keyboard. */
  closeUnlessInUse(): void {
    if (this.open_ !== null && !this.inUse && !this.open_.host.isHovered()) this.close();
  }

  private dismiss(): void {
    if (this.open_ === null) return;
    render(null, this.open_.host.container);
    this.open_.controller.abort();
    this.open_ = null;
    this.inUse = false;
  }

  private draw(): void {
    if (this.open_ === null) return;
    const { content, host } = this.open_;
    const annotation = this.context.savedAs(content.finding);
    const actions = {
      previous: () => this.context.step(-1),
      next: () => this.context.step(1),
      save: (note: string) => void this.save(note),
      copy: (text: string) => void navigator.clipboard.writeText(text),
      noting: () => {
        this.inUse = true;
      },
      close: () => this.close(),
    };
    const { finding, statement, page, position } = content;
    const props = {
      finding,
      statement,
      page,
      position,
      annotation,
      saveState: this.saveState,
      words,
      actions,
    };
    render(h(CardView, props), host.container);
  }

  private async save(note: string): Promise<void> {
    const { open_ } = this;
    if (open_ === null) return;
    const { inUse } = this;
    // The card changes its height as it speaks: it must not close for having moved away from under the pointer.
    this.inUse = true;
    this.saveState = 'saving';
    this.draw();
    const answer = await this.context.save(open_.content.finding, note);
    if (this.open_ !== open_) return;
    this.inUse = inUse || !answer.ok;
    this.saveState = answer.ok ? 'saved' : { failed: answer.code };
    this.draw();
  }
}
