import { findArticleRoot } from './articleRoot';
import { type BlockMeasure, isRunning, measureBlock, STRIDE, type Sums, sumUp } from './blockMeasure';
import type { DomReader } from './domReader';
import { isParagraph } from './elementRoles';
import type { Sight, Survey, TextBlock } from './survey';

/** What is to be read of a page. */
export interface Choice {
  /** The article's element; null where the whole page is read. */
  readonly root: Sight | null;
  readonly blocks: readonly TextBlock[];
}

/** Blocks measured between two chances to pause. */
const FEW = 16;
/** Furniture with more of the page's running text than this is none, whatever it is called. */
const MOST = 0.75;
/** Nor is what is named an article's text as well, or holds a marked article, with more than this. */
const HOLDS = 0.4;
/** There may be more comments than article: they are believed where so much running text is left, in letters. */
const ENOUGH = 300;

/** Chooses the blocks that make the article. Pauses often. */
export function* chooseBlocks({ sights, blocks, dom }: Survey): Generator<void, Choice> {
  const all = yield* sumUp(sights, blocks, yield* measureAll(blocks, dom));
  yield* leaveOutFurniture(sights, all);
  const measures = yield* measureAll(blocks, dom);
  const sums = yield* sumUp(sights, blocks, measures);
  const root = yield* findArticleRoot(sights, blocks, measures, sums);
  if (root === null) return { root, blocks: blocks.filter((_, i) => (measures[i]?.size ?? 0) > 0) };
  yield* leaveOutLinkLists(sights, root, sums);
  return { root, blocks: yield* pruned(blocks, measures, root) };
}

function* measureAll(blocks: readonly TextBlock[], dom: DomReader): Generator<void, BlockMeasure[]> {
  const measures: BlockMeasure[] = [];
  for (const block of blocks) {
    if (measures.length % FEW === 0) yield;
    measures.push(yield* measureBlock(block, dom));
  }
  return measures;
}

/** Leaves out what is named as furniture, save where the article itself lies in it. */
function* leaveOutFurniture(sights: readonly Sight[], sums: Sums): Generator<void, void> {
  const total = sums.running[0] ?? 0;
  const marked = yield* articleShares(sights, sums);
  for (const sight of sights) {
    const { parent, role, order } = sight;
    if (order % STRIDE === 0) yield;
    const own = sums.running[order] ?? 0;
    const isMost =
      own > total * (role.isArticleText ? HOLDS : MOST) && !(role.isComments && total - own >= ENOUGH);
    const isFurniture = role.reading === 'furniture' && !isMost && (marked[order] ?? 0) <= total * HOLDS;
    sight.isLeftOut = (parent?.isLeftOut ?? false) || isFurniture;
  }
}

/** For each sight the running text of the largest part in it that is marked as an article. */
function* articleShares(sights: readonly Sight[], sums: Sums): Generator<void, Float64Array> {
  const marked = new Float64Array(sights.length);
  for (let order = sights.length - 1; order >= 0; order--) {
    const sight = sights[order];
    if (order % STRIDE === 0) yield;
    if (sight === undefined) continue;
    const isMarked = sight.role.isArticleBody || sight.name === 'article' || sight.name === 'main';
    const own = isMarked ? (sums.running[order] ?? 0) : 0;
    marked[order] = Math.max(marked[order] ?? 0, own);
    const { parent } = sight;
    if (parent !== null) marked[parent.order] = Math.max(marked[parent.order] ?? 0, marked[order] ?? 0);
  }
  return marked;
}

/** Parts of lists and tables, which are judged as a whole. */
const MEMBERS = new Set(['li', 'tr', 'td', 'th', 'tbody', 'thead', 'dt', 'dd', 'blockquote']);
/** A part with more links than this, by its text, is a list of links; a paragraph or table only with still more. */
const LINKS = 0.6;
const LINKED_TEXT = 0.85;
/** A link as short as this, in letters, is the article's own: "Download the report". */
const SHORT = 36;

/** Leaves out parts inside the article that are mostly links. */
function* leaveOutLinkLists(sights: readonly Sight[], root: Sight, sums: Sums): Generator<void, void> {
  for (let order = root.order + 1; order <= root.last; order++) {
    const sight = sights[order];
    if (order % STRIDE === 0) yield;
    if (sight === undefined) continue;
    const isText = isParagraph(sight.name) || sight.name === 'table';
    const share = isParagraph(sight.name) ? sums.ownLinkShare(order) : sums.linkShare(order);
    const isLinks =
      isJudged(sight) && (sums.size[order] ?? 0) > SHORT && share > (isText ? LINKED_TEXT : LINKS);
    sight.isLeftOut ||= (sight.parent?.isLeftOut ?? false) || isLinks;
  }
}

function isJudged({ container, name, kind }: Sight): boolean {
  return container === null && !MEMBERS.has(name) && kind !== 'quote';
}

interface Measured {
  readonly block: TextBlock;
  readonly measure: BlockMeasure;
}

/** The blocks in the root; before its first and after its last running text only what stands among such text. */
function* pruned(
  blocks: readonly TextBlock[],
  measures: readonly BlockMeasure[],
  root: Sight,
): Generator<void, readonly TextBlock[]> {
  const kept: Measured[] = [];
  const homes = new Set<Sight | null>();
  for (const [i, block] of blocks.entries()) {
    if (i % STRIDE === 0) yield;
    const measure = measures[i];
    const { order, isLeftOut } = block.container;
    if (measure === undefined || isLeftOut || order < root.order || order > root.last) continue;
    if (measure.size > 0) kept.push({ block, measure });
    if (isRunning(measure)) homes.add(homeOf(block));
  }
  const first = kept.findIndex(({ measure }) => isRunning(measure));
  const last = kept.findLastIndex(({ measure }) => isRunning(measure));
  return kept
    .filter((entry, i) => (i >= first && i <= last) || isAmong(entry, homes))
    .map(({ block }) => block);
}

function isAmong({ block, measure }: Measured, homes: ReadonlySet<Sight | null>): boolean {
  const { kind, name } = block.container;
  if (kind === 'title') return true;
  // A list at the end that links elsewhere is what to read next.
  if (measure.size > SHORT && measure.linkSize > measure.size * 0.3 && kind !== 'quote') return false;
  return isParagraph(name) && (homes.has(homeOf(block)) || homes.has(homeOf(block)?.parent ?? null));
}

/** What holds a block's paragraph, list or table; a slot is no holder, it only shows. */
function homeOf({ container }: TextBlock): Sight | null {
  let at: Sight | null = container;
  while (at !== null && (isParagraph(at.name) || PASSED.has(at.name))) at = at.parent;
  return at;
}

const PASSED = new Set(['slot', 'ul', 'ol', 'dl', 'table', 'tbody', 'thead', 'tr']);
