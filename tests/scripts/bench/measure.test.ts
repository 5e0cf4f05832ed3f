import { describe, expect, it } from 'vitest';
import { measureTogether, median } from '../../../scripts/bench/measure';

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %d', (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });
});

describe('measuring together', () => {
  it('runs tasks by turns, each as often as it may', () => {
    const order: string[] = [];
    const timings = measureTogether(
      { a: () => order.push('a'), b: () => order.push('b') },
      { runs: 5, ms: 50 },
    );
    expect(timings.a.runs).toBe(5);
    expect(timings.b.runs).toBe(5);
    expect(order.slice(-10).join('')).toBe('ababababab');
  });

  it('leaves off with a slow task, though not before the third run', () => {
    const slow = () => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      return end;
    };
    const { slow: timing } = measureTogether({ slow }, { runs: 100, ms: 10 });
    expect(timing.runs).toBe(3);
    expect(timing.ms).toBeGreaterThanOrEqual(19);
  });
});
