import type { CardContext } from './cardContext';
import type { PageCard } from './pageCard';

/** Makes the card of a page. */
export type MakeCard = (context: CardContext) => PageCard;

/** Where the card's script leaves what it brings, in the content scripts' own world. */
const CARD = Symbol.for('on-record.card');
const world = globalThis as { [CARD]?: MakeCard };

/** Leaves the card to the annotator of this page. */
export function offerCard(make: MakeCard): void {
  world[CARD] = make;
}

/** What the card's script has brought; null where it hasn't come. */
export function offeredCard(): MakeCard | null {
  return world[CARD] ?? null;
}
