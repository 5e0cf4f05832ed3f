import type { BlockKind } from '../model/pageText';

const words = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '));

// Never the article's text: not shown as text, or typed by the reader, or the site's own furniture.
const CLUTTER = words(
  'script style noscript template svg math canvas iframe object embed video audio picture select option textarea input button form dialog nav aside footer menu datalist head',
);
const CLUTTER_ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist form textbox'.split(
    ' ',
  ),
);
const BLOCKS = words(
  'address article blockquote body center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul br',
);

/** True if nothing inside the element belongs to the article's text, whatever it looks like. */
export function isClutter(element: Element): boolean {
  if (CLUTTER.has(element.nodeName.toUpperCase())) return true;
  const role = element.getAttribute('role');
  if (role !== null && CLUTTER_ROLES.has(role)) return true;
  if (element.nodeName.toUpperCase() === 'HEADER') return element.closest('article, main') === null;
  return isHiddenByMarkup(element) || isEditable(element);
}

/** True if the element begins and ends a block of text. `br` only separates words inside one. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.nodeName.toUpperCase()) && element.nodeName.toUpperCase() !== 'BR';
}

/** What kind of block an element makes; null where its parent decides. */
export function blockKindOf(element: Element): BlockKind | null {
  switch (element.nodeName.toUpperCase()) {
    case 'H1':
      return 'title';
    case 'H2':
    case 'H3':
    case 'H4':
    case 'H5':
    case 'H6':
      return 'heading';
    case 'BLOCKQUOTE':
      return 'quote';
    case 'FIGCAPTION':
      return 'caption';
    case 'LI':
      return 'listItem';
    default:
      return null;
  }
}

function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/**
 * True if the reader can see text that stands directly in this element. Where the document is not laid out (no
 * `checkVisibility`) markup alone decides, and that was looked at on the way down.
 */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}
