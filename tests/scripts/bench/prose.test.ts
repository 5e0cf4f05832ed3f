import { describe, expect, it } from 'vitest';
import { Prose } from '../../../scripts/bench/prose';
import { startRandom } from '../../../scripts/bench/random';

const NAMES = ['Anna Marelsen', 'Marelburg'];
const make = (seed: number, length: number) => new Prose(startRandom(seed), NAMES).text(length);
const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

describe('generated prose', () => {
  it('is the same for the same seed, and of the length asked for', () => {
    expect(make(1, 5_000)).toBe(make(1, 5_000));
    expect(make(1, 5_000)).toHaveLength(5_000);
    expect(make(2, 5_000)).not.toBe(make(1, 5_000));
  });

  it('has words as common and as rare as news has', () => {
    const all = words(make(3, 100_000));
    const share = (word: string) => all.filter((one) => one === word).length / all.length;
    expect(share('the')).toBeGreaterThan(0.03);
    expect(share('the')).toBeLessThan(0.08);
    expect(new Set(all).size).toBeGreaterThan(3_000);
  });

  it('has paragraphs, sentences, quotations and names', () => {
    const text = make(4, 20_000);
    expect(text.split('\n\n').length).toBeGreaterThan(20);
    expect(text).toMatch(/“[A-Z][^”]+,” (Anna Marelsen|Marelburg) said\./);
  });
});
