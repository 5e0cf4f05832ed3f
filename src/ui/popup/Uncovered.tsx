import type { JSX } from 'preact';
import type { Words } from '../../model/words';

const STEP = 9;

/** The strip of a page that took nothing: a short line a point, and how many there are. */
export function Uncovered({ count, words }: { readonly count: number; readonly words: Words }): JSX.Element {
  return (
    <p class="covers">
      <svg viewBox={`0 0 ${count * STEP} 6`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: count }, (_, i) => (
          <rect key={`${i}`} x={i * STEP} width="1.5" height="6" fill="var(--line-strong)" />
        ))}
      </svg>
      <small>{words('pointsCovered', 0, count)}</small>
    </p>
  );
}
