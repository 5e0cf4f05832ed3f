import { describe, expect, it } from 'vitest';
import { isSameDifference } from '../../../scripts/quality/scoreMatches';

const of = (kind: 'number' | 'place' | 'negation', said: string, printed: string) => ({
  kind,
  said,
  printed,
});

describe('two differences', () => {
  it.each([
    ['a word on one side', of('number', '50 percent', '15 percent'), of('number', '50', '70')],
    ['one word part of the other', of('place', 'Minsk', 'Москва'), of('place', 'в Минске', 'в Москва-Сити')],
    ['a negation dropped on both', of('negation', 'not', ''), of('negation', 'не', '')],
  ])('are the same with %s', (_, one, other) => {
    expect(isSameDifference(one, other)).toBe(true);
  });

  it.each([
    ['of another kind', of('number', '50', '15'), of('place', '50', '15')],
    ['with nothing in common', of('number', '5', '1'), of('number', '50', '15')],
    ['dropped, but not negations', of('place', 'Minsk', ''), of('place', 'Baku', '')],
    ['dropped and added', of('negation', 'not', ''), of('negation', '', 'never')],
  ])('are not the same %s', (_, one, other) => {
    expect(isSameDifference(one, other)).toBe(false);
  });
});
