import { hashOf, type LibraryPlace, placeOf } from '../model/libraryPlace';

/** The address follows a person who types once they rest, in milliseconds: browsers refuse hundreds of changes in a row. */
const REST = 300;

/** Where in the library the person is, as the address says or, while they type, is about to say. */
export class LibraryAddress {
  private typed: LibraryPlace | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;

  place(): LibraryPlace {
    return this.typed ?? placeOf(location.hash);
  }

  /** Goes on in the same place of the history, soon. */
  type(part: Partial<LibraryPlace>): void {
    this.typed = { ...this.place(), ...part };
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.go({}, true), REST);
  }

  /** Goes somewhere, as a step of its own in the history or in place of the last one. */
  go(part: Partial<LibraryPlace>, writingOver: boolean): void {
    const hash = hashOf({ ...this.place(), ...part });
    this.forget();
    if (writingOver) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
  }

  /** The address was changed by the browser: what was typed before counts no more. */
  forget(): void {
    clearTimeout(this.resting);
    this.typed = null;
  }
}
