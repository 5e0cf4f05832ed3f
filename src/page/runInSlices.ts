/** So long the page's thread is used at a stretch, in milliseconds of performance.now(). */
const SLICE = 4;

/** The scheduler, as far as it is used here; not yet in the DOM library's types. */
interface Yielding {
  readonly yield?: () => Promise<void>;
}

/** What steps gave, and how long they used the page's thread, in milliseconds. */
export interface Sliced<Value> {
  readonly value: Value;
  readonly used: number;
}

/**
 * Runs steps to their end, and lets the page go on after each slice of some 4 ms. Null where the signal is aborted before
 * the end.
 */
export async function runInSlices<Value>(
  steps: Iterator<void, Value>,
  signal?: AbortSignal,
): Promise<Sliced<Value> | null> {
  let used = 0;
  let start = performance.now();
  while (signal?.aborted !== true) {
    const step = steps.next();
    const slice = performance.now() - start;
    if (step.done === true) return { value: step.value, used: used + slice };
    if (slice < SLICE) continue;
    await pause();
    used += slice;
    start = performance.now();
  }
  return null;
}

/** Lets the browser do what waits: input and painting first. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Yielding };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    // Unlike a timer a message comes at once, also on a page that is not in front.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
