/** How much the store holds. */
export interface KeptThings {
  readonly passages: number;
  readonly notes: number;
  readonly dismissals: number;
  /** Pages on a statement that are remembered, to tell when they are edited. */
  readonly pages: number;
}

/** That something kept has changed, and of which pages; of any, where the addresses are null. */
export interface KeptChange {
  readonly addresses: readonly string[] | null;
}

/** True if a change is of what is kept of a page that is found under these addresses. */
export function concerns({ addresses }: KeptChange, page: readonly string[]): boolean {
  return addresses === null || addresses.some((address) => page.includes(address));
}
