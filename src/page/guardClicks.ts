/** A card must have stood still for so long before the pointer can press anything in it, in milliseconds. */
const SETTLED = 200;

/**
 * Lets only those presses into a card that the person can have meant: the browser's own, on a card that has stood still
 * and lies on top. Gives the function to be called whenever the card has moved. Keys are always let in.
 */
export function guardClicks(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): () => void {
  let movedAt = performance.now();
  let below = otherTopElements(host);
  /** Puts the card on top again where something of the page has come over it; true if something had. */
  const raise = (): boolean => {
    const others = otherTopElements(host);
    if (others.every((element) => below.includes(element))) return false;
    host.hidePopover();
    host.showPopover();
    below = others;
    return true;
  };
  root.addEventListener(
    'click',
    (event) => {
      const { isTrusted, detail } = event as PointerEvent;
      const byPointer = detail > 0;
      const meant = !byPointer || (!raise() && performance.now() - movedAt >= SETTLED);
      if (isTrusted && meant) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  return () => {
    movedAt = performance.now();
  };
}

/** What else is in the browser's top layer: of two the one that came later lies on top. */
function otherTopElements(host: HTMLElement): readonly Element[] {
  const elements = document.querySelectorAll(':popover-open, dialog:modal, :fullscreen');
  return [...elements].filter((element) => element !== host && !element.contains(host));
}
