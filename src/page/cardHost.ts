import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { guardClicks } from './guardClicks';
import type { Scheme } from './palettes';

/** Says that an element is a card's host. A `div` that nothing of the page can make a custom element of: those see inside. */
const HOST_ATTRIBUTE = 'data-on-record';
/** Room between the marked words and the card, and between the card and the edge of the window, in CSS pixels. */
const DISTANCE = 8;
const MARGIN = 8;
/** A card is never lower than this, however little room there is, in CSS pixels. */
const LOWEST = 160;

/** The shape of the host. What is important inside a shadow root, no rule or attribute outside it overrules. */
const HOST_RULE = `:host{${[
  'all:initial',
  'display:block',
  'position:fixed',
  'right:auto',
  'bottom:auto',
  'width:max-content',
  'margin:0',
  'padding:0',
  'border:0',
  'background:transparent',
  'overflow:visible',
]
  .map((declaration) => `${declaration}!important`)
  .join(';')}}`;

/** An open card. Its inside is out of the page's reach. */
export interface CardHost {
  /** Where the card is to be drawn. */
  readonly container: HTMLElement;
  /** True if the pointer is over the card. */
  isHovered(): boolean;
  /** False where the page has taken the card away. */
  isShown(): boolean;
  /** Moves the keyboard focus into the card. */
  focus(): void;
}

/** How to open a card. */
export interface CardOptions {
  readonly css: string;
  readonly scheme: Scheme;
  readonly anchor: Range;
  /** Called when the person closes the card: Esc, or focus or pointer gone. */
  readonly onClose: () => void;
}

/**
 * Opens an empty card beside a range, in a closed shadow root in the browser's top layer, until the signal is aborted.
 * It never lies over the range, flips at the edges and follows scrolling.
 */
export function openCardHost(options: CardOptions, signal: AbortSignal): CardHost {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  host.setAttribute(HOST_ATTRIBUTE, '');
  const root = host.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  container.className = 'shield';
  container.dataset.scheme = options.scheme;
  root.append(container);
  const place = placement(host, applyCss(root, options.css));
  document.documentElement.append(host);
  host.showPopover();
  let hovered = false;
  host.addEventListener('pointerenter', () => (hovered = true), { signal });
  host.addEventListener('pointerleave', () => (hovered = false), { signal });
  closeOnEscape(options.onClose, signal);
  const moved = guardClicks(host, root, signal);
  const stopFollowing = autoUpdate(anchorOf(options.anchor), host, async () => {
    if (await place(options.anchor)) moved();
  });
  signal.addEventListener('abort', () => {
    stopFollowing();
    host.remove();
  });
  return {
    container,
    isHovered: () => hovered,
    isShown: () => host.isConnected && host.matches(':popover-open'),
    focus: () => container.querySelector<HTMLElement>('button, [tabindex]')?.focus(),
  };
}

/** Takes away the cards that stand on the page, whichever instance of the extension opened them. */
export function removeCardHosts(): void {
  for (const host of document.querySelectorAll(`:root > div[${HOST_ATTRIBUTE}]`)) host.remove();
}

/** Applies the card's sheet and gives it. */
function applyCss(root: ShadowRoot, css: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return sheet;
  } catch {
    // Firefox lets content scripts adopt no sheets; an element in the shadow root does the same.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return style.sheet;
  }
}

function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopPropagation();
    close();
  };
  document.addEventListener('keydown', listen, { signal, capture: true });
}

function anchorOf(range: Range) {
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: range.startContainer.parentElement ?? document.documentElement,
  };
}

/**
 * Gives the function that puts the host beside a range; true if that moved it. The place stands in a rule inside the
 * shadow root: the host's own style attribute is the page's to write.
 */
function placement(host: HTMLElement, sheet: CSSStyleSheet | null): (anchor: Range) => Promise<boolean> {
  // The sheet's own element must be in the document before it has a sheet, in Firefox.
  const rule = sheet?.cssRules[sheet.insertRule(HOST_RULE, sheet.cssRules.length)] ?? null;
  const set = (property: string, pixels: number): void =>
    (rule as CSSStyleRule | null)?.style.setProperty(property, `${Math.round(pixels)}px`, 'important');
  let last = '';
  return async (anchor) => {
    const { x, y } = await computePosition(anchorOf(anchor), host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(DISTANCE),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => set('max-height', Math.max(LOWEST, availableHeight)),
        }),
      ],
    });
    set('left', x);
    set('top', y);
    const now = `${Math.round(x)},${Math.round(y)}`;
    const moved = now !== last;
    last = now;
    return moved;
  };
}
