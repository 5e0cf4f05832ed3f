/** A page is at rest when its text has been the same for so long since it was loaded, in milliseconds. */
const QUIET = 5_000;
/** One that never rests is taken as it is so long after it was read first, in milliseconds. */
const LONGEST = 60_000;

/** Tells when a page's text is all there: late text is waited for before anything is said to be gone. */
export class Settling {
  private timer = 0;
  private begun = 0;
  isSettled = false;

  constructor(
    private readonly document: Document,
    private readonly settled: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Another page stands here now. */
  restart(): void {
    this.begun = 0;
    this.waitOn();
  }

  /** The text has changed: waits anew. */
  waitOn(): void {
    if (this.begun === 0) this.begun = performance.now();
    this.isSettled = false;
    clearTimeout(this.timer);
    const rest = this.begun + LONGEST - performance.now();
    this.timer = window.setTimeout(() => this.settle(), Math.max(0, Math.min(QUIET, rest)));
  }

  private settle(): void {
    if (this.signal.aborted) return;
    if (this.document.readyState !== 'complete') {
      window.addEventListener('load', () => this.waitOn(), { once: true, signal: this.signal });
      return;
    }
    this.isSettled = true;
    this.settled();
  }
}
