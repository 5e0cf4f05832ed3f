import type { PassageSelectors } from './annotation';
import type { Fidelity } from './finding';

/** How a passage was judged. */
export type SeenVerdict = Fidelity | 'restatement';

/** A passage of a page that speaks of the statement, as it stood at one visit. */
export interface SeenPassage {
  readonly selector: PassageSelectors;
  readonly claims: readonly string[];
  readonly verdict: SeenVerdict;
  /** True if a number, date, name, negation or modal verb differed. */
  readonly alarming: boolean;
}

/** What mattered of a page when it was seen. */
export interface SeenPage {
  /** SHA-256 of the page text, in hexadecimal. */
  readonly hash: string;
  readonly headline: string | null;
  /** In the page's order. */
  readonly passages: readonly SeenPassage[];
}

/** What mattered of a page between two of its changes. */
export interface PageVersion extends SeenPage {
  /** ISO 8601 date-times of the first and the last visit that saw it so. */
  readonly first: string;
  readonly last: string;
  /** The version of On Record that judged it. */
  readonly engine: string;
}

/** A page that speaks of a statement, as it was at each visit: how one sees that it was edited. */
export interface Visits {
  readonly pageKey: string;
  readonly statement: string;
  /** Oldest first. */
  readonly versions: readonly PageVersion[];
  /** `first` of the version that the person knows: what was edited is told until they have seen it. */
  readonly known: string;
}
