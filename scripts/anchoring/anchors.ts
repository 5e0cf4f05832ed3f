import search from 'approx-string-match';
import { resolvePassages } from '../../src/engine/locate/resolvePassages';
import type { PassageSelectors } from '../../src/model/annotation';
import type { Span } from '../../src/model/span';

/** A way to find a described passage again; null where it says that it isn't there. */
export interface Anchor {
  readonly name: string;
  find(text: string, selectors: PassageSelectors): Span | null;
}

/** This project's. */
export const OWN: Anchor = {
  name: 'On Record',
  find: (text, selectors) => {
    const [place] = resolvePassages(text, [selectors]);
    return place === undefined || place.state === 'orphaned' ? null : place.span;
  },
};

/**
 * The plain approach: the place where the quote takes the fewest errors, by approx-string-match (Myers 1999), whatever
 * they are; of several the one whose surroundings take the fewest, then the one nearest to where it stood.
 */
export const PLAIN: Anchor = {
  name: 'plain',
  find: (text, [{ exact, prefix, suffix }, { start: position }]) => {
    const rated = search(text, exact, exact.length).map(({ start, end }) => ({
      span: { start, end },
      around:
        errorsIn(text.slice(Math.max(0, start - prefix.length), start), prefix) +
        errorsIn(text.slice(end, end + suffix.length), suffix),
    }));
    const [best] = rated.toSorted(
      (a, b) => a.around - b.around || Math.abs(a.span.start - position) - Math.abs(b.span.start - position),
    );
    return best?.span ?? null;
  },
};

function errorsIn(text: string, pattern: string): number {
  return pattern === '' ? 0 : (search(text, pattern, pattern.length)[0]?.errors ?? pattern.length);
}
