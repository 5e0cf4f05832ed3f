import type { Block } from '../../model/pageText';
import type { ScannedPage } from '../scannedPage';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';

const BULLET = /^\s*(?:[–—•‣▪*·✔-]|\d{1,2}[.)])\s/u;

/** The index of the block that a token stands in; -1 where the page has none there. */
function blockAt({ page, plain }: ScannedPage, token: number): number {
  const start = plain.starts[token] ?? 0;
  let low = 0;
  let high = page.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.blocks[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The tokens of the block that introduces the list a token stands in: it ends with a colon; null where there is none. */
export function introductionOf(scanned: ScannedPage, token: number): TokenRange | null {
  const { page, plain } = scanned;
  let at = blockAt(scanned, token);
  if (!isListItem(page.text, page.blocks[at])) return null;
  while (isListItem(page.text, page.blocks[at])) at--;
  const block = page.blocks[at];
  if (block === undefined || !/:\s*$/.test(page.text.slice(block.start, block.end))) return null;
  return tokensWithin(plain, block);
}

function isListItem(text: string, block: Block | undefined): boolean {
  if (block === undefined) return false;
  return block.kind === 'listItem' || BULLET.test(text.slice(block.start, block.start + 5));
}
