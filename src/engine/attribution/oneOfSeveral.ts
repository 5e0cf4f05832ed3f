import type { ScannedPage } from '../scannedPage';
import { foldWord } from '../text/fold';
import { wordOf } from '../text/tokenise';
import type { Speaker } from './speaker';

/** The words by which one of several is picked without a name, as folded. */
const ONE: ReadonlySet<string> = new Set(
  'one|either|один|одного|одним|адзін|аднаго|einer|eines|un|أحد|biri|birinin'.split('|').map(foldWord),
);
const OF: ReadonlySet<string> = new Set('of|из|з|із|von|des|der|d|de'.split('|').map(foldWord));
/** "one of the speakers said": the verb stands so many words after at most. */
const VERB_REACH = 5;

/** True where a word picks one of several. */
export function isOne({ plain }: ScannedPage, at: number): boolean {
  return ONE.has(wordOf(plain, at));
}

/** Whoever is one of several and speaks: "“…,” said one", "one of the speakers said". Nobody can tell who it was. */
export function oneOfSeveral(scanned: ScannedPage): Speaker[] {
  const { senses } = scanned;
  return senses.flatMap(({ tag, from, to }): Speaker[] => {
    if (tag.kind !== 'reporting') return [];
    const at = isOne(scanned, to) ? to : oneBefore(scanned, from);
    if (at === null) return [];
    return [{ kind: 'several', entity: null, nominative: true, from: at, to: at + 1 }];
  });
}

function oneBefore(scanned: ScannedPage, verb: number): number | null {
  const { plain } = scanned;
  for (let at = verb - 1; at >= Math.max(0, verb - VERB_REACH); at--) {
    if (/[.!?,;:\n]/.test(plain.text.slice(plain.ends[at], plain.starts[at + 1]))) return null;
    if (isOne(scanned, at)) return at + 1 === verb || OF.has(wordOf(plain, at + 1)) ? at : null;
  }
  return null;
}
