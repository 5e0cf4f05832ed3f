/** A page to be opened. */
export interface BenchPage {
  /** By which it is asked for and served. */
  readonly name: string;
  readonly title: string;
  readonly isCoverage: boolean;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}
