import { askBackground } from '../extension/askBackground';
import type { Finding } from '../model/finding';
import { onFirstSign } from '../page/onFirstSign';
import type { CardContent, CardContext } from './cardContext';
import { offeredCard } from './offeredCard';
import type { PageCard } from './pageCard';

/** A card that was asked for before its script had come. */
interface Wish {
  readonly content: CardContent;
  readonly focus: boolean;
}

/** The one card of a page, whose script comes when it is first needed, or shortly before. */
export class CardOnDemand {
  private card: PageCard | null = null;
  private coming: Promise<void> | null = null;
  private wish: Wish | null = null;

  constructor(
    private readonly context: CardContext,
    private readonly signal: AbortSignal,
  ) {}

  /** Has the script brought once the person first does something on the page: it is here before the pointer rests on a mark. */
  prepareSoon(): void {
    onFirstSign(() => void this.prepare(), this.signal);
  }

  private prepare(): Promise<void> {
    this.coming ??= this.bring();
    return this.coming;
  }

  /** The finding whose card is open, or about to be. */
  shown(): Finding | null {
    return this.wish?.content.finding ?? this.card?.shown() ?? null;
  }

  open(content: CardContent, focus: boolean): void {
    if (this.card !== null) this.card.open(content, focus);
    else {
      this.wish = { content, focus };
      void this.prepare().then(() => this.grant());
    }
  }

  /** Shows the same words again, which the page has moved. */
  follow(content: CardContent): void {
    if (this.wish !== null) this.wish = { ...this.wish, content };
    this.card?.follow(content);
  }

  close(): void {
    this.wish = null;
    this.card?.close();
  }

  /** Closes the card, or has none come, unless the person is in it or asked for it by keyboard. */
  closeUnlessInUse(): void {
    if (this.wish?.focus === false) this.wish = null;
    this.card?.closeUnlessInUse();
  }

  isHeld(): boolean {
    return this.card?.isHeld() === true;
  }

  /** Draws what has become of the finding, whoever saved it. */
  draw(): void {
    this.card?.draw();
  }

  private grant(): void {
    const { wish } = this;
    this.wish = null;
    if (wish !== null && !this.signal.aborted) this.card?.open(wish.content, wish.focus);
  }

  private async bring(): Promise<void> {
    const answer = await askBackground('bring-card', {});
    const make = offeredCard();
    if (answer.ok && make !== null) this.card = make(this.context);
    // The next wish tries again.
    else this.coming = null;
  }
}
