import type { Choice } from './chooseBlocks';
import type { DomReader } from './domReader';
import type { Survey, TextBlock } from './survey';

/**
 * The blocks of a headline that stands outside the chosen ones: of the first-level headings the one that the page's title
 * repeats, else the first. None where the choice holds a title.
 */
export function findHeadline(
  { blocks, dom }: Survey,
  choice: Choice,
  title: string | null,
): readonly TextBlock[] {
  if (choice.root === null || choice.blocks.some(({ container }) => container.kind === 'title')) return [];
  const titles = blocks.filter(({ container }) => container.kind === 'title');
  const wanted = plain(title ?? '');
  const isRepeated = (text: string): boolean =>
    text !== '' && wanted !== '' && (wanted.includes(text) || text.includes(wanted));
  const lengths = titles.map((block) => {
    const text = plain(textOf(block, dom));
    return isRepeated(text) ? text.length : 0;
  });
  // A title may name the site too, which is often a heading of its own.
  const longest = Math.max(0, ...lengths);
  const repeated = longest === 0 ? undefined : titles[lengths.indexOf(longest)];
  const found = repeated ?? titles[0];
  return found === undefined ? [] : titles.filter(({ container }) => container === found.container);
}

/** So many blocks before and after the headline may hold the date of the page. */
const BEFORE = 2;
const AFTER = 8;

/** The texts around the headline or, without one, around the article's beginning. */
export function textsNear({ blocks, dom }: Survey, { blocks: chosen }: Choice): readonly string[] {
  const title = blocks.findIndex(({ container }) => container.kind === 'title');
  const [begin] = chosen;
  const at = title >= 0 || begin === undefined ? title : blocks.indexOf(begin);
  if (at < 0) return [];
  const texts = blocks.slice(Math.max(0, at - BEFORE), at + AFTER + 1).map((block) => textOf(block, dom));
  // The date stands below the headline rather than above it.
  return [...texts.slice(Math.min(at, BEFORE)), ...texts.slice(0, Math.min(at, BEFORE))];
}

function textOf({ pieces }: TextBlock, dom: DomReader): string {
  const first = pieces.slice(0, MOST_PIECES);
  return first.map(({ node, mark }) => (node === null ? mark : dom.dataOf(node).slice(0, MOST))).join('');
}

/** So many pieces of a block are looked at. */
const MOST_PIECES = 50;
/** Long headings are no headlines; so much of one is compared. In UTF-16 units. */
const MOST = 500;

function plain(text: string): string {
  return text.slice(0, MOST).replace(/\s+/g, ' ').trim().toLowerCase();
}
