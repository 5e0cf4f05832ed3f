import fc from 'fast-check';
import { exportAnnotations } from '../../src/annotation/exportAnnotations';
import { importAnnotations } from '../../src/annotation/importAnnotations';
import { planImport } from '../../src/annotation/planImport';
import { fuzzedImport } from './fuzzedImports';
import { sampleContext } from './sampleAnnotations';

const CONTEXT = { statement: 'a-statement' };

/** How many files were taken whole, in part, and not at all. */
export interface FuzzCounts {
  whole: number;
  part: number;
  refused: number;
}

/** What every object has from its prototype, to see that nothing was put there. */
function inherited(): string {
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
  return prototypes.map((prototype) => Object.getOwnPropertyNames(prototype).join()).join(';');
}

/**
 * Imports so many files that were sound once. Throws with the file where one is not answered, where an answer is not whole
 * and sound (what is taken comes back the same from a backup of it), or where a prototype was touched.
 */
export function fuzzImport(runs: number, seed: number): FuzzCounts {
  const counts: FuzzCounts = { whole: 0, part: 0, refused: 0 };
  const before = inherited();
  const check = (file: string): void => {
    const outcome = importAnnotations(file, CONTEXT);
    if (inherited() !== before) throw new Error('A prototype was touched.');
    if (!outcome.ok) {
      counts.refused++;
      return;
    }
    const { parsed, failed, besides } = outcome.value;
    counts[failed.length > 0 ? 'part' : 'whole']++;
    const backup = exportAnnotations('backup', parsed, { ...sampleContext, besides });
    const again = importAnnotations(backup.text, CONTEXT);
    if (!again.ok || again.value.failed.length > 0) throw new Error('What was taken is not sound.');
    const plan = planImport(planImport([], parsed).added, again.value.parsed);
    if (plan.added.length + plan.changed.length > 0) throw new Error('What was taken came back changed.');
  };
  fc.assert(fc.property(fuzzedImport, check), { numRuns: runs, seed });
  return counts;
}
