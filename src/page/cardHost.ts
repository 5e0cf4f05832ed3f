import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Scheme } from './marksStyle';

/** The element that holds the card; in the page only while a card is open. */
const HOST_NAME = 'on-record-card';
/** Room between the marked words and the card, and between the card and the edge of the window, in CSS pixels. */
const DISTANCE = 8;
const MARGIN = 8;

/** An open card. Its inside is out of the page's reach. */
export interface CardHost {
  /** Where the card is to be drawn. */
  readonly container: HTMLElement;
  /** True if the pointer is over the card. */
  isHovered(): boolean;
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
  const host = document.createElement(HOST_NAME);
  host.setAttribute('popover', 'manual');
  host.dataset.scheme = options.scheme;
  const root = host.attachShadow({ mode: 'closed' });
  applyCss(root, options.css);
  const container = document.createElement('div');
  root.append(container);
  document.documentElement.append(host);
  host.showPopover();
  let hovered = false;
  host.addEventListener('pointerenter', () => (hovered = true), { signal });
  host.addEventListener('pointerleave', () => (hovered = false), { signal });
  closeOnEscape(options.onClose, signal);
  const stopFollowing = autoUpdate(anchorOf(options.anchor), host, () => void place(host, options.anchor));
  signal.addEventListener('abort', () => {
    stopFollowing();
    host.remove();
  });
  return {
    container,
    isHovered: () => hovered,
    focus: () => container.querySelector<HTMLElement>('button, [tabindex]')?.focus(),
  };
}

function applyCss(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets content scripts adopt no sheets; an element in the shadow root does the same.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
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

async function place(host: HTMLElement, anchor: Range): Promise<void> {
  const { x, y } = await computePosition(anchorOf(anchor), host, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(DISTANCE),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) =>
          host.style.setProperty('max-height', `${Math.max(160, availableHeight)}px`),
      }),
    ],
  });
  host.style.setProperty('left', `${Math.round(x)}px`);
  host.style.setProperty('top', `${Math.round(y)}px`);
}
