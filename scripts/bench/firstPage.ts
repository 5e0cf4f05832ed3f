import { compileStatements } from '../../src/engine/compileStatements';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { PageDetails } from '../../src/model/pageText';
import { bundledStatements } from '../../src/reference/bundledStatements';

/** A page that a cold worker is woken for. */
export interface FirstPageJob {
  readonly text: string;
  readonly details: Partial<PageDetails>;
}

/** How long each step took, in milliseconds. */
export interface FirstPageTimes {
  /** The bundled statement read and checked. */
  readonly read: number;
  readonly compile: number;
  readonly recognise: number;
}

/** Does once, with code that never ran before, what a worker does when it wakes. */
export function firstPage({ text, details }: FirstPageJob): FirstPageTimes {
  const page = readText(text, details);
  const start = performance.now();
  const statements = bundledStatements();
  const read = performance.now();
  const index = compileStatements(statements);
  const compiled = performance.now();
  recognise(index, page);
  return { read: read - start, compile: compiled - read, recognise: performance.now() - compiled };
}
