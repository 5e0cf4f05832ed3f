import { keepOwnEvents } from './keepOwnEvents';
import { type HostLook, openOwnHost } from './ownHost';
import type { Scheme } from './palettes';

/** The list's place in the page, there only while there is something to list or to say. It takes no room in the page. */
export interface ListHost {
  readonly container: HTMLElement;
  follow(scheme: Scheme): void;
  /** Brings what is shown above all of the page, or lets it go. */
  raise(shown: boolean): void;
}

/** Adds the host of the list to the page, until the signal is aborted. */
export function openListHost(look: HostLook, signal: AbortSignal): ListHost {
  const { element, container, follow } = openOwnHost('list', look, signal);
  // Focus that comes back from a card goes on to the entry it left.
  element.focus = (options) => container.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  keepOwnEvents(element, signal);
  let raised = { focus: false, message: false };
  const raise = (change: Partial<typeof raised>): void => {
    raised = { ...raised, ...change };
    if (element.isConnected) element.togglePopover(raised.focus || raised.message);
  };
  container.addEventListener('focusin', () => raise({ focus: true }), { signal });
  container.addEventListener('focusout', () => raise({ focus: false }), { signal });
  container.addEventListener('keydown', ({ key, target }) => leaveOnEscape(key, target), { signal });
  return { container, follow, raise: (message) => raise({ message }) };
}

function leaveOnEscape(key: string, target: EventTarget | null): void {
  if (key === 'Escape' && target instanceof HTMLElement) target.blur();
}
