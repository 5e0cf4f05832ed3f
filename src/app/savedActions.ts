import { textFragmentLink } from '../annotation/textFragmentLink';
import type { SavedActions } from '../ui/library/saved/savedState';
import type { LibraryAddress } from './libraryAddress';
import type { SavedExchange } from './savedExchange';
import type { SavedShelf } from './savedShelf';

/** What can be done with the saved annotations. Where the person is stands in the address alone. */
export function savedActions(
  shelf: SavedShelf,
  exchange: SavedExchange,
  address: LibraryAddress,
  draw: () => void,
): SavedActions {
  return {
    ask: (query, typing) => {
      if (typing) address.type({ query, open: null });
      else address.go({ query, open: null }, false);
      draw();
    },
    // Going back from what was opened first leads to the list; from one to the next there is nothing to go back to.
    open: (open) => {
      address.go({ open }, open === null || address.place().open !== null);
      draw();
    },
    remove: (ids) => shelf.remove(ids),
    undo: () => shelf.undo(),
    forget: () => shelf.forget(),
    tag: (ids, add, remove) => shelf.tag(ids, add, remove),
    writeNote: (id, from, to) => shelf.writeNote(id, from, to),
    addressOf: ({ target, page }) => textFragmentLink({ ...target, source: page.url }),
    copy: (text) => void navigator.clipboard.writeText(text),
    exportAs: (format, ids) => exchange.exportAs(format, ids),
    readImport: (file) => exchange.read(file),
    merge: () => exchange.merge(),
    print: () => window.print(),
  };
}
