import { describe, expect, it } from 'vitest';
import { AliasIndex, ANY_LANGUAGE } from '../../../src/engine/names/aliasIndex';
import { findNames } from '../../../src/engine/names/findNames';
import { mentionsOf } from '../../../src/engine/names/mentionsOf';
import { tokenise } from '../../../src/engine/text/tokenise';
import type { Entity } from '../../../src/model/statement';
import { inventedEntity, inventedStatement } from '../../support/inventedStatement';

/** An index of statements that know nothing but some entities. */
function indexOf(statements: Readonly<Record<string, readonly Entity[]>>): AliasIndex {
  const index = new AliasIndex();
  for (const [id, entities] of Object.entries(statements)) index.add(inventedStatement(id, { entities }));
  return index;
}

/** The entities that a statement finds in a text, as "the words = entity". */
function found(index: AliasIndex, statement: string, text: string): string[] {
  const tokens = tokenise(text);
  return mentionsOf(statement, findNames(index, tokens), tokens).map(
    ({ mention }) => `${text.slice(mention.start, mention.end)} = ${mention.entity}`,
  );
}

const BAY = inventedEntity('larch-bay', ['Larch Bay']);
const RIVER = inventedEntity('river-orme', ['Orme']);

describe('an index of aliases', () => {
  it('finds each statement’s entities, and no other’s', () => {
    const index = indexOf({ one: [BAY], two: [RIVER] });
    const text = 'The Orme runs into Larch Bay.';
    expect(found(index, 'one', text)).toEqual(['Larch Bay = larch-bay']);
    expect(found(index, 'two', text)).toEqual(['Orme = river-orme']);
  });

  it('knows an alias that two statements share as the entity of each', () => {
    const index = indexOf({ one: [BAY], two: [inventedEntity('bay-of-larches', ['Larch Bay'])] });
    expect(found(index, 'one', 'in Larch Bay')).toEqual(['Larch Bay = larch-bay']);
    expect(found(index, 'two', 'in Larch Bay')).toEqual(['Larch Bay = bay-of-larches']);
  });

  it('keeps a shared alias for one statement when the other goes', () => {
    const index = indexOf({ one: [BAY], two: [BAY] });
    index.remove('one');
    expect(found(index, 'one', 'in Larch Bay')).toEqual([]);
    expect(found(index, 'two', 'in Larch Bay')).toEqual(['Larch Bay = larch-bay']);
    index.remove('two');
    expect(findNames(index, tokenise('in Larch Bay'))).toEqual([]);
  });

  it('holds an alias once though an entity has it twice', () => {
    const entity = inventedEntity('larch-bay', ['Larch Bay', 'Larch Bay']);
    const index = indexOf({ one: [entity] });
    expect(found(index, 'one', 'in Larch Bay')).toEqual(['Larch Bay = larch-bay']);
    index.remove('one');
    expect(findNames(index, tokenise('in Larch Bay'))).toEqual([]);
  });

  it('takes a statement in again after it was taken out', () => {
    const index = indexOf({ one: [BAY] });
    index.remove('one');
    index.add(inventedStatement('one', { entities: [RIVER] }));
    expect(found(index, 'one', 'The Orme runs into Larch Bay.')).toEqual(['Orme = river-orme']);
  });

  it('takes no notice of the removal of a statement it does not hold', () => {
    const index = indexOf({ one: [BAY] });
    index.remove('two');
    expect(found(index, 'one', 'in Larch Bay')).toHaveLength(1);
  });
});

describe('a look-alike', () => {
  const shy = { ...RIVER, lookAlikes: ['Orme Street'] };

  it('hides the words from the entity that has it', () => {
    expect(found(indexOf({ one: [shy] }), 'one', 'on Orme Street by the Orme')).toEqual([
      'Orme = river-orme',
    ]);
  });

  it('of one statement hides nothing from another', () => {
    const street = inventedEntity('orme-street', ['Orme Street']);
    const index = indexOf({ one: [shy], two: [street], three: [RIVER] });
    expect(found(index, 'one', 'on Orme Street')).toEqual([]);
    expect(found(index, 'two', 'on Orme Street')).toEqual(['Orme Street = orme-street']);
    expect(found(index, 'three', 'on Orme Street')).toEqual(['Orme = river-orme']);
  });

  it('wins over an alias of the same words in its own statement', () => {
    const street = inventedEntity('orme-street', ['Orme Street']);
    expect(found(indexOf({ one: [street, shy] }), 'one', 'on Orme Street')).toEqual([]);
  });

  it('is in all languages', () => {
    const [name] = findNames(indexOf({ one: [shy] }), tokenise('Orme Street'));
    expect([...(name?.pattern.languages ?? [])]).toEqual([ANY_LANGUAGE]);
  });
});

describe('an alias', () => {
  const inCase = (text: string, more: object, written: string) =>
    found(
      indexOf({ one: [inventedEntity('x', [], { aliases: { en: [{ text, ...more }] } })] }),
      'one',
      written,
    );

  it('with a capital wants one', () => {
    expect(inCase('Orme', {}, 'an orme, an ORME')).toEqual(['ORME = x']);
  });

  it('that counts in its own case only wants every letter so', () => {
    expect(inCase('ORM', { caseSensitive: true }, 'Orm, ORM')).toEqual(['ORM = x']);
  });

  it('takes the endings of its language, unless it never takes any', () => {
    expect(inCase('Lantern', {}, 'two Lanterns')).toEqual(['Lanterns = x']);
    expect(inCase('Lantern', { invariable: true }, 'two Lanterns')).toEqual([]);
  });

  it('does not reach into the next sentence', () => {
    expect(inCase('Larch Bay', {}, 'We saw a Larch. Bay windows were open.')).toEqual([]);
  });

  it('in Arabic is found with and without its article', () => {
    const entity = inventedEntity('x', [], { aliases: { ar: [{ text: 'المنارة' }] } });
    const index = indexOf({ one: [entity] });
    expect(found(index, 'one', 'والمنارة')).toEqual(['والمنارة = x']);
    expect(found(index, 'one', 'منارة')).toEqual(['منارة = x']);
  });
});
