/** FNV-1a, 32 bit, over UTF-16 units (Fowler, Noll, Vo; draft-eastlake-fnv). */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of the hash: adds one unit. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Hashes are cut to 30 bits: engines keep such numbers unboxed, in arrays and as keys. */
const HASH_BITS = 0x3fffffff;

/** The finished hash after its last step. */
export function hashEnd(hash: number): number {
  return (hash ^ (hash >>> 30)) & HASH_BITS;
}

/** The hash of a word. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hashEnd(hash);
}

/** The hash of three words in order. */
export function hashShingle(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x27d4eb2f);
  return hashEnd(hash ^ (hash >>> 15));
}
