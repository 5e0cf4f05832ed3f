/** In a window of this width or less, in CSS pixels, the columns stand one above the other. */
const NARROW = 620;
/** A popup has the size that what stands in it asks for, as far as the browser lets it, after this, in milliseconds. */
const GROWN = 150;

/**
 * Keeps the document's class `narrow` in step with its window's width. Not by a media query: the toolbar's popup begins
 * without a width and takes it from what stands in it, so that it would stay as narrow as it began.
 */
export function followWidth(isToolbarPopup: boolean): void {
  const { classList, style } = document.documentElement;
  const follow = (): void => {
    classList.toggle('narrow', window.innerWidth <= NARROW);
  };
  if (!isToolbarPopup) {
    follow();
    window.addEventListener('resize', follow);
    return;
  }
  classList.add('grows');
  const check = (): void => {
    const { innerWidth, innerHeight } = window;
    const main = document.querySelector<HTMLElement>('.pop');
    if (main === null) return;
    // Zoomed in, or in a menu of the browser's own: it is as wide as it may be, and is to stay so.
    if (innerWidth <= NARROW) {
      style.setProperty('--grown', `${innerWidth}px`);
      classList.add('narrow');
    } else if (innerHeight < main.offsetHeight) style.setProperty('--grown-height', `${innerHeight}px`);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(check, GROWN);
  }).observe(document.body, { childList: true, subtree: true });
}
