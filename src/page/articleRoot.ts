import { isClutter } from './elementRoles';

/** A root with less text than this is a teaser or an empty frame. In UTF-16 units. */
const MIN_TEXT = 250;
const CANDIDATES = '[itemprop="articleBody"], article, main, [role="main"]';

/**
 * The element that holds the article: of those that say they do, the innermost one that holds most of the running text;
 * the body where none does.
 */
export function findArticleRoot(document: Document): Element | null {
  const { body } = document;
  if (body === null) return null;
  const candidates = [...document.querySelectorAll(CANDIDATES)].map((element) => ({
    element,
    size: paragraphText(element),
  }));
  const largest = Math.max(0, ...candidates.map(({ size }) => size));
  if (largest < MIN_TEXT) return body;
  const fitting = candidates.filter(({ size }) => size >= largest * 0.9);
  return fitting.at(-1)?.element ?? body;
}

function paragraphText(element: Element): number {
  let size = 0;
  for (const paragraph of element.querySelectorAll('p, blockquote')) {
    if (!isInClutter(paragraph, element)) size += paragraph.textContent?.length ?? 0;
  }
  return size;
}

function isInClutter(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at !== null && at !== root; at = at.parentElement) {
    if (isClutter(at)) return true;
  }
  return false;
}
