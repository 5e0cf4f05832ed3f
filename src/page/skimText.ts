/** So much text is skimmed at most, in UTF-16 units. */
const MAX_SKIMMED = 200_000;
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** The text of a document, roughly and fast: title, then all text nodes in order, menus and teasers included. */
export function skimText(document: Document): string {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  let text = document.title;
  while (walker.nextNode() && text.length < MAX_SKIMMED) {
    const node = walker.currentNode as Text;
    if (!UNREAD.has(node.parentElement?.nodeName ?? '')) text += ` ${node.data}`;
  }
  return text;
}
