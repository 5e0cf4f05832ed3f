import type { Tokens } from '../text/tokens';

/** True if between two of a page's tokens a block ends and another begins. */
export function isBlockBreak({ text, starts, ends }: Tokens, before: number, after: number): boolean {
  return text.slice(ends[before], starts[after]).includes('\n');
}

/**
 * True if the tokens from `from` to `to`, exclusive, are whole blocks: what was put between two paragraphs, or into the
 * middle of one, and is no word of theirs.
 */
export function areWholeBlocks(page: Tokens, from: number, to: number): boolean {
  return from < to && isBlockBreak(page, from - 1, from) && isBlockBreak(page, to - 1, to);
}
