import type { Annotation } from './annotation';
import type { MarkKind } from './mark';
import type { Sighting } from './sighting';

/** A saved annotation as the library lists it. */
export interface SavedEntry {
  readonly annotation: Annotation;
  readonly mark: MarkKind;
  /** What became of it when its page was last seen; null where nobody has looked since. */
  readonly sighting: Sighting | null;
}

/** What can be chosen from in a filter, with how many have it, most first. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** The values by which what is saved can be filtered. */
export interface Facets {
  readonly statements: readonly Facet[];
  readonly outlets: readonly Facet[];
  readonly verdicts: readonly Facet[];
  readonly tags: readonly Facet[];
}
