import type { JSX } from 'preact';
import type { MarkKind } from '../../model/mark';

// Drawn on a grid of 22 by 18: a sign above, the mark's own underline below.
const SHAPES: Readonly<Record<MarkKind, JSX.Element>> = {
  verbatim: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path
        d="M7.2 5.2h7.6M7.2 8.8h7.6"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M4 14.6h14"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  trimmed: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <g fill="currentColor">
        <circle cx="6.6" cy="7.6" r="1.35" />
        <circle cx="11" cy="7.6" r="1.35" />
        <circle cx="15.4" cy="7.6" r="1.35" />
      </g>
      <path
        d="M4 14.6h3.4M9.3 14.6h3.4M14.6 14.6H18"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  cut: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path
        d="M4.5 7h3.2M14.3 7h3.2M9.2 10.2L11 4.2l1.8 6"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
        strokeLinejoin="round"
      />
      <path
        d="M3.5 14.9q1.25-2.1 2.5 0t2.5 0 2.5 0 2.5 0 2.5 0 2.5 0"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.3"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  altered: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path
        d="M7.2 5.2h7.6M7.2 8.8h7.6M13.6 2.8L8.4 11.2"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M3.5 14.9q1.25-2.1 2.5 0t2.5 0 2.5 0 2.5 0 2.5 0 2.5 0"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.3"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  alarm: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path
        d="M7.2 5.2h7.6M7.2 8.8h7.6M13.6 2.8L8.4 11.2"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M3.5 14.9q1.25-2.1 2.5 0t2.5 0 2.5 0 2.5 0 2.5 0 2.5 0"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.3"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  stitched: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path
        d="M11 3.2v7.6M7.2 7h7.6"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
      <path
        d="M3.5 14.9q1.25-2.1 2.5 0t2.5 0 2.5 0 2.5 0 2.5 0 2.5 0"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.3"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  translated: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path
        d="M6.5 4.8h9l-2.2-2.2M15.5 9.2h-9l2.2 2.2"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.4"
        strokeLinecap="round"
        fill="none"
        strokeLinejoin="round"
      />
      <path
        d="M4 13.4h14M4 16h14"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.2"
        strokeLinecap="round"
        fill="none"
      />
    </>
  ),
  restated: (
    <>
      <path
        d="M6.8 5.6q2.1-2.4 4.2 0t4.2 0M6.8 9.6q2.1-2.4 4.2 0t4.2 0"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
      <circle cx="4.5" cy="15" r="1.35" fill="currentColor" />
      <circle cx="8.8" cy="15" r="1.35" fill="currentColor" />
      <circle cx="13.1" cy="15" r="1.35" fill="currentColor" />
      <circle cx="17.4" cy="15" r="1.35" fill="currentColor" />
    </>
  ),
  suggested: (
    <>
      <path
        d="M8.6 4.6c.2-1.4 1.2-2.1 2.5-2.1 1.5 0 2.5.9 2.5 2.1 0 1.8-2.4 1.9-2.4 3.6"
        stroke="var(--g-sign, currentColor)"
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
      <circle cx="11.2" cy="10.9" r=".95" fill="currentColor" />
      <circle cx="4.5" cy="15" r=".75" fill="currentColor" />
      <circle cx="7.1" cy="15" r=".75" fill="currentColor" />
      <circle cx="9.7" cy="15" r=".75" fill="currentColor" />
      <circle cx="12.3" cy="15" r=".75" fill="currentColor" />
      <circle cx="14.9" cy="15" r=".75" fill="currentColor" />
      <circle cx="17.5" cy="15" r=".75" fill="currentColor" />
    </>
  ),
  mention: (
    <>
      <circle cx="11" cy="4.6" r="2.1" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M6.8 11.2c.5-2.2 2-3.3 4.2-3.3s3.7 1.1 4.2 3.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
      <circle cx="4.5" cy="15" r=".75" fill="currentColor" />
      <circle cx="7.1" cy="15" r=".75" fill="currentColor" />
      <circle cx="9.7" cy="15" r=".75" fill="currentColor" />
      <circle cx="12.3" cy="15" r=".75" fill="currentColor" />
      <circle cx="14.9" cy="15" r=".75" fill="currentColor" />
      <circle cx="17.5" cy="15" r=".75" fill="currentColor" />
    </>
  ),
  saved: (
    <>
      <rect width="22" height="18" rx="4" fill="var(--kf)" />
      <path d="M8 4h6v10l-3-2.6L8 14z" fill="currentColor" />
    </>
  ),
};

/** The sign of one kind of mark, the same on every screen. It is never alone: words stand beside it. */
export function Sign({ kind }: { readonly kind: MarkKind }): JSX.Element {
  return (
    <svg class={`g k-${kind}`} viewBox="0 0 22 18" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  );
}
