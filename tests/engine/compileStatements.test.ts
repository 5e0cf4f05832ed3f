import { describe, expect, it } from 'vitest';
import { compileStatements } from '../../src/engine/compileStatements';
import { findNames } from '../../src/engine/names/findNames';
import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import { tokenise } from '../../src/engine/text/tokenise';
import { inventedEntity, inventedStatement } from '../support/inventedStatement';

const harbour = inventedStatement('harbour');
const PAGE =
  'Greta Holm, mayor of Port Alder, said: “Our harbour will get three new cranes before the winter storms return.”';
const published = { published: '2023-09-05' };
const read = (index: ReturnType<typeof compileStatements>, text = PAGE) =>
  recognise(index, readText(text, published));

describe('an index of statements', () => {
  it('keeps them in the order they came', () => {
    const index = compileStatements([harbour, inventedStatement('quay')]);
    index.add(inventedStatement('pier'));
    expect(index.statements.map(({ id }) => id)).toEqual(['harbour', 'quay', 'pier']);
  });

  it('finds the words of one that was added', () => {
    const index = compileStatements([]);
    expect(read(index).topic.verdict).toBe('off-topic');
    index.add(harbour);
    expect(read(index).quotations).toMatchObject([{ fidelity: 'verbatim', claims: ['c01'] }]);
  });

  it('finds nothing of one that was taken out, and all of the other', () => {
    const quay = inventedStatement('quay', {
      speaker: 'olaf-berg',
      entities: [
        inventedEntity('olaf-berg', ['Olaf Berg'], { kind: 'person' }),
        inventedEntity('quay-town', ['Quay Town']),
      ],
    });
    const other = PAGE.replace('Greta Holm', 'Olaf Berg').replace('Port Alder', 'Quay Town');
    const index = compileStatements([harbour, quay]);
    index.remove('harbour');
    expect(index.statement('harbour')).toBeNull();
    expect(findNames(index.aliases, tokenise(PAGE))).toEqual([]);
    expect(read(index).topic.verdict).toBe('off-topic');
    expect(read(index, other).quotations).toHaveLength(1);
  });

  it('finds the new words, not the old, of one that was replaced', () => {
    const index = compileStatements([harbour, inventedStatement('quay', { entities: [] })]);
    expect(read(index).quotations).toHaveLength(1);
    const text = 'We shall sell the ferry and buy a bus with the money from it.';
    const [edition] = harbour.editions;
    if (edition === undefined) throw new Error('The invented statement has no edition.');
    index.add({
      ...harbour,
      editions: [{ ...edition, text }],
      claims: [{ id: 'c09', gloss: text, passages: { en: [{ start: 0, end: text.length }] } }],
    });
    expect(index.statements.map(({ id }) => id).toSorted()).toEqual(['harbour', 'quay']);
    expect(read(index).quotations).toEqual([]);
    const page = `Greta Holm, mayor of Port Alder, said: “${text}”`;
    expect(read(index, page).quotations).toMatchObject([{ claims: ['c09'] }]);
  });

  it('takes no notice of the removal of one it does not hold', () => {
    const index = compileStatements([harbour]);
    index.remove('quay');
    expect(read(index).quotations).toHaveLength(1);
  });

  it('makes a statement’s part in one language once', () => {
    const index = compileStatements([harbour]);
    const english = index.language('en');
    expect(index.edition(harbour, english)).toBe(index.edition(harbour, english));
    expect(index.edition(harbour, index.language('de')).edition).toBeNull();
  });
});

describe('a language that is not known', () => {
  it('is one for all, and has names and numbers only', () => {
    const index = compileStatements([harbour]);
    const finnish = index.language('fi');
    expect(finnish.isKnown).toBe(false);
    expect(index.language(null)).toBe(finnish);
    expect(index.language('en').isKnown).toBe(true);
    expect(index.edition(harbour, finnish).edition).toBeNull();
  });
});

describe('a statement whose meaning nobody wrote', () => {
  const restated = (text: string) =>
    read(compileStatements([harbour]), `Greta Holm is mayor of Port Alder.\n\n${text}`).restatements.map(
      ({ claims }) => claims,
    );

  it('is restated by its own words, in other forms and another order', () => {
    expect(
      restated(
        'Before the winter storm returns, Greta Holm said, three new cranes will come to the harbour.',
      ),
    ).toEqual([['c01']]);
    expect(
      restated('Every child of the town was taught swimming by its old lighthouse keeper, Greta Holm said.'),
    ).toEqual([['c02']]);
  });

  it('is not restated by what shares a word with it', () => {
    expect(restated('The winter was mild, Greta Holm said.')).toEqual([]);
    expect(restated('The town needs a new bridge, Greta Holm said.')).toEqual([]);
  });

  // Two of the claim's eight words are enough, since no other claim of so short a statement shares either.
  it.each([
    'The harbour had a quiet winter, Greta Holm said.',
    'Greta Holm said that the old bridge in town would stay shut.',
  ])('is not restated by what shares two words with it: %s', (text) => {
    expect(restated(text)).toEqual([]);
  });
});
