import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedId } from '../../src/annotation/derivedId';
import { planImport } from '../../src/annotation/planImport';
import type { Annotation } from '../../src/model/annotation';
import { sampleAnnotations, uuidOf } from '../support/sampleAnnotations';

const [sample] = sampleAnnotations() as [Annotation];

/** Versions of few annotations that differ in few ways, so that many meet. */
const annotation = fc.record({ id: fc.nat(4), revision: fc.nat(2), day: fc.nat(2), note: fc.nat(2) }).map(
  ({ id, revision, day, note }): Annotation => ({
    ...sample,
    id: uuidOf(id),
    revision: revision + 1,
    modified: `2026-01-0${day + 1}T00:00:00.000Z`,
    body: { note: `note ${note}`, tags: [] },
  }),
);
const file = fc.array(annotation, { maxLength: 8 });

/** What is stored once a file was imported. */
function imported(stored: readonly Annotation[], parsed: readonly Annotation[]): readonly Annotation[] {
  const { added, changed } = planImport(stored, parsed);
  const byId = new Map([...stored, ...added, ...changed].map((one) => [one.id, one]));
  return [...byId.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}

describe('merging', () => {
  it('gives the same in whatever order files are imported', () => {
    fc.assert(
      fc.property(file, file, file, (a, b, c) => {
        const one = imported(imported(imported([], a), b), c);
        expect(imported(imported(imported([], c), a), b)).toEqual(one);
        expect(imported([], [...b, ...c, ...a])).toEqual(one);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(file, file, (a, b) => {
        const stored = imported(imported([], a), b);
        expect(planImport(stored, b)).toMatchObject({ added: [], changed: [] });
        expect(planImport(stored, stored).same).toEqual(stored);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('never takes an older one over a newer one', () => {
    const newer = { ...sample, revision: 3, body: { note: 'mine', tags: [] } };
    expect(planImport([newer], [sample])).toMatchObject({ added: [], changed: [], same: [newer] });
    expect(planImport([sample], [newer])).toMatchObject({ added: [], changed: [newer], same: [] });
  });
});

describe('an id that is derived', () => {
  it('is a UUID, always the same, and another for another source', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => derivedId(`hypothesis:${i.toString(36)}`));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[7]).toBe(derivedId('hypothesis:7'));
    for (const id of ids.slice(0, 100))
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
