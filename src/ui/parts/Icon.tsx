import type { JSX } from 'preact';
import { ICON_PATHS } from './iconPaths';

const SHAPES = {
  save: (
    <>
      <path d="M4.5 2.5h7v11L8 10.7l-3.5 2.8z" />
    </>
  ),
  saved: (
    <>
      <path d="M4.5 2.5h7v11L8 10.7l-3.5 2.8z" fill="currentColor" />
    </>
  ),
  note: (
    <>
      <path d="M3 13l.6-2.7 7.3-7.3 2.1 2.1-7.3 7.3zM9.4 4.5l2.1 2.1" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M3.5 10.5h-.2a.8.8 0 01-.8-.8V3.3c0-.4.4-.8.8-.8h6.4c.4 0 .8.4.8.8v.2" />
    </>
  ),
  show: (
    <>
      <path d="M2.5 4h5M2.5 8h3M2.5 12h5M8.5 8h5M11 5.5L13.5 8 11 10.5" />
    </>
  ),
  no: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6 6l4 4M10 6l-4 4" />
    </>
  ),
  check: (
    <>
      <path d={ICON_PATHS.check} />
    </>
  ),
  hide: (
    <>
      <path d="M2.5 8S4.5 4.5 8 4.5 13.5 8 13.5 8 11.5 11.5 8 11.5 2.5 8 2.5 8zM3 13L13 3" />
    </>
  ),
  left: (
    <>
      <path d="M10 4L6 8l4 4" />
    </>
  ),
  right: (
    <>
      <path d="M6 4l4 4-4 4" />
    </>
  ),
  warn: (
    <>
      <path d={ICON_PATHS.warn} />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.4" r="2.6" />
      <path d="M3 13.2c.7-2.6 2.5-3.9 5-3.9s4.3 1.3 5 3.9" />
    </>
  ),
  again: (
    <>
      <path d="M13 4v3h-3M3 12V9h3M12.6 7A5 5 0 003.9 5.6M3.4 9a5 5 0 008.7 1.4" />
    </>
  ),
  x: (
    <>
      <path d="M4 4l8 8M12 4l-8 8" />
    </>
  ),
  library: (
    <>
      <path d="M3 2.5v11M6.5 2.5v11M9.5 3l3.5 10" />
    </>
  ),
  beside: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1" />
      <path d="M9.5 3v10" />
    </>
  ),
  shield: (
    <>
      <path d="M8 2.3l5 1.8v3.6c0 2.9-2 5-5 6-3-1-5-3.1-5-6V4.1z" />
    </>
  ),
  gear: (
    <>
      <path d="M2.5 5h6M12 5h1.5M2.5 11h1.5M7.5 11h6" />
      <circle cx="10.2" cy="5" r="1.7" />
      <circle cx="5.7" cy="11" r="1.7" />
    </>
  ),
  about: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 7.3v3.5M8 5.200v.1" />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 015 0v2" />
    </>
  ),
  none: (
    <>
      <path d="M4.5 8h7" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2l3.3 3.3" />
    </>
  ),
  down: (
    <>
      <path d="M4 6l4 4 4-4" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3.5v9M3.5 8h9" />
    </>
  ),
  trash: (
    <>
      <path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5" />
    </>
  ),
  tag: (
    <>
      <path d="M2.5 2.5h5.2l5.8 5.8-5.2 5.2-5.8-5.8z" />
      <circle cx="5.3" cy="5.3" r=".6" />
    </>
  ),
  broken: (
    <>
      <path d="M6.5 9.5L5 11a2.1 2.1 0 01-3-3l1.5-1.5M9.5 6.5L11 5a2.1 2.1 0 013 3l-1.5 1.5M5 3.5V2M3.5 5H2M11 12.5V14M12.5 11H14" />
    </>
  ),
  bring: (
    <>
      <path d="M8 10V2.5M5 5.3l3-2.8 3 2.8M2.5 10.5v3h11v-3" />
    </>
  ),
  take: (
    <>
      <path d="M8 2.5V10M5 7.2l3 2.8 3-2.8M2.5 10.5v3h11v-3" />
    </>
  ),
  print: (
    <>
      <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
    </>
  ),
  open: (
    <>
      <path d="M9.5 2.5h4v4M13.5 2.5l-6 6M11.5 9v4.5h-9v-9H7" />
    </>
  ),
} as const;

/** A picture beside a button's words; hidden from screen readers, which read the words. */
export function Icon({ name }: { readonly name: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
