import type { LibrarySection } from '../../model/libraryPlace';
import type { PageState } from '../../model/pageState';

/** A page that was read, with the statement it is about. */
export type ReadState = Extract<PageState, { status: 'read' }>;

/** What holds for the site of the page in front. */
export interface SiteState {
  /** Its name, as a person knows it. */
  readonly host: string;
  /** True if the browser allows it to be read. */
  readonly allowed: boolean;
  /** True if it is read without being asked for. */
  readonly on: boolean;
  /** True if no site is read without being asked for. */
  readonly paused: boolean;
}

interface Titled {
  readonly title: string | null;
}

/** What the popup shows. Every state has its own words and its own way out. */
export type PopupState =
  | ({ readonly kind: 'reading' } & Titled)
  | { readonly kind: 'read'; readonly state: ReadState }
  | ({ readonly kind: 'off-topic' } & Titled)
  /** The site is not allowed yet; of a page whose address is kept from us nothing more is known. */
  | ({ readonly kind: 'not-allowed' } & Titled)
  /** The person has switched the site off, or all reading unasked. */
  | ({ readonly kind: 'off' } & Titled)
  /** The browser keeps the page to itself. */
  | { readonly kind: 'restricted' }
  | ({ readonly kind: 'pdf' } & Titled)
  /** The text stands in another site's page inside this one. */
  | ({ readonly kind: 'framed' } & Titled)
  | ({ readonly kind: 'failed'; readonly detail: string } & Titled);

/** What can be done from the popup. */
export interface PopupActions {
  /** Looks at the page now, whether or not its site is allowed. */
  check(): void;
  /** Asks for the page's site, or switches it on again; then looks at the page. */
  allow(): void;
  /** Reads the site unasked no more. */
  switchOff(): void;
  /** Null where the page stands beside already. */
  readonly openBeside: (() => void) | null;
  openLibrary(section: LibrarySection): void;
  /** Opens a saved comparison in the library, by the id of its annotation. */
  openComparison(id: string): void;
  /** Holds the page against another of the statements that it takes something of. */
  chooseStatement(id: string): Promise<void>;
  goTo(key: string): void;
  save(key: string): Promise<boolean>;
  /** Saves the whole page beside the statement; gives the id of the annotation, null where it could not be kept. */
  saveComparison(): Promise<string | null>;
  /** Takes back what was saved; false where that could not be kept. */
  unsave(id: string): Promise<boolean>;
  /** Shows a dismissed finding again; false where that could not be kept. */
  restore(id: string): Promise<boolean>;
  /** The person has seen what was edited of the page. */
  knowEdits(): void;
  copy(text: string): void;
  toggleMarks(): void;
  openStatement(url: string): void;
}
