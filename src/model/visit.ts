import type { Fidelity } from './finding';

/** A passage of a page that speaks of the statement, as it stood at one visit. */
export interface SeenPassage {
  readonly text: string;
  readonly claims: readonly string[];
  readonly verdict: Fidelity | 'restatement';
  /** True if a number, date, name, negation or modal verb differed. */
  readonly alarming: boolean;
}

/** What mattered of a page between two of its changes. */
export interface PageVersion {
  /** ISO 8601 date-times of the first and the last visit that saw it so. */
  readonly first: string;
  readonly last: string;
  /** SHA-256 of the page text, in hexadecimal. */
  readonly hash: string;
  readonly headline: string | null;
  /** In the page's order. */
  readonly passages: readonly SeenPassage[];
}

/** A page that speaks of a statement, as it was at each visit: how one sees that it was edited. */
export interface Visits {
  readonly pageKey: string;
  readonly statement: string;
  /** Oldest first. */
  readonly versions: readonly PageVersion[];
}
