import type { TextMap } from './textMap';

/** How long the pointer rests on a mark before its card opens, in milliseconds. */
export const REST = 180;

/** What is under the pointer once it rests, and that it has moved on. */
export interface PointerEvents {
  /** The offset in the page text under the resting pointer; null over anything else. */
  rested(offset: number | null): void;
  /** A tap or click on text, at its offset. */
  tapped(offset: number): void;
}

/** Follows the person's own pointer over the page until the signal is aborted. Events made by the page are not heard. */
export function followPointer(map: () => TextMap | null, events: PointerEvents, signal: AbortSignal): void {
  let timer = 0;
  let last = { x: Number.NaN, y: Number.NaN };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.buttons !== 0) return;
      const { clientX: x, clientY: y, target } = event;
      // A browser tells of a move also where the layout moved under a pointer that is still.
      if (x === last.x && y === last.y) return;
      last = { x, y };
      clearTimeout(timer);
      const rest = (): void => {
        if (isOver(target, x, y)) events.rested(offsetAt(map(), x, y));
      };
      timer = window.setTimeout(rest, REST);
    },
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.detail !== 1 || document.getSelection()?.isCollapsed === false) return;
      const { clientX: x, clientY: y, target } = event;
      if (!isOver(target, x, y)) return;
      const offset = offsetAt(map(), x, y);
      if (offset !== null && !isInteractive(target)) events.tapped(offset);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether what the pointer came upon is still there: a card that shrinks bares the text behind it, which nobody meant. */
function isOver(target: EventTarget | null, x: number, y: number): boolean {
  return document.elementFromPoint(x, y) === target;
}

/** The offset in the page text that is drawn at a point of the viewport; null where there is no read text. */
export function offsetAt(map: TextMap | null, x: number, y: number): number | null {
  if (map === null) return null;
  const position = document.caretPositionFromPoint(x, y);
  if (position === null || position.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const { offsetNode, offset } = position;
  // The caret lies between two characters: the one under the point is before or after it.
  for (const start of [offset, offset - 1]) {
    if (isDrawnAt(offsetNode as Text, start, x, y)) return map.offsetOf(offsetNode, start);
  }
  return null;
}

function isDrawnAt(node: Text, start: number, x: number, y: number): boolean {
  if (start < 0 || start >= node.length) return false;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** A tap on a link or a button is meant for the page. */
function isInteractive(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('a[href], button, input, select, textarea, label, summary') !== null
  );
}
