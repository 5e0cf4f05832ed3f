import { compileStatements } from '../../src/engine/compileStatements';
import type { ReferenceStatement } from '../../src/model/statement';
import { makeStatements } from './makeStatements';

/** Memory in MB of 1,000,000 bytes. */
export interface StatementsHeap {
  /** The statements themselves. */
  readonly statements: number;
  /** What the engine makes of them. */
  readonly index: number;
}

/** The memory that statements and their index keep. Asks for node's --expose-gc. */
export function heapOfStatements({ count }: { readonly count: number }): StatementsHeap {
  // As they come from storage: no string is shared with another.
  const stored = makeStatements(count).map((statement) => JSON.stringify(statement));
  // Once for nothing: what code keeps for itself is no statement's.
  compileStatements(JSON.parse(`[${stored[0]}]`) as ReferenceStatement[]);
  const bare = usedMemory();
  const statements = stored.map((json) => JSON.parse(json) as ReferenceStatement);
  const withStatements = usedMemory();
  const index = compileStatements(statements);
  const all = usedMemory();
  if (index.statements.length !== stored.length) throw new Error('two statements have one id');
  return { statements: Math.max(0, withStatements - bare), index: Math.max(0, all - withStatements) };
}

function usedMemory(): number {
  if (globalThis.gc === undefined) throw new Error('start node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
