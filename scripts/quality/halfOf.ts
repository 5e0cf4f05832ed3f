/** The halves of the labelled pages: one to work with, one that is only scored. */
export const HALVES = ['work', 'test'] as const;
export type Half = (typeof HALVES)[number];

/**
 * The half that a page belongs to, by its file's name without folder and ending alone, so that no one chooses: FNV-1a
 * of 32 bits over the name's UTF-8 bytes; even is `work`, odd is `test`.
 */
export function halfOf(name: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash & 1) === 0 ? 'work' : 'test';
}
