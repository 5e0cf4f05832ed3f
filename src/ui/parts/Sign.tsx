import { h, type JSX } from 'preact';
import type { MarkKind } from '../../model/mark';
import { SIGN_SHAPES } from './signShapes';

/** The sign of one kind of mark, the same on every screen. It is never alone: words stand beside it. */
export function Sign({ kind }: { readonly kind: MarkKind }): JSX.Element {
  return (
    <svg class={`g k-${kind}`} viewBox="0 0 22 18" aria-hidden="true">
      {SIGN_SHAPES[kind].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
