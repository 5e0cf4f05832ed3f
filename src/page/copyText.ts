/** Puts text on the clipboard; false where the browser or the page's policy lets nobody. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard, and a page's policy may forbid it.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const done = new AbortController();
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', fill, { signal: done.signal, capture: true });
  const copied = document.execCommand('copy');
  done.abort();
  return copied;
}
