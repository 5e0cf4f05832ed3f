import type { JSX } from 'preact';

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  /** True where the words stand beside it already. */
  readonly bare?: boolean;
}

/** Something that is on or off. */
export function Switch({ label, on, change, bare = false }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      role="switch"
      class={on ? 'switch on' : 'switch'}
      aria-checked={on}
      aria-label={bare ? label : undefined}
      onClick={() => change(!on)}
    >
      {!bare && label}
      <i />
    </button>
  );
}
