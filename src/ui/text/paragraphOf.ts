import type { PageText } from '../../model/pageText';

/** The number of the paragraph an offset of the page lies in, counted from 1; titles and headings don't count. */
export function paragraphOf(page: PageText, offset: number): number {
  const counted = page.blocks.filter(
    ({ kind, start }) => kind !== 'title' && kind !== 'heading' && start <= offset,
  );
  return Math.max(1, counted.length);
}
