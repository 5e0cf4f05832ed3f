/** The index of the first of some stretches, sorted by position, that begins at a token or after it; their number if none does. */
export function firstFrom(stretches: readonly { readonly from: number }[], token: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
