import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { guardClicks } from './guardClicks';
import { cycleFocus, keepOwnEvents } from './keepOwnEvents';
import { type OwnHost, openOwnHost } from './ownHost';
import type { Scheme } from './palettes';

/** Room between the marked words and the card, and between the card and the edge of the window, in CSS pixels. */
const DISTANCE = 8;
const MARGIN = 8;
/** A card is never lower than this, however little room there is, in CSS pixels. */
const LOWEST = 160;

/** An open card. Its inside is out of the page's reach. */
export interface CardHost {
  /** Where the card is to be drawn. */
  readonly container: HTMLElement;
  /** True if the pointer is over the card. */
  isHovered(): boolean;
  /** False where the page has taken the card away. */
  isShown(): boolean;
  /** True if the focus is in the card, by keyboard or pointer. */
  hasFocus(): boolean;
  /** True if the focus is in the card and shown to be: the person uses the keyboard. */
  showsFocus(): boolean;
  /** Moves the keyboard focus into the card, to its first control or the one that a selector names. */
  focus(selector?: string): void;
}

/** How to open a card. */
export interface CardOptions {
  readonly css: string;
  readonly scheme: Scheme;
  /** The language of the interface, whatever the page's is. */
  readonly language: string;
  readonly anchor: Range;
  /** Called when the person closes the card: Esc, or focus or pointer gone. */
  readonly onClose: () => void;
  /** Called when the words that the card is about have been scrolled far out of the window. */
  readonly onAway: () => void;
  /** Called when the person's keyboard enters the card, and when the focus leaves it. */
  readonly onFocus: (inside: boolean) => void;
}

/**
 * Opens an empty card beside a range, in a closed shadow root in the browser's top layer, until the signal is aborted.
 * It never lies over the range, flips at the edges and follows scrolling.
 */
export function openCardHost(options: CardOptions, signal: AbortSignal): CardHost {
  const host = openOwnHost('card', options, signal);
  const { element, root, container } = host;
  element.showPopover();
  let hovered = false;
  element.addEventListener('pointerenter', () => (hovered = true), { signal });
  element.addEventListener('pointerleave', () => (hovered = false), { signal });
  keepOwnEvents(element, signal);
  cycleFocus(container, signal);
  followFocus(container, options.onFocus, signal);
  closeOnEscape(options.onClose, signal);
  const moved = guardClicks(element, root, signal);
  keepInPlace(host, options.anchor, { moved, away: options.onAway }, signal);
  return {
    container,
    isHovered: () => hovered,
    isShown: () => element.isConnected && element.matches(':popover-open'),
    hasFocus: () => document.activeElement === element,
    showsFocus: () => container.querySelector(':focus-visible') !== null,
    focus: (selector = 'button') => container.querySelector<HTMLElement>(selector)?.focus(),
  };
}

/** A pointer that presses a button leaves the focus there; that alone does not mean that the person is in the card. */
function followFocus(container: HTMLElement, tell: (inside: boolean) => void, signal: AbortSignal): void {
  container.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) tell(true);
    },
    { signal },
  );
  container.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && container.contains(relatedTarget))) tell(false);
    },
    { signal },
  );
}

function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
    event.stopPropagation();
    close();
  };
  document.addEventListener('keydown', listen, { signal, capture: true });
}

/** Tells once words that have been in the window lie more than half a window beyond its edge. */
function distanceTeller(anchor: Range, tellAway: () => void): () => void {
  let wasNear = false;
  return () => {
    const { top, bottom } = anchor.getBoundingClientRect();
    const height = window.innerHeight;
    if (bottom >= 0 && top <= height) wasNear = true;
    else if (wasNear && (bottom < -height / 2 || top > height * 1.5)) tellAway();
  };
}

/** Keeps the card beside its words, and tells when that moved it, and when its words are far away. */
function keepInPlace(
  host: OwnHost,
  range: Range,
  tell: { moved(): void; away(): void },
  signal: AbortSignal,
): void {
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? document.documentElement,
  };
  let last = '';
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(DISTANCE),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => host.shape('max-height', Math.max(LOWEST, availableHeight)),
        }),
      ],
    });
    host.shape('left', x);
    host.shape('top', y);
    const now = `${Math.round(x)},${Math.round(y)}`;
    if (now !== last) tell.moved();
    last = now;
  };
  const tellDistance = distanceTeller(range, tell.away);
  const stop = autoUpdate(anchor, host.element, () => {
    void place();
    tellDistance();
  });
  signal.addEventListener('abort', stop);
}
