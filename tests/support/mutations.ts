import fc from 'fast-check';
import { editionSentences } from './editionSentences';

/** Letters, digits and marks of many kinds that a page may print in place of others. */
const CHARACTERS = [
  ...'aeioustrn',
  ...'аеорсхуі',
  ...'αορ',
  ...'0123456789',
  ...'éüøłıəğß',
  ...'ａｅ５①½٣Ⅳ',
  ...'\u0301\u0327\u0308',
  ...'\u00ad\u200b\u200d\u2060\ufeff\u202e\u202c\u061c',
  ...'.,;:-–…?!’“”»«()*¹ ',
  '𝐚',
  '\ud800',
  '\udc00',
];
const WORDS = [
  'not',
  'never',
  'no',
  'may',
  '50',
  '15',
  'fifty',
  'Minsk',
  '’d',
  '’ve',
  '’s',
  'n’t',
  'would',
  '½',
];

/** One change of a text at a place, given as a share of its length. */
interface Mutation {
  readonly at: number;
  readonly change: 'insert' | 'replace' | 'delete' | 'double' | 'swap' | 'word' | 'lose-word' | 'glue';
  readonly character: string;
  readonly word: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.noBias(fc.nat(9999)).map((share) => share / 10_000),
  change: fc.constantFrom('insert', 'replace', 'delete', 'double', 'swap', 'word', 'lose-word', 'glue'),
  character: fc.constantFrom(...CHARACTERS),
  word: fc.constantFrom(...WORDS),
});

/** A sentence of the statement, or two that follow one another, with some things changed at random. */
export const mutatedSentence: fc.Arbitrary<string> = fc
  .record({
    first: fc.nat(editionSentences.length - 1),
    count: fc.integer({ min: 1, max: 2 }),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
  })
  .map(({ first, count, mutations }) =>
    mutations.reduce(mutate, editionSentences.slice(first, first + count).join(' ')),
  );

function mutate(text: string, { at, change, character, word }: Mutation): string {
  const i = Math.floor(at * text.length);
  const before = text.slice(0, i);
  const after = text.slice(i);
  const space = after.indexOf(' ');
  switch (change) {
    case 'insert':
      return before + character + after;
    case 'replace':
      return before + character + after.slice(1);
    case 'delete':
      return before + after.slice(1);
    case 'double':
      return before + after.charAt(0) + after;
    case 'swap':
      return before + after.charAt(1) + after.charAt(0) + after.slice(2);
    default:
      return space < 0 ? text : before + after.slice(0, space) + atWordEnd(change, word, after.slice(space));
  }
}

/** What stands after a word's end, after the change. */
function atWordEnd(change: Mutation['change'], word: string, rest: string): string {
  if (change === 'lose-word') return rest.replace(/^ \S+/, '');
  if (change === 'glue') return rest.slice(1);
  return /^n’/.test(word) ? word + rest : ` ${word}${rest}`;
}
