import { describe, expect, it } from 'vitest';
import { runInSlices } from '../../src/page/runInSlices';

/** Steps that each take so many milliseconds. */
function* steps(count: number, ms: number, each: () => void = () => undefined): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    for (const start = performance.now(); performance.now() - start < ms; );
    each();
    yield;
  }
  return 'done';
}

describe('running in slices', () => {
  it('gives what the steps give, and the time they used', async () => {
    const result = await runInSlices(steps(10, 1));
    expect(result?.value).toBe('done');
    expect(result?.used).toBeGreaterThanOrEqual(10);
  });

  it('lets others go on in between', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    await runInSlices(steps(40, 1));
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    let made = 0;
    const running = runInSlices(
      steps(50, 1, () => ++made === 8 && stop.abort()),
      stop.signal,
    );
    expect(await running).toBeNull();
    expect(made).toBe(8);
  });
});
