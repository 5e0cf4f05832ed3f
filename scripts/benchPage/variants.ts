/** What a browser carries while it opens the pages: no extension, ours, or one made for a peer. */
export interface Variant {
  readonly name: string;
  readonly kind: 'none' | 'empty' | 'own' | 'peer';
  /** The content script of an extension made for it; null where it has none or its own. */
  readonly script: string | null;
  /** True for the peer that our own time is held against, where it looks for the same aliases. */
  readonly isRival: boolean;
}

/** The aliases that a peer marks, longest first: all, and those of the pages' own language. */
export interface PeerAliases {
  readonly all: readonly string[];
  readonly english: readonly string[];
}

/** Where the peers' builds lie that browsers of today can run. */
export interface PeerFiles {
  readonly markJs: string;
  readonly advancedMarkJs: string;
}

/** What may stand beside a word, other than white space. */
const LIMITERS = [...'.,;:!?()[]“”„«»"\'‘’—–-/…'];
/** Whole words, as they are written: what makes `mark` slower without need is switched off. */
const PLAIN = `separateWordSearch: false, diacritics: false, accuracy: {value: 'exactly', limiters: ${JSON.stringify(LIMITERS)}}`;

/** All variants, in the order in which they take their turns. */
export function variantsOf(aliases: PeerAliases, files: PeerFiles): readonly Variant[] {
  const { all, english } = aliases;
  const mark = (words: readonly string[], options: string) => `.mark(${JSON.stringify(words)}, {${options}})`;
  const peer = (name: string, file: string, call: string, isRival = false): Variant => ({
    name,
    kind: 'peer',
    script: `import Mark from ${JSON.stringify(file)};\nnew Mark(document.body)${call};\n`,
    isRival,
  });
  return [
    { name: 'no extension', kind: 'none', script: null, isRival: false },
    { name: 'an empty extension', kind: 'empty', script: '', isRival: false },
    { name: 'On Record', kind: 'own', script: null, isRival: false },
    peer('mark.js, mark', files.markJs, mark(all, PLAIN)),
    peer('mark.js, markRegExp', files.markJs, markRegExp(all)),
    peer(
      'advanced-mark.js, mark, combined',
      files.advancedMarkJs,
      mark(all, `${PLAIN}, combinePatterns: Infinity`),
      true,
    ),
    peer('advanced-mark.js, markRegExp', files.advancedMarkJs, markRegExp(all), true),
    peer('advanced-mark.js, markRegExp, English', files.advancedMarkJs, markRegExp(english)),
  ];
}

function markRegExp(words: readonly string[]): string {
  const any = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return `.markRegExp(/(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])/giu)`;
}
