/**
 * What happens inside an element of ours is not the page's to hear: a site's single-key shortcuts would answer to a note
 * being written. Moves of the pointer go on: we follow them ourselves, and no page acts on them alone.
 */
const OWN_EVENTS = (
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend ' +
  'pointerdown pointerup pointercancel mousedown mouseup click dblclick auxclick contextmenu wheel ' +
  'touchstart touchmove touchend touchcancel focusin focusout copy cut paste select submit'
).split(' ');

/** Lets no event from inside a host of ours reach the page above it, until the signal is aborted. */
export function keepOwnEvents(host: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event): void => event.stopPropagation();
  for (const name of OWN_EVENTS) host.addEventListener(name, stop, { signal, passive: true });
}

/** Keeps the keyboard focus in a container of ours: after the last control comes the first, before the first the last. */
export function cycleFocus(container: HTMLElement, signal: AbortSignal): void {
  const turn = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const controls = [...container.querySelectorAll<HTMLElement>('button, a[href], textarea')];
    const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
    if (event.target !== from || to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  container.addEventListener('keydown', turn, { signal });
}
