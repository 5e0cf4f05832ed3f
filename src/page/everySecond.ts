/** Calls back every second while the page is looked at, until the signal is aborted. */
export function everySecond(call: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') call();
  }, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer));
}
