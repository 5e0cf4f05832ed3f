const SIGNS = ['pointermove', 'pointerdown', 'keydown'];

/** Calls back once when the person first moves, presses or types on the page, before the signal is aborted. */
export function onFirstSign(call: () => void, signal: AbortSignal): void {
  const heard = new AbortController();
  const options = { signal: AbortSignal.any([signal, heard.signal]), capture: true, passive: true };
  const hear = (event: Event): void => {
    if (!event.isTrusted) return;
    heard.abort();
    call();
  };
  for (const sign of SIGNS) window.addEventListener(sign, hear, options);
}
