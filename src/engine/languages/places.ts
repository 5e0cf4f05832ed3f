/** Places. */
export const PLACES: readonly string[] = [];
