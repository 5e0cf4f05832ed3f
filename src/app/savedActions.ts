import { textFragmentLink } from '../annotation/textFragmentLink';
import { hashOf, type LibraryPlace, placeOf } from '../model/libraryPlace';
import type { SavedActions } from '../ui/library/saved/savedState';
import type { SavedExchange } from './savedExchange';
import type { SavedShelf } from './savedShelf';

/** What can be done with the saved annotations. Where the person is stands in the address alone. */
export function savedActions(shelf: SavedShelf, exchange: SavedExchange, draw: () => void): SavedActions {
  const go = (part: Partial<LibraryPlace>, writingOver: boolean): void => {
    const hash = hashOf({ ...placeOf(location.hash), ...part });
    if (writingOver) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
    draw();
  };
  return {
    ask: (query, typing) => go({ query, open: null }, typing),
    // Going back from what was opened first leads to the list; from one to the next there is nothing to go back to.
    open: (open) => go({ open }, open === null || placeOf(location.hash).open !== null),
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
