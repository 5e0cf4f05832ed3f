import type { Entity, ReferenceStatement } from '../../model/statement';
import type { Equivalents } from '../text/canonicalise';
import { editDistance } from '../text/editDistance';
import { hashWord } from '../text/hash';
import { type ShortWord, shortWords } from '../text/shortWords';

/**
 * The words that only romanise or spell a name otherwise ("Alexander" for "Aleksandr", "Garabagh" for "Karabakh"): aliases
 * of one person or place with as many words in the same script are taken word by word. All of a name's forms get the
 * hash of the first.
 */
export function nameEquivalents(statement: ReferenceStatement): Equivalents {
  const equivalents = new Map<number, number>();
  for (const entity of statement.entities) {
    if (entity.kind === 'person' || entity.kind === 'place') addEntity(equivalents, entity);
    if (entity.kind === 'person') addPatronymics(equivalents, entity);
  }
  return equivalents;
}

// A patronymic's soft sign and the "e" after it, as passports, agencies and scholars of several languages romanise them, folded:
// Grigoryevich, Grigorievich, Grigorevich, Grigorjevič, Grigorjewitsch. Forms with the same first letters are looked up alike.
const PATRONYMIC = /(?<=^.{4,})(?:iy|[yij])?e([vw](?:ich|ic|itch|itsch|icz|na))$/;
const SOFT_SIGNS = ['ye', 'ie', 'je', 'e', 'iye'];

/** All romanisations of a person's patronymic are one word. */
function addPatronymics(equivalents: Map<number, number>, entity: Entity): void {
  for (const { text } of Object.values(entity.aliases).flat()) {
    for (const { word } of shortWords(text)) {
      const [, ending] = PATRONYMIC.exec(word) ?? [];
      if (ending === undefined) continue;
      const one = equivalents.get(hashWord(word)) ?? hashWord(word);
      for (const sign of SOFT_SIGNS) {
        const hash = hashWord(word.replace(PATRONYMIC, sign + ending));
        if (hash !== one && !equivalents.has(hash)) equivalents.set(hash, one);
      }
    }
  }
}

function addEntity(equivalents: Map<number, number>, entity: Entity): void {
  const groups = new Map<string, readonly ShortWord[]>();
  for (const aliases of Object.values(entity.aliases)) {
    for (const alias of aliases) {
      const tokens = shortWords(alias.text);
      const key = `${tokens.length} ${scriptOf(alias.text)} ${alias.needsFullName === true}`;
      const first = groups.get(key);
      if (first === undefined) groups.set(key, tokens);
      else join(equivalents, first, tokens);
    }
  }
}

function join(
  equivalents: Map<number, number>,
  first: readonly ShortWord[],
  other: readonly ShortWord[],
): void {
  for (const [i, { word }] of first.entries()) {
    const spelling = other[i]?.word ?? '';
    if (!areSpellings(word, spelling)) continue;
    const from = hashWord(spelling);
    const to = equivalents.get(hashWord(word)) ?? hashWord(word);
    if (from !== to && !equivalents.has(from)) equivalents.set(from, to);
  }
}

/** More than half of the letters changed is another word ("President" for "Aleksandr"), not another spelling. */
function areSpellings(a: string, b: string): boolean {
  return editDistance(a, b) * 2 <= Math.max(a.length, b.length);
}

function scriptOf(text: string): string {
  return /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}
