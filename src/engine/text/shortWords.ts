import { foldWord } from './fold';
import { readTokens } from './tokenise';
import { CAPITAL, type TokenSink } from './tokens';

/** One word of a short text: an alias, an entry of a list. Offsets are UTF-16 units. */
export interface ShortWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** The folded words of a short text: the same that `tokenise` finds, without its arrays, for lists of thousands. */
export function shortWords(text: string): ShortWord[] {
  const out = new ShortWordList(text);
  readTokens(text, out);
  return out.words;
}

class ShortWordList implements TokenSink {
  readonly words: ShortWord[] = [];
  terminal = -1;
  apostrophe = -1;
  lastEnd = -1;

  constructor(readonly text: string) {}

  add(start: number, end: number, _hash: number, _head: number, flags: number): number {
    const word = foldWord(this.text.slice(start, end));
    this.words.push({ word, start, end, capital: (flags & CAPITAL) !== 0 });
    this.lastEnd = end;
    return end;
  }

  separate(at: number): number {
    return at + 1;
  }
}
