import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/engine/text/lexicon';
import { tokenise } from '../../../src/engine/text/tokenise';

/** Every place of every entry in a text, as "tag: the words". */
function found(entries: Readonly<Record<string, string>>, text: string, blocks: readonly string[] = []) {
  const lexicon = new Lexicon<string>();
  for (const [tag, patterns] of Object.entries(entries)) lexicon.addAll(patterns, tag);
  const spans = blocks.map((block) => ({
    start: text.indexOf(block),
    end: text.indexOf(block) + block.length,
  }));
  const tokens = tokenise(text, spans);
  return lexicon
    .find(tokens)
    .map(({ tag, from, to }) => `${tag}: ${text.slice(tokens.starts[from], tokens.ends[to - 1])}`);
}

describe('a lexicon', () => {
  it('finds words and phrases in any case and with any accents', () => {
    expect(found({ fruit: 'pear|crab apple' }, 'A PÉAR and a Crab-Apple')).toEqual([
      'fruit: PÉAR',
      'fruit: Crab-Apple',
    ]);
  });

  it('takes any ending after an asterisk, in the middle of a phrase too', () => {
    expect(found({ sea: 'sail*|deep* water*' }, 'Sailors in deeper waters; a sail.')).toEqual([
      'sea: Sailors',
      'sea: deeper waters',
      'sea: sail',
    ]);
  });

  it('takes a word without an asterisk as a whole only', () => {
    expect(found({ sea: 'sail' }, 'Sailors sailed')).toEqual([]);
  });

  it('opens a short stem that goes on with a phrase', () => {
    expect(found({ note: 'qeyd ed*' }, 'Qeyd edib, qeyd edərək, edib.')).toEqual([
      'note: Qeyd edib',
      'note: qeyd edərək',
    ]);
  });

  it('does not open a stem so short that half the language begins with it', () => {
    expect(found({ x: 'do*' }, 'do dot doors')).toEqual(['x: do']);
  });

  it('gives overlapping entries, and all tags of one word', () => {
    expect(found({ a: 'light', b: 'light house', c: 'light' }, 'a light house')).toEqual([
      'a: light',
      'b: light house',
      'c: light',
    ]);
  });

  it('does not read a phrase across two blocks', () => {
    const text = 'the light\nhouse burned';
    expect(found({ b: 'light house' }, text, ['the light', 'house burned'])).toEqual([]);
    expect(found({ b: 'light house' }, text)).toEqual(['b: light\nhouse']);
  });

  it('does not read a phrase past the end of the text', () => {
    expect(found({ b: 'light house' }, 'the light')).toEqual([]);
  });

  it('looks through what Arabic joins to a word', () => {
    expect(found({ peace: 'سلام' }, 'السلام وبالسلام وسلام')).toEqual([
      'peace: السلام',
      'peace: وبالسلام',
      'peace: وسلام',
    ]);
  });

  it('opens a short stem in Cyrillic and in Latin script', () => {
    expect(found({ peace: 'мир*|pax*' }, 'мирный paxos')).toEqual(['peace: мирный', 'peace: paxos']);
  });

  it('takes an empty entry for none', () => {
    expect(found({ x: '||–' }, 'a – b')).toEqual([]);
  });
});
