import { describe, expect, it } from 'vitest';
import { AliasIndex } from '../../src/engine/names/aliasIndex';
import { findNames } from '../../src/engine/names/findNames';
import { mentionsOf } from '../../src/engine/names/mentionsOf';
import { readText } from '../../src/engine/readText';
import { tokenise, wordOf } from '../../src/engine/text/tokenise';
import { ZONE_BLOCKS } from '../../src/engine/weights';
import { zoneOf } from '../../src/engine/zone';
import { greta, inventedEntity, inventedStatement } from '../support/inventedStatement';

const weak = inventedEntity('north-sea', ['North Sea'], { weight: 'weak' });
const statement = inventedStatement('harbour', { entities: [greta, weak] });

/** The page's blocks that are read for the statement, as their texts. */
function zoneBlocks(paragraphs: readonly string[]): string[] {
  const page = readText(paragraphs.join('\n\n'));
  const plain = tokenise(page.text, page.blocks);
  const index = new AliasIndex();
  index.add(statement);
  const mentions = mentionsOf(statement.id, findNames(index, plain), plain);
  const zone = zoneOf(page, plain, [{ statement, mentions }]);
  const words = zone.page.blocks.map(({ start, end }) => page.text.slice(start, end));
  expect(Array.from({ length: zone.plain.count }, (_, i) => wordOf(zone.plain, i))).toEqual(
    words.flatMap((block) => block.toLowerCase().split(' ')),
  );
  return words;
}

/** So many paragraphs about other things. */
const others = (count: number) => Array.from({ length: count }, (_, i) => `para ${i}`);

describe('the part of a page that may be about a statement', () => {
  it('is the whole page where it is short', () => {
    const page = [...others(ZONE_BLOCKS), 'Greta Holm spoke', ...others(ZONE_BLOCKS)];
    expect(zoneBlocks(page)).toEqual(page);
  });

  it('is the paragraphs around those that name its cast', () => {
    const page = [...others(40), 'Greta Holm spoke', ...others(40)];
    expect(zoneBlocks(page)).toEqual(page.slice(40 - ZONE_BLOCKS, 40 + ZONE_BLOCKS + 1));
  });

  it('begins with the page where its first paragraph names the cast', () => {
    const page = ['Greta Holm spoke', ...others(40)];
    expect(zoneBlocks(page)).toEqual(page.slice(0, ZONE_BLOCKS + 1));
  });

  it('may be several stretches', () => {
    const page = ['Greta Holm spoke', ...others(60), 'the words of Greta Holm'];
    expect(zoneBlocks(page)).toEqual([...page.slice(0, ZONE_BLOCKS + 1), ...page.slice(-ZONE_BLOCKS - 1)]);
  });

  it('is not drawn out by a name that stands in any newspaper', () => {
    const page = ['Greta Holm spoke', ...others(60), 'the North Sea'];
    expect(zoneBlocks(page)).toEqual(page.slice(0, ZONE_BLOCKS + 1));
  });

  it('is empty where nobody telling is named', () => {
    expect(zoneBlocks([...others(3), 'the North Sea'])).toEqual([]);
  });
});
