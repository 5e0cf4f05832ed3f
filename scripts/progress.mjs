/** A step is silent for this long, in milliseconds, then says that it is at work. */
const PATIENCE = 2_000;

/**
 * Does a step; one that takes more than two seconds says what it does, and at its end how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function withProgress(what, work) {
  const start = Date.now();
  let shown = false;
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - start) / 1000);
    if (process.stderr.isTTY) process.stderr.write(`\r${what} … ${seconds} s`);
    else if (!shown) console.error(`${what} …`);
    shown = true;
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown && process.stderr.isTTY) process.stderr.write('\n');
  }
}
