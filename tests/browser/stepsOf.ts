import { join } from 'node:path';
import { build } from 'vite';
import type { DrivenPage } from '../../scripts/drivers/types';
import { ROOT } from '../../scripts/runCommand.mjs';

/** The reader as one script that can be put into a page of a test: it needs nothing of the extension. */
export async function readerCode(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'src', 'page', 'readPage.ts'), name: 'reader', formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The reader was not built.');
  return first.output[0].code;
}

/** How a page was read: the length of its text, and the longest step in milliseconds. */
export interface Steps {
  readonly length: number;
  readonly longest: number;
}

/** A page is read so often. */
const RUNS = 3;

/**
 * Reads a page by a reader's code, and tells how long its longest step is. Every run takes the same steps: of each the
 * fastest counts, as the machine may hold up any of them.
 */
export function stepsOf(page: DrivenPage, code: string): Promise<Steps> {
  return page.evaluate(
    async ([script, runs]) => {
      const { readSteps } = new Function(`${script}; return reader;`)();
      const fastest: number[] = [];
      let length = 0;
      for (let run = 0; run < runs; run++) {
        const steps = readSteps(document, location.href);
        for (let i = 0, isDone = false; !isDone; i++) {
          const start = performance.now();
          const step = steps.next();
          fastest[i] = Math.min(fastest[i] ?? Number.POSITIVE_INFINITY, performance.now() - start);
          isDone = step.done;
          if (isDone) length = step.value.read.page.text.length;
          if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
      }
      return { length, longest: Math.max(...fastest.slice(0, 100_000)) };
    },
    [code, RUNS] as const,
  );
}
