import { h, render } from 'preact';
import type { Annotation, ChangeFailure } from '../model/annotation';
import type { Finding } from '../model/finding';
import { findingKey } from '../model/pageState';
import type { Result } from '../model/result';
import { textOf } from '../model/span';
import { type CardHost, openCardHost } from '../page/cardHost';
import { copyText } from '../page/copyText';
import { CardView } from '../ui/card/CardView';
import type { CardActions } from '../ui/card/cardProps';
import { type CardState, isDismissed } from '../ui/card/cardState';
import css from '../ui/style/card.css?inline';
import type { CardContent, CardContext } from './cardContext';

interface OpenCard {
  content: CardContent;
  readonly host: CardHost;
  readonly controller: AbortController;
  actions: CardActions;
  state: CardState;
  dismissal: string | null;
  /** The saved note that the person saw when they began to write over it. */
  seen: string | null;
}

/** How long a card that offers to undo stays when nobody is in it, in milliseconds. */
const UNDO = 8_000;

/** The one card of a page: opened for a finding, drawn again as its state changes, closed. */
export class PageCard {
  private open_: OpenCard | null = null;
  private inUse = false;
  private focusBefore: Element | null = null;
  /** Notes begun and not saved, by their finding: closing a card loses none. */
  private readonly drafts = new Map<string, string>();

  constructor(private readonly context: CardContext) {}

  /** The finding whose card is open. */
  shown(): Finding | null {
    if (this.open_ !== null && !this.open_.host.isShown()) this.remove();
    return this.open_?.content.finding ?? null;
  }

  /** Shows the same words again, which the page has moved. */
  follow(content: CardContent): void {
    if (this.open_ === null) return;
    this.open_.content = content;
    this.open_.actions = this.actions(content);
    this.draw();
  }

  open(content: CardContent, focus: boolean): void {
    const shown = this.shown();
    const same = shown !== null && findingKey(shown) === findingKey(content.finding);
    if (same && !focus) return;
    const before = this.open_ === null ? document.activeElement : this.focusBefore;
    this.remove();
    this.focusBefore = before;
    this.inUse = focus;
    const controller = new AbortController();
    const host = openCardHost(this.hostOptions(content.range), controller.signal);
    const draft = this.drafts.get(draftKey(content)) ?? null;
    const state: CardState = { save: 'idle', match: 'shown', copied: false, draft };
    this.open_ = {
      content,
      host,
      controller,
      state,
      dismissal: null,
      seen: null,
      actions: this.actions(content),
    };
    this.draw();
    if (focus) host.focus();
  }

  /** Closes the card and gives the focus back to where it was, if the card had it. */
  close(): void {
    const hadFocus = this.open_?.host.hasFocus() === true;
    const before = this.focusBefore;
    this.remove();
    if (hadFocus && before instanceof HTMLElement && before.isConnected)
      before.focus({ preventScroll: true });
  }

  /** True if the person is in the card by keyboard, or writes: no other card may take its place for a mere hover. */
  isHeld(): boolean {
    return this.isInUse() && (this.open_?.state.draft !== null || this.open_.host.showsFocus());
  }

  /** Closes the card unless the person is in it, by pointer or keyboard, or has still to read what became of it. */
  closeUnlessInUse(): void {
    if (this.open_ === null || this.isInUse() || this.open_.host.isHovered()) return;
    const { save, match, copied } = this.open_.state;
    if (save === 'saving' || typeof save === 'object' || match !== 'shown' || copied === 'failed') return;
    this.close();
  }

  private isInUse(): boolean {
    return this.open_ !== null && (this.inUse || this.open_.state.draft !== null);
  }

  private remove(): void {
    if (this.open_ === null) return;
    render(null, this.open_.host.container);
    this.open_.controller.abort();
    this.open_ = null;
    this.inUse = false;
  }

  private hostOptions(anchor: Range) {
    const onFocus = (inside: boolean): void => {
      this.inUse = inside;
    };
    const language = this.context.words('languageTag');
    const onAway = (): void => {
      if (!this.isInUse()) this.close();
    };
    const scheme = this.context.scheme();
    return { css, scheme, language, anchor, onClose: () => this.close(), onAway, onFocus };
  }

