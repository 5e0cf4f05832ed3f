/** The Navigation API, as far as it is used here; not yet in the DOM library's types. */
interface NavigationEvents extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Calls back after the page has gone to another address of its own making, or has come back out of the browser's
 * memory, until the signal is aborted. A jump within the page is none.
 */
export function onNavigation(changed: () => void, signal?: AbortSignal): void {
  let last = addressWithoutHash();
  const look = (): void => {
    const address = addressWithoutHash();
    if (address === last) return;
    last = address;
    changed();
  };
  const options = signal === undefined ? {} : { signal };
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  navigation?.addEventListener('currententrychange', look, options);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) changed();
    },
    options,
  );
}

function addressWithoutHash(): string {
  return location.href.replace(/#.*$/, '');
}
