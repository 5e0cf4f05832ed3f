/** So long one turn may keep the page from answering, in milliseconds: half a frame at 60 a second. */
const TURN = 8;

/** Does something with each of many things, letting the page answer between turns. */
export async function inTurns<T>(things: readonly T[], work: (thing: T) => void): Promise<void> {
  let until = performance.now() + TURN;
  for (const thing of things) {
    work(thing);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN;
  }
}
