import { describe, expect, it } from 'vitest';
import { nameEquivalents } from '../../../src/engine/names/nameEquivalents';
import { CanonicalForms, canonicalise } from '../../../src/engine/text/canonicalise';
import { hashWord } from '../../../src/engine/text/hash';
import { HeadSet } from '../../../src/engine/text/headSet';
import { sliceOf, tokenise } from '../../../src/engine/text/tokenise';
import { NUMBER } from '../../../src/engine/text/tokens';
import { inventedEntity, inventedStatement } from '../../support/inventedStatement';
import { languageIndex } from '../../support/statementView';

const NO_NAMES = new Map<number, number>();

function canonical(text: string, tag = 'en', names: ReadonlyMap<number, number> = NO_NAMES) {
  return canonicalise(tokenise(text), new CanonicalForms(names, languageIndex(tag)));
}

/** The words by which a text is compared. */
function hashesOf(text: string, tag = 'en', names: ReadonlyMap<number, number> = NO_NAMES): number[] {
  return [...canonical(text, tag, names).hashes];
}

describe('canonical words', () => {
  it.each([
    ['en', 'the harbour theatre', 'the harbor theater'],
    ['en', 'we realise and analyse', 'we realize and analyze'],
    ['en', 'twenty-five boats', '25 boats'],
    ['en', 'ninety boats', '90 boats'],
    ['en', '12 per cent', '12%'],
    ['en', 'twelve percent', '12 %'],
    ['ru', 'сорок пять лодок', '45 лодок'],
    ['ru', 'двадцать процентов', '20%'],
    ['de', 'zwölf Prozent', '12 %'],
    ['tr', 'otuz gemi', '30 gemi'],
  ])('are the same in %s for “%s” and “%s”', (tag, one, other) => {
    expect(hashesOf(one, tag)).toEqual(hashesOf(other, tag));
  });

  it.each([
    ['en', 'fifteen boats', '50 boats'],
    ['en', 'twenty boats', 'twenty-five boats'],
    ['en', 'twenty thirty', '50'],
    ['en', 'the hour', 'the hor'],
    ['de', 'realisieren', 'realizieren'],
  ])('are not the same in %s for “%s” and “%s”', (tag, one, other) => {
    expect(hashesOf(one, tag)).not.toEqual(hashesOf(other, tag));
  });

  it('that are joined end where the last of them does', () => {
    const tokens = canonical('some thirty-four boats, 5 per cent');
    expect([0, 1, 2, 3, 4].map((i) => sliceOf(tokens, i, i + 1))).toEqual([
      'some',
      'thirty-four',
      'boats',
      '5',
      'per cent',
    ]);
  });

  it('for numbers are numbers', () => {
    const { flags } = canonical('seven boats');
    expect([...flags].map((flag) => (flag & NUMBER) !== 0)).toEqual([true, false]);
  });

  it('of a name in several spellings are one, and of another name another', () => {
    const entity = inventedEntity('ida-jansson', ['Ida Jansson', 'Ida Yansson'], { kind: 'person' });
    const names = nameEquivalents(inventedStatement('one', { entities: [entity] }));
    expect(hashesOf('Ida Yansson', 'en', names)).toEqual(hashesOf('Ida Jansson', 'en', names));
    expect(hashesOf('Ida Swanson', 'en', names)).not.toEqual(hashesOf('Ida Jansson', 'en', names));
  });

  it.each([
    ['Nadezhda Sergeyevna', 'Nadezhda Sergeevna', 'Nadezhda Sergeyevich'],
    ['Anatoly Vasilyevich', 'Anatoly Vasilevich', 'Anatoly Valeryevich'],
    ['Anatoly Vasilyevich', 'Anatoly Vasilievich', 'Anatoly Vasilovich'],
    ['Anatolij Wassiljewitsch', 'Anatolij Wassilewitsch', 'Anatolij Wassilkowitsch'],
  ])('of a patronymic are one with or without its soft sign: %s, %s', (name, same, other) => {
    const entity = inventedEntity('one', [name], { kind: 'person' });
    const names = nameEquivalents(inventedStatement('one', { entities: [entity] }));
    expect(hashesOf(same, 'en', names)).toEqual(hashesOf(name, 'en', names));
    expect(hashesOf(other, 'en', names)).not.toEqual(hashesOf(name, 'en', names));
  });

  it('leave the words alone whose heads nothing is held against', () => {
    const heads = new HeadSet();
    heads.add('theater');
    const forms = new CanonicalForms(NO_NAMES, languageIndex('en'), heads);
    const { hashes } = canonicalise(tokenise('harbour theatre'), forms);
    expect([...hashes]).toEqual([hashWord('harbour'), hashWord('theater')]);
  });

  it('do not change the tokens they are made from', () => {
    const plain = tokenise('twenty-five harbours');
    const before = [...plain.hashes];
    canonicalise(plain, new CanonicalForms(NO_NAMES, languageIndex('en')));
    expect([...plain.hashes]).toEqual(before);
    expect(plain.count).toBe(3);
  });

  it('in a language that is not known are the words as they are', () => {
    const text = 'twenty-five harbours';
    expect(hashesOf(text, 'fi')).toEqual([...tokenise(text).hashes]);
  });
});
