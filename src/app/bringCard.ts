import { offerCard } from './offeredCard';
import { PageCard } from './pageCard';

/** Offers the card to the annotator of the page. A script of its own: most pages that are marked are left without a card. */
export function bringCard(): void {
  offerCard((context) => new PageCard(context));
}
