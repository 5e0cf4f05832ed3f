import type { Span } from '../model/span';
import type { TextMap } from './textMap';

/** What the person has selected: a span of the page text, text that was not read, or nothing. */
export function selectedSpan(map: TextMap): Span | 'unread' | 'nothing' {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return 'nothing';
  const span = map.spanOf(selection.getRangeAt(0));
  if (span !== null) return span;
  return selection.toString().trim() === '' ? 'nothing' : 'unread';
}
