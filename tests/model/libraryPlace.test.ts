import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from '../../src/model/libraryPlace';
import { EVERYTHING, isNarrowed } from '../../src/model/savedQuery';

describe('the address of the library', () => {
  it.each([
    '#saved',
    '#settings',
    '#comparison/a%2Fb',
    '#saved?q=Lebanon&outlet=A+%26+B&from=2024-05-16&gone=&sort=oldest&open=7',
  ])('is the same after it was read: %s', (hash) => {
    expect(hashOf(placeOf(hash))).toBe(hash);
  });

  it('leads to what is saved where it says nothing that is known', () => {
    expect(placeOf('#nowhere?sort=sideways')).toEqual(placeOf('#saved'));
    expect(placeOf('').query).toEqual(EVERYTHING);
  });
});

it('is narrowed by a word or a filter, not by an order or by spaces', () => {
  expect(isNarrowed({ ...EVERYTHING, sort: 'oldest', text: '  ' })).toBe(false);
  expect(isNarrowed({ ...EVERYTHING, text: 'a' })).toBe(true);
  expect(isNarrowed({ ...EVERYTHING, gone: true })).toBe(true);
  expect(isNarrowed({ ...EVERYTHING, tag: 'numbers' })).toBe(true);
});
