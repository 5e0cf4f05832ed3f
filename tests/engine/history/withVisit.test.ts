import { describe, expect, it } from 'vitest';
import { asKnown, knownVersion, withVisit } from '../../../src/engine/history/withVisit';
import type { Visits } from '../../../src/model/visit';
import { seen } from './history';

const KEY = { pageKey: 'https://news.example/story', statement: 'a' };

/** A history of visits, each a day after the other, that saw these words. */
function history(...words: readonly string[]): Visits {
  const visits = words.reduce<Visits | null>(
    (stored, text, day) =>
      withVisit(KEY, stored, {
        seen: { ...seen(text, 'A headline', { [text]: 'verbatim' }), hash: `${day}`.padStart(64, '0') },
        now: `2024-05-${10 + day}T10:00:00Z`,
        engine: '1',
      }),
    null,
  );
  if (visits === null) throw new Error('there was no visit');
  return visits;
}

describe('the visits of a page', () => {
  it('begin with a version that is known', () => {
    const visits = history('It was so');
    expect(visits.versions).toHaveLength(1);
    expect(knownVersion(visits)?.first).toBe('2024-05-10T10:00:00Z');
  });

  it('stay one version while what matters is the same, and say when it was seen last', () => {
    const visits = history('It was so', '“It was so”');
    expect(visits.versions).toHaveLength(1);
    expect(visits.versions[0]?.last).toBe('2024-05-11T10:00:00Z');
  });

  it('are another version when it was edited, and the known one is the same until the person has seen it', () => {
    const visits = history('It was so', 'It was not so', 'It is so');
    expect(visits.versions).toHaveLength(3);
    expect(knownVersion(visits)?.first).toBe('2024-05-10T10:00:00Z');
    expect(knownVersion(asKnown(visits))?.first).toBe('2024-05-12T10:00:00Z');
  });

  it('are ten versions at most, the known one among them', () => {
    const visits = history(...Array.from({ length: 15 }, (_, i) => `Version number ${i} of it`));
    expect(visits.versions).toHaveLength(10);
    expect(knownVersion(visits)?.first).toBe('2024-05-10T10:00:00Z');
  });
});
