import type { PageState } from '../../model/pageState';

/** A page that was read, with the statement it is about. */
export type ReadState = Extract<PageState, { status: 'read' }>;

/** What the popup shows. Every state has its own words and its own way out. */
export type PopupState =
  | { readonly kind: 'reading'; readonly title: string | null }
  | { readonly kind: 'read'; readonly state: ReadState }
  | { readonly kind: 'off-topic'; readonly title: string | null }
  | { readonly kind: 'not-allowed'; readonly title: string | null }
  | { readonly kind: 'restricted' }
  | { readonly kind: 'failed'; readonly title: string | null };

/** What can be done from the popup. */
export interface PopupActions {
  /** Looks at the page now, whether or not its site is allowed. */
  check(): void;
  goTo(key: string): void;
  save(key: string): Promise<boolean>;
  /** Shows a dismissed finding again; false where that could not be kept. */
  restore(id: string): Promise<boolean>;
  copy(text: string): void;
  toggleMarks(): void;
  openStatement(url: string): void;
}
