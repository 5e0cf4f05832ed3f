import type { ReferenceStatement } from '../../src/model/statement';
import type { PeerAliases } from './variants';

/** The aliases of a statement's entities, each once, longest first, so that the longer of two is the one marked. */
export function peerAliases({ entities }: ReferenceStatement): PeerAliases {
  const inLanguages = (isMeant: (language: string) => boolean): readonly string[] => {
    const texts = entities.flatMap(({ aliases }) =>
      Object.entries(aliases).flatMap(([language, list]) =>
        isMeant(language) ? list.map(({ text }) => text) : [],
      ),
    );
    return [...new Set(texts)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  };
  return { all: inLanguages(() => true), english: inLanguages((language) => language === 'en') };
}
