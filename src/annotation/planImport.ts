import type { Annotation } from '../model/annotation';
import { stableJson } from './stableJson';

/** What an import would do to what is stored. Nothing is done by planning it. */
export interface ImportPlan {
  readonly added: readonly Annotation[];
  /** As they would be afterwards. */
  readonly changed: readonly Annotation[];
  /** Those that are kept as they are stored. */
  readonly same: readonly Annotation[];
}

/**
 * Merges annotations into stored ones by their ids: the one of the higher revision stays, then the one modified later, then
 * the one whose content comes later in the alphabet. So the outcome is the same in whatever order files are imported, and
 * importing one again changes nothing.
 */
export function planImport(stored: readonly Annotation[], parsed: readonly Annotation[]): ImportPlan {
  const before = new Map(stored.map((annotation) => [annotation.id, annotation]));
  const after = new Map<string, Annotation>();
  for (const annotation of parsed) {
    const known = after.get(annotation.id) ?? before.get(annotation.id);
    after.set(annotation.id, known === undefined ? annotation : laterOf(known, annotation));
  }
  const plan = { added: [] as Annotation[], changed: [] as Annotation[], same: [] as Annotation[] };
  for (const [id, annotation] of after) {
    const old = before.get(id);
    if (old === undefined) plan.added.push(annotation);
    else if (old === annotation) plan.same.push(old);
    else plan.changed.push(annotation);
  }
  return plan;
}

/** The first where both have the same content. */
function laterOf(a: Annotation, b: Annotation): Annotation {
  if (a.revision !== b.revision) return a.revision > b.revision ? a : b;
  if (a.modified !== b.modified) return a.modified > b.modified ? a : b;
  return isSame(a, b) || stableJson(a) >= stableJson(b) ? a : b;
}

/** Equal content, which is quicker asked so than by writing both out. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  const entries = Object.entries(a);
  if (entries.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  return entries.every(
    ([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]),
  );
}
