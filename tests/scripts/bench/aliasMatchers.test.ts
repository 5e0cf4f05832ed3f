import { describe, expect, it } from 'vitest';
import * as matchers from '../../../scripts/bench/aliasMatchers';
import { makeAliases } from '../../../scripts/bench/makeAliases';
import { plantPieces, WORD_GAP } from '../../../scripts/bench/plantPieces';
import { Prose } from '../../../scripts/bench/prose';
import { startRandom } from '../../../scripts/bench/random';

const aliases = makeAliases(60, startRandom(1));
const { text, planted } = plantPieces(
  new Prose(startRandom(2), ['Paris']).text(30_000),
  aliases.slice(0, 40),
  WORD_GAP,
);

describe('the aliases put into a text', () => {
  it('are all different and stand where it is said', () => {
    expect(new Set(aliases).size).toBe(60);
    expect(planted.map(({ start, end }) => text.slice(start, end))).toEqual(aliases.slice(0, 40));
  });

  it.each([matchers.ENGINE_ON_TOKENS, matchers.ENGINE, matchers.AHO_CORASICK, matchers.ALTERNATION])(
    'are found by $name',
    ({ build }) => {
      const spans = build(aliases, text).spans();
      expect(spans).toEqual(expect.arrayContaining(planted.map((span) => ({ ...span }))));
    },
  );

  it('are not found inside of other words', () => {
    expect(matchers.AHO_CORASICK.build(['Marel'], 'a Marelsen').spans()).toEqual([]);
    expect(matchers.ALTERNATION.build(['Marel'], 'a Marelsen').spans()).toEqual([]);
  });
});
