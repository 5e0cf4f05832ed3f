import { type ReadPage, readPage, readSteps } from './readPage';
import { runInSlices, type Sliced } from './runInSlices';

/** A page that changes so often while it is read is read in one go. */
const TRIES = 3;

/**
 * Reads a page as `readPage` does, some milliseconds at a time. What changes meanwhile must not give a wrong map: at the end
 * the text is compared with its nodes, and read again where they differ. Null where the signal is aborted before the end.
 */
export async function readPageInSlices(
  document: Document,
  url: string | null,
  signal?: AbortSignal,
): Promise<Sliced<ReadPage> | null> {
  let used = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    const reading = await runInSlices(readSteps(document, url), signal);
    if (reading === null) return null;
    const { read, isTorn } = reading.value;
    const check = await runInSlices(read.map.checkText(read.page.text), signal);
    if (check === null) return null;
    used += reading.used + check.used;
    if (check.value && !isTorn) return { value: read, used };
  }
  const start = performance.now();
  const value = readPage(document, url);
  return { value, used: used + performance.now() - start };
}
