import type { BlockMeasure, Sums } from './blockMeasure';
import { isRunning, STRIDE } from './blockMeasure';
import { isParagraph } from './elementRoles';
import type { Sight, TextBlock } from './survey';

/** With less running text than this there is no article, in letters. */
const MIN_ARTICLE = 200;
/** A part that calls itself the article's text is believed with so much of all running text. */
const ARTICLE_SHARE = 0.4;
/** An element with an article's name is worth so much more. */
const NAMED = 1.25;
/** So far up a paragraph speaks for the elements around it. */
const REACH = 5;
/** So much more running text, by what there is already, is worth a larger root. */
const GAIN = 0.12;
/** Of the text that a larger root would add so much must be running text, and less where it has an article's name. */
const PURITY = 0.6;
const NAMED_PURITY = 0.45;

/** The element that holds the article, of what is not left out; null where the page has none. */
export function* findArticleRoot(
  sights: readonly Sight[],
  blocks: readonly TextBlock[],
  measures: readonly BlockMeasure[],
  sums: Sums,
): Generator<void, Sight | null> {
  const [page] = sights;
  const total = sums.running[0] ?? 0;
  if (page === undefined || total < MIN_ARTICLE) return null;
  const scores = yield* scoresOf(sights, blocks, measures);
  let best: Sight | null = null;
  let bestScore = 0;
  let body: Sight | null = null;
  for (const sight of sights) {
    const { order, role, name } = sight;
    if (order % STRIDE === 0) yield;
    if (sight.isLeftOut || isParagraph(name) || name === 'slot') continue;
    if (role.isArticleBody && (sums.running[order] ?? 0) >= total * ARTICLE_SHARE) body = sight;
    const score = (scores[order] ?? 0) * (1 - sums.linkShare(order)) * (role.isArticle ? NAMED : 1);
    if (score <= bestScore) continue;
    best = sight;
    bestScore = score;
  }
  return body ?? (best === null ? null : climb(best, sums));
}

/** What paragraphs say for the elements around them: most for the nearest. */
function* scoresOf(
  sights: readonly Sight[],
  blocks: readonly TextBlock[],
  measures: readonly BlockMeasure[],
): Generator<void, Float64Array> {
  const scores = new Float64Array(sights.length);
  for (const [i, { container }] of blocks.entries()) {
    if (i % STRIDE === 0) yield;
    const measure = measures[i];
    if (measure === undefined || !isRunning(measure)) continue;
    const score = 1 + Math.min(measure.stops, measure.size / 20) + Math.min(3, measure.size / 100);
    let at = isParagraph(container.name) ? container.parent : container;
    // A slot only shows what is the host's.
    if (at?.name === 'slot') at = at.parent;
    for (let level = 0; at !== null && level < REACH; level++) {
      scores[at.order] = (scores[at.order] ?? 0) + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      at = at.parent;
    }
  }
  return scores;
}

/** Goes up while that brings in more of the article: pages break it into parts. */
function climb(best: Sight, sums: Sums): Sight {
  let root = best;
  for (let at = best.parent; at !== null; at = at.parent) {
    if (isWhole(root, sums)) break;
    const own = sums.running[root.order] ?? 0;
    const gained = (sums.running[at.order] ?? 0) - own;
    const added = (sums.size[at.order] ?? 0) - (sums.size[root.order] ?? 0);
    const purity = at.role.isArticle ? NAMED_PURITY : PURITY;
    if (gained >= own * GAIN && gained >= added * purity) root = at;
  }
  return root;
}

/** A page's own `article` or `main` with enough text is not left for what stands around it. */
function isWhole({ name, order }: Sight, sums: Sums): boolean {
  return (name === 'article' || name === 'main') && (sums.running[order] ?? 0) >= MIN_ARTICLE;
}
