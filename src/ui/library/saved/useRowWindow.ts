import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** The height of every row, in rem: `--row` in library.css. Equal heights make the place of any row a multiplication. */
export const ROW = 5.25;
/** So many rows stand ready above and below those in view. */
const SPARE = 6;

/** Which rows of a long list are to stand in the document. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  /** Scrolls as little as brings a row into view. */
  reveal(row: number): void;
  /** How many rows fit into the view. */
  readonly fit: number;
}

/** Keeps the rows in view of a scrolled element, of a list so long. */
export function useRowWindow(scrolled: RefObject<HTMLDivElement | null>, length: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0, row: 1 });
  const look = useCallback((): void => {
    const element = scrolled.current;
    if (element !== null) setView({ top: element.scrollTop, height: element.clientHeight, row: rowHeight() });
  }, [scrolled]);
  // Another length only moves the end: what is in view is measured when it is scrolled or sized.
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = scrolled.current;
    if (element === null) return;
    const leaving = new AbortController();
    element.addEventListener('scroll', look, { passive: true, signal: leaving.signal });
    const sized = new ResizeObserver(look);
    sized.observe(element);
    return () => {
      leaving.abort();
      sized.disconnect();
    };
  }, [scrolled, look]);
  const first = Math.floor(view.top / view.row);
  const fit = Math.max(1, Math.floor(view.height / view.row));
  const reveal = useCallback(
    (at: number): void => {
      const element = scrolled.current;
      if (element === null) return;
      const height = rowHeight();
      if (at * height < element.scrollTop) element.scrollTop = at * height;
      const over = (at + 1) * height - element.clientHeight;
      if (over > element.scrollTop) element.scrollTop = over;
    },
    [scrolled],
  );
  return {
    from: Math.max(0, Math.min(first - SPARE, length)),
    to: Math.min(length, first + fit + SPARE + 2),
    reveal,
    fit,
  };
}

/** In pixels: the reader's own font size is the unit. */
function rowHeight(): number {
  return ROW * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
