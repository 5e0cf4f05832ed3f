import type { Scheme } from './palettes';

/** Says that an element is a host of ours, and which. */
const ATTRIBUTE = 'data-on-record';
/** The shape of a host. What is important inside a shadow root, no rule or attribute outside it overrules. */
const SHAPE = [
  'all:initial',
  'display:block',
  'position:fixed',
  'left:0',
  'top:0',
  'right:auto',
  'bottom:auto',
  'width:max-content',
  'margin:0',
  'padding:0',
  'border:0',
  'background:transparent',
  'overflow:visible',
];

/** What a host looks like. */
export interface HostLook {
  readonly css: string;
  readonly scheme: Scheme;
  /** The language tag of what is drawn in it. */
  readonly language: string;
}

/** An element of ours at the end of a page, with a closed shadow root that the page can't reach into. */
export interface OwnHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Where to draw. */
  readonly container: HTMLElement;
  /** Sets a length of the host's own shape, in CSS pixels, out of the page's reach. */
  shape(property: 'left' | 'top' | 'max-height', pixels: number): void;
  /** Puts the host back where a page has taken it out, and gives it the colours of the page's ground. */
  follow(scheme: Scheme): void;
}

/**
 * Adds a host to the page until the signal is aborted. It is a `div`, which no page can make an element of its own:
 * those see inside.
 */
export function openOwnHost(kind: 'card' | 'list', look: HostLook, signal: AbortSignal): OwnHost {
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  element.setAttribute(ATTRIBUTE, kind);
  const root = element.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  container.className = 'shield';
  container.dataset.scheme = look.scheme;
  container.lang = look.language;
  root.append(container);
  const style = adoptStyle(root, look.css);
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  let rule: CSSStyleRule | null = null;
  const shape: OwnHost['shape'] = (property, pixels) => {
    rule ??= hostRule(style());
    rule?.style.setProperty(property, `${Math.round(pixels)}px`, 'important');
  };
  return {
    element,
    root,
    container,
    shape,
    follow(now) {
      container.dataset.scheme = now;
      if (!element.isConnected) document.documentElement.append(element);
    },
  };
}

/** Takes away what stands of ours on the page, whichever instance of the extension put it there. */
export function removeOwnHosts(): void {
  for (const host of document.querySelectorAll(`:root > div[${ATTRIBUTE}]`)) host.remove();
}

/** Gives a shadow root its style; gives the function that gives the sheet. */
function adoptStyle(root: ShadowRoot, css: string): () => CSSStyleSheet | null {
  const shaped = `${css}\n:host{${SHAPE.map((declaration) => `${declaration}!important`).join(';')}}`;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(shaped);
    root.adoptedStyleSheets = [sheet];
    return () => sheet;
  } catch {
    // Firefox lets content scripts adopt no sheets; an element in the shadow root does the same, once it is in the page.
    const style = document.createElement('style');
    style.textContent = shaped;
    root.append(style);
    return () => style.sheet;
  }
}

function hostRule(sheet: CSSStyleSheet | null): CSSStyleRule | null {
  return ([...(sheet?.cssRules ?? [])].at(-1) as CSSStyleRule | undefined) ?? null;
}
