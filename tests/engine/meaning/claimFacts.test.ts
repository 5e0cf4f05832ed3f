import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../../src/engine/meaning/claimFacts';
import { AliasIndex } from '../../../src/engine/names/aliasIndex';
import { indexEdition } from '../../../src/engine/quotation/editionIndex';
import type { Claim } from '../../../src/model/statement';
import { inventedStatement } from '../../support/inventedStatement';
import { languageIndex } from '../../support/statementView';

const LANGUAGE = languageIndex('en');
const SENTENCES = [
  'In March we must add 12 percent to the fleet of Port Alder within 3 years.',
  'Greta Holm will not sell the pier.',
  'The town wants to keep its ferry.',
];
const TEXT = SENTENCES.join(' ');

function factsOf(passages: readonly (readonly string[])[]) {
  const statement = inventedStatement('harbour');
  const [first] = statement.editions;
  if (first === undefined) throw new Error('The invented statement has no edition.');
  const edition = { ...first, text: TEXT };
  const claims = passages.map((words, i): Claim => {
    const spans = words.map((said) => ({ start: TEXT.indexOf(said), end: TEXT.indexOf(said) + said.length }));
    return { id: `c${i}`, gloss: 'g', passages: { en: spans } };
  });
  const aliases = new AliasIndex();
  aliases.add(statement);
  const index = indexEdition({ ...statement, claims }, edition, aliases, new Map(), LANGUAGE);
  return claimFacts(claims, index, LANGUAGE);
}

/** The facts' own words in the edition. */
const words = (facts: readonly { start: number; end: number }[] = []) =>
  facts.map(({ start, end }) => TEXT.slice(start, end));

describe('the facts of a claim', () => {
  const facts = factsOf(SENTENCES.map((sentence) => [sentence]));

  it('are its numbers with their units', () => {
    expect(facts.get('c0')?.quantities.map(({ value }) => [value.value, value.unit])).toEqual([
      [12, 'percent'],
      [3, 'year'],
    ]);
    expect(words(facts.get('c0')?.quantities)).toEqual(['12 percent', '3 years']);
  });

  it('are its months', () => {
    expect(facts.get('c0')?.months.map(({ value }) => value)).toEqual([2]);
    expect(words(facts.get('c0')?.months)).toEqual(['March']);
  });

  it('are its places, and no people', () => {
    expect(facts.get('c0')?.places.map(({ value }) => value)).toEqual(['port-alder']);
    expect(facts.get('c1')?.places).toEqual([]);
  });

  it('are how sure and how bound it is, and its negations', () => {
    expect(facts.get('c0')?.modalities.map(({ value }) => value)).toEqual(['must']);
    expect(facts.get('c1')?.modalities.map(({ value }) => value)).toEqual(['will']);
    expect(facts.get('c2')?.modalities.map(({ value }) => value)).toEqual(['wish']);
    expect([0, 1, 2].map((i) => facts.get(`c${i}`)?.negations)).toEqual([0, 1, 0]);
  });

  it('are those of its own passages alone', () => {
    const apart = factsOf([['In March'], ['12 percent', 'Greta Holm will not sell the pier']]);
    expect(words(apart.get('c0')?.months)).toEqual(['March']);
    expect(apart.get('c0')?.quantities).toEqual([]);
    expect(words(apart.get('c1')?.quantities)).toEqual(['12 percent']);
    expect(apart.get('c1')?.negations).toBe(1);
  });

  it('are none for a claim without a passage in the language', () => {
    const none = { quantities: [], months: [], places: [], modalities: [], negations: 0 };
    expect(factsOf([[]]).get('c0')).toEqual(none);
  });
});
