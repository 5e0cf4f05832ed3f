/** One page token and the edition token it repeats. */
export interface Pair {
  readonly page: number;
  readonly said: number;
}
