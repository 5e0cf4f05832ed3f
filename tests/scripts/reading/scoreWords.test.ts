import { describe, expect, it } from 'vitest';
import { scoreWords } from '../../../scripts/reading/scoreWords';

describe('scoring what was read', () => {
  it('counts a word as often as it stands there, in any order', () => {
    const { precision, recall, f1, missed, extra } = scoreWords(
      'the cat saw the dog',
      'the dog, the cat, the bird',
    );
    expect([precision, recall]).toEqual([4 / 5, 4 / 6]);
    expect(f1).toBeCloseTo(8 / 11);
    expect(missed).toEqual(['the', 'bird']);
    expect(extra).toEqual(['saw']);
  });

  it('takes words of any script, and no punctuation for one', () => {
    expect(scoreWords('Президент — сказал: «да»', 'Президент сказал да').f1).toBe(1);
  });

  it('gives nothing for nothing', () => {
    expect(scoreWords('', 'words').f1).toBe(0);
    expect(scoreWords('', '').f1).toBe(1);
  });
});