  /** Draws what has become of the finding, whoever saved it. */
  draw(): void {
    if (this.open_ === null) return;
    const { content, host, state, actions } = this.open_;
    const { words } = this.context;
    const annotation = this.context.savedAs(content.finding);
    const edited = annotation === null ? null : this.context.editedSince(annotation);
    render(h(CardView, { ...content, annotation, edited, state, words, actions }), host.container);
  }

  private change(change: Partial<CardState>): void {
    if (this.open_ === null) return;
    this.open_.state = { ...this.open_.state, ...change };
    this.draw();
  }

  private actions(content: CardContent): CardActions {
    const { finding } = content;
    return {
      previous: () => this.context.stepFrom(finding, -1),
      next: () => this.context.stepFrom(finding, 1),
      save: (note) => void this.save(note),
      copy: (text) => void this.copy(text),
      write: (draft) => this.write(content, draft),
      showInStatement: () => this.context.showInStatement(finding),
      dismiss: () => void this.dismissFinding(),
      restore: () => void this.restoreFinding(),
      close: () => this.close(),
    };
  }

  private write(content: CardContent, draft: string | null): void {
    if (draft === null) this.drafts.delete(draftKey(content));
    else this.drafts.set(draftKey(content), draft);
    if (this.open_ !== null && (draft === null || this.open_.state.draft === null))
      this.open_.seen = draft === null ? null : this.savedNote(content);
    this.change({ draft });
    if (draft === null) this.open_?.host.focus('[data-act="note"]');
  }

  private async save(note: string): Promise<void> {
    const { open_ } = this;
    if (open_ === null) return;
    this.change({ save: 'saving' });
    const answer = await this.keep(open_, note);
    // A note that could not be saved stays in its field.
    if (answer.ok) this.drafts.delete(draftKey(open_.content));
    if (this.open_ !== open_) return;
    const wrote = open_.state.draft !== null;
    // The other note stands in the card by now: who saves once more has seen it.
    if (!answer.ok && answer.code === 'conflict') open_.seen = this.savedNote(open_.content);
    this.change(answer.ok ? { save: 'saved', draft: null } : { save: { failed: answer.code } });
    if (answer.ok && wrote) open_.host.focus('[data-act="note"]');
  }

  private savedNote({ finding }: CardContent): string | null {
    return this.context.savedAs(finding)?.body.note ?? null;
  }

  /** Saves the finding; of one that is saved already writes the note over the one that the person saw. */
  private keep({ content, seen }: OpenCard, note: string): Promise<Result<Annotation, ChangeFailure>> {
    const annotation = this.context.savedAs(content.finding);
    if (annotation === null) return this.context.save(content.finding, note);
    return this.context.changeNote(annotation.id, { from: seen ?? annotation.body.note, to: note });
  }

  private async copy(text: string): Promise<void> {
    const { open_ } = this;
    const copied = await copyText(text);
    if (this.open_ === open_) this.change({ copied: copied || 'failed' });
  }

  private async dismissFinding(): Promise<void> {
    const { open_ } = this;
    if (open_ === null) return;
    const byKeyboard = this.inUse;
    const answer = await this.context.dismiss(open_.content.finding);
    if (this.open_ !== open_) return;
    open_.dismissal = answer.ok ? answer.value.id : null;
    this.change({ match: answer.ok ? 'dismissed' : 'dismiss-failed' });
    if (byKeyboard && answer.ok) open_.host.focus('[data-act="undo"]');
    if (answer.ok) this.closeLater(open_);
  }

  private closeLater(open_: OpenCard): void {
    setTimeout(() => {
      if (this.open_ !== open_ || !isDismissed(open_.state)) return;
      if (this.isInUse() || open_.host.isHovered()) this.closeLater(open_);
      else this.close();
    }, UNDO);
  }

  private async restoreFinding(): Promise<void> {
    const { open_ } = this;
    if (open_ === null || open_.dismissal === null) return;
    const byKeyboard = this.inUse;
    const answer = await this.context.restore(open_.dismissal);
    if (this.open_ !== open_) return;
    this.change({ match: answer.ok ? 'shown' : 'restore-failed' });
    if (byKeyboard && answer.ok) open_.host.focus();
  }
}

function draftKey({ finding, page }: CardContent): string {
  return `${finding.type} ${textOf(page.text, finding)}`;
}
