/** So long after a change the text is looked at again, in milliseconds: pieces that come together are read together. */
const DELAY = 150;
/** Of the page's thread looking takes this share at most, however busy the page is. */
const SHARE = 0.03;
/** Added elements with more text than this may be an article, in UTF-16 units. */
const MUCH_TEXT = 250;

/** What is watched, and what is done. */
export interface TextWatch {
  /** The parts of the page that were read last: what changes elsewhere is passed over, if it isn't much. */
  watched(): readonly Node[];
  /** Looks at the text again; gives the milliseconds that this took of the page's thread. */
  look(): Promise<number>;
}

/**
 * Looks again some time after what was read has changed, until the signal is aborted. On a page that changes without
 * end the next look is put off in proportion to what the last one cost.
 */
export function watchText({ watched, look }: TextWatch, signal: AbortSignal): void {
  let timer = 0;
  let cost = 0;
  const lookAgain = async (): Promise<void> => {
    try {
      cost = await look();
    } finally {
      timer = 0;
    }
    if (!signal.aborted) observeAll();
  };
  const lookSoon = (): void => {
    if (timer === 0) timer = window.setTimeout(() => void lookAgain(), Math.max(DELAY, cost / SHARE));
  };
  const observer = new MutationObserver((records) => {
    if (timer === 0 && records.some((record) => concerns(record, watched()))) lookSoon();
  });
  // A frame that comes late, or goes to another address, changes nothing in the document around it.
  const hearFrame = ({ target }: Event): void => {
    if (target instanceof HTMLIFrameElement) lookSoon();
  };
  document.addEventListener('load', hearFrame, { signal, capture: true });
  const observeAll = (): void => {
    for (const tree of treesOf(watched())) observer.observe(tree, OBSERVED);
  };
  observeAll();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'inert'],
};

/** The documents and shadow trees that hold the nodes, and the page's own document. */
function treesOf(nodes: readonly Node[]): ReadonlySet<Node> {
  return new Set([document, ...nodes.map((node) => node.getRootNode())].filter((tree) => tree.isConnected));
}

function concerns({ type, target, addedNodes }: MutationRecord, watched: readonly Node[]): boolean {
  if (watched.some((node) => node.contains(target) || !node.isConnected)) return true;
  if (type !== 'childList') return false;
  for (const node of addedNodes) {
    if (node.nodeType === Node.ELEMENT_NODE && (node.textContent?.length ?? 0) > MUCH_TEXT) return true;
  }
  return false;
}
