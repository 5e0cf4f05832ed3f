/** @type {(() => unknown)[]} */
const undone = [];
let heard = false;

/**
 * Remembers how to end something that was started; done in reverse order at the end, on an error, or on Ctrl-C.
 * @param {() => unknown} undo
 */
export function atEnd(undo) {
  if (!heard) listen();
  undone.push(undo);
}

/** Ends everything that was started. What fails to end does not keep the rest. */
export async function endAll() {
  for (let undo = undone.pop(); undo !== undefined; undo = undone.pop()) {
    try {
      await undo();
    } catch {
      // It may have ended by itself.
    }
  }
}

function listen() {
  heard = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, async () => {
      await endAll();
      process.exit(130);
    });
  }
}
