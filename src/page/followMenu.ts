import { offsetAt } from './pointer';
import type { TextMap } from './textMap';

/** Tells on which text the person last asked for the context menu, until the signal is aborted; null on anything else. */
export function followMenu(map: () => TextMap | null, signal: AbortSignal): () => number | null {
  let asked: number | null = null;
  window.addEventListener(
    'contextmenu',
    ({ isTrusted, clientX, clientY }) => {
      if (isTrusted) asked = offsetAt(map(), clientX, clientY);
    },
    { signal, passive: true, capture: true },
  );
  return () => asked;
}
