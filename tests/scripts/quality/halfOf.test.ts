import { expect, it } from 'vitest';
import { halfOf } from '../../../scripts/quality/halfOf';

it('halves by the name alone, and never changes', () => {
  // FNV-1a of 32 bits: "" is 811c9dc5, "a" is e40c292c, "foobar" is bf9cf968.
  expect(['', 'a', 'foobar'].map(halfOf)).toEqual(['test', 'work', 'work']);
});
