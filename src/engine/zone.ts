import type { Block, PageText } from '../model/pageText';
import type { ReferenceStatement } from '../model/statement';
import type { LocatedMention } from './names/mentionsOf';
import type { TokenRange } from './text/sentences';
import { subTokens, tokensWithin } from './text/subTokens';
import type { Tokens } from './text/tokens';
import { ZONE_BLOCKS } from './weights';

/** The part of a page that may be about a statement. Offsets are still the page's; token indexes are of `plain`. */
export interface Zone {
  readonly page: PageText;
  readonly plain: Tokens;
}

/** A statement, and where a page names its cast. */
export interface NamedHere {
  readonly statement: ReferenceStatement;
  readonly mentions: readonly LocatedMention[];
}

/**
 * The blocks that name somebody or something telling of some statement, with those around them: a long page of which one
 * part tells of it costs no more than that part.
 */
export function zoneOf(page: PageText, plain: Tokens, named: readonly NamedHere[]): Zone {
  const near = new Uint8Array(page.blocks.length);
  for (const { statement, mentions } of named) {
    const telling = new Set(statement.entities.filter(({ weight }) => weight !== 'weak').map(({ id }) => id));
    for (const { mention } of mentions) {
      if (!telling.has(mention.entity)) continue;
      const at = blockAt(page.blocks, mention.start);
      near.fill(1, Math.max(0, at - ZONE_BLOCKS), at + ZONE_BLOCKS + 1);
    }
  }
  const blocks = page.blocks.filter((_, i) => near[i] === 1);
  if (blocks.length === page.blocks.length) return { page, plain };
  const ranges: TokenRange[] = blocks.map((block) => tokensWithin(plain, block));
  return { page: { ...page, blocks }, plain: subTokens(plain, ranges) };
}

/** The index of the last block that begins at an offset or before it. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
