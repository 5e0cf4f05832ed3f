import { describe, expect, it } from 'vitest';
import { nextStop } from '../../src/app/nextStop';
import type { Mention } from '../../src/model/finding';

const at = (start: number): Mention => ({
  type: 'mention',
  entity: 'baku',
  kind: 'place',
  certainty: 'certain',
  start,
  end: start + 4,
});
const STOPS = [at(10), at(20), at(30)];

describe('the next stop', () => {
  it.each([
    [null, 1, 10],
    [null, -1, 30],
    [at(10), 1, 20],
    [at(30), 1, 10],
    [at(10), -1, 30],
    // From what is no stop the way leads on from where it stands.
    [at(15), 1, 20],
    [at(15), -1, 10],
    [at(40), 1, 10],
    [at(5), -1, 30],
  ] as const)('from %o by %i', (from, by, start) => {
    expect(nextStop(STOPS, from, by)?.start).toBe(start);
  });

  it('is nowhere on a page without stops', () => {
    expect(nextStop([], at(10), 1)).toBeUndefined();
  });
});
