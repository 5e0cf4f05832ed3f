/**
 * A piece of one side of a comparison. A `hit` says the point in other words, a `mark` is the page's own sign that it left
 * words out. A `seam` has no text: it stands where the page left words out without a sign, or joined two places.
 */
export type DiffPiece =
  | {
      readonly kind: 'same' | 'changed' | 'alarm' | 'omitted' | 'gap' | 'hit' | 'mark';
      readonly text: string;
    }
  | { readonly kind: 'seam'; readonly text: ''; readonly words: number; readonly joined: boolean };
