const SEEDS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
const MULTIPLIER = 0x01000193;

/**
 * A UUID that is always the same for the same source, so that what is imported twice is known again. It is of version 8, whose
 * content is one's own affair (RFC 9562); it keeps apart what its sources keep apart and is no secret.
 */
export function derivedId(source: string): string {
  const hex = SEEDS.map((seed) => hashed(source, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** FNV-1a over units, from a seed of its own, and the last bits spread over all (the finaliser of MurmurHash 3). */
function hashed(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), MULTIPLIER);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
