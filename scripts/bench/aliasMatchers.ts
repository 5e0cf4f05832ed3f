import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { AliasIndex } from '../../src/engine/names/aliasIndex';
import { findNames } from '../../src/engine/names/findNames';
import { tokenise } from '../../src/engine/text/tokenise';
import type { Span } from '../../src/model/span';
import type { ReferenceStatement } from '../../src/model/statement';
import { groupAliases } from './makeAliases';

/** Aliases made ready to be found in one text. */
export interface BuiltMatcher {
  /** The work that is timed; its result is of the matcher's own kind. */
  readonly run: () => unknown;
  /** Where the aliases stand. */
  readonly spans: () => readonly Span[];
}

/** A way to find aliases in a text. */
export interface AliasMatcher {
  readonly name: string;
  readonly build: (aliases: readonly string[], text: string) => BuiltMatcher;
}

/** The engine on a text that is in tokens already, as it is when more than names is looked for. */
export const ENGINE_ON_TOKENS: AliasMatcher = {
  name: 'engine, page in tokens',
  build: (aliases, text) => {
    const index = indexOf(aliases);
    const tokens = tokenise(text);
    const run = () => findNames(index, tokens);
    return { run, spans: () => run().map(({ from, to }) => spanAt(tokens, from, to)) };
  },
};

/** The engine on a plain text. */
export const ENGINE: AliasMatcher = {
  name: 'engine, tokenising included',
  build: (aliases, text) => {
    const index = indexOf(aliases);
    const run = () => findNames(index, tokenise(text));
    const tokens = tokenise(text);
    return { run, spans: () => run().map(({ from, to }) => spanAt(tokens, from, to)) };
  },
};

/** An automaton over letters. It finds aliases inside of words as well; those are sorted out to give the same answer. */
export const AHO_CORASICK: AliasMatcher = {
  name: '@monyone/aho-corasick/fast',
  build: (aliases, text) => {
    const automaton = new AhoCorasick([...aliases]);
    const run = () =>
      automaton
        .matchInText(text)
        .filter(({ begin, end }) => !isLetterAt(text, begin - 1) && !isLetterAt(text, end));
    return { run, spans: () => run().map(({ begin, end }) => ({ start: begin, end })) };
  },
};

/** One RegExp of all aliases, longest first, that looks around for letters. */
export const ALTERNATION: AliasMatcher = {
  name: 'RegExp alternation, giu',
  build: (aliases, text) => {
    const longestFirst = aliases.toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    const run = () => [...text.matchAll(pattern)];
    return {
      run,
      spans: () => run().map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    };
  },
};

/** Everything about a statement but its entities. */
const BARE: Omit<ReferenceStatement, 'entities'> = {
  id: 'aliases',
  title: '',
  speaker: 'e0',
  place: '',
  date: '2024-01-01',
  occasion: '',
  editions: [],
  claims: [],
  sites: [],
};

function indexOf(aliases: readonly string[]): AliasIndex {
  const index = new AliasIndex();
  const entities = groupAliases(aliases).map((group, i) => ({
    id: `e${i}`,
    kind: 'organisation' as const,
    name: group[0] ?? '',
    role: '',
    weight: 'medium' as const,
    aliases: { en: group.map((text) => ({ text })) },
    lookAlikes: [],
  }));
  index.add({ ...BARE, entities });
  return index;
}

function spanAt(tokens: ReturnType<typeof tokenise>, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

function isLetterAt(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
