import type { JSX } from 'preact';

/** The product's sign. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="var(--record)" />
      <path
        fill="var(--on-record)"
        d="M3 3h2v10H3zM6 11V8c0-2 .9-3.1 3-3.3v1.5c-.9.2-1.3.8-1.3 1.8H9v3zM10 11V8c0-2 .9-3.1 3-3.3v1.5c-.9.2-1.3.8-1.3 1.8H13v3z"
      />
    </svg>
  );
}
