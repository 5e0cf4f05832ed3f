/** How much the store holds. */
export interface KeptThings {
  readonly passages: number;
  readonly notes: number;
  readonly dismissals: number;
}
