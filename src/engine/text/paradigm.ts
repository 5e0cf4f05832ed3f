import { foldWord } from './fold';

/** How the words of one language take endings: the closed list, and what the dictionary form loses before them. */
export interface Paradigm {
  readonly endings: ReadonlySet<string>;
  /** Cut off the dictionary form to get the stem; null leaves it whole. */
  readonly lost: RegExp | null;
}

/** A closed list of endings separated by spaces, with the bare stem among them. */
export function endingList(endings: string): ReadonlySet<string> {
  return new Set(['', ...endings.split(' ').map(foldWord)]);
}

/** A dictionary form is cut to no less than this: "Баку" keeps its last letter, or "бак" would be Baku. */
export const MIN_STEM = 4;
