/**
 * The spotter's index: for each telling entity its weight and, for each alias, the stems of its words as hash and length.
 * Plain numbers, so that it can be stored and read back without making anything of it.
 */
export interface GateIndex {
  /** Raised when the shape or the statements change. */
  readonly version: string;
  readonly entities: readonly GateEntity[];
}

export interface GateEntity {
  readonly weight: number;
  /** For each alias: hash, length, hash, length … of its words' stems; lengths in UTF-16 units. */
  readonly aliases: readonly (readonly number[])[];
}

/**
 * What is asked of a page before that: the beginnings of one or two words of every alias. A page without them names nobody, and
 * costs no more than the browser's own search over its text.
 */
export interface GateHints {
  /** What each entity weighs, in the index's order. */
  readonly weights: readonly number[];
  /** By script, so that a page is searched for none that it has no letter of. */
  readonly scripts: readonly ScriptHints[];
}

export interface ScriptHints {
  /** The least and the greatest letter that begins a hint. */
  readonly letters: readonly [least: string, greatest: string];
  /** Folded beginnings of words, none within another. */
  readonly beginnings: readonly string[];
  /** For each of them what it hints at. */
  readonly hints: readonly (readonly Hint[])[];
}

/** The place of an entity in the index, and where its name has more words, the beginnings of which one must stand near. */
export type Hint = readonly [entity: number, ...near: string[]];

/** What the spotter asks of a page: the cheap question, and the index for the pages that it does not settle. */
export interface Gate {
  readonly hints: GateHints;
  readonly index: GateIndex;
}
