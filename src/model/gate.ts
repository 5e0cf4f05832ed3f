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
