/** How long the page must be quiet before it is read again, in milliseconds. */
const QUIET = 250;
/** However busy the page is, its changes are looked at this often, in milliseconds. */
const LONGEST = 2_000;

/** Calls back after the page's text has changed and come to rest, until the signal is aborted. */
export function watchText(root: Node, changed: () => void, signal: AbortSignal): void {
  let timer = 0;
  let since = 0;
  const fire = (): void => {
    timer = 0;
    changed();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === 0) since = now;
    clearTimeout(timer);
    timer = window.setTimeout(fire, now - since > LONGEST ? 0 : QUIET);
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
