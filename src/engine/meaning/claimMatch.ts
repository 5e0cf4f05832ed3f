import type { LocatedMention } from '../names/mentionsOf';
import { hashWord } from '../text/hash';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import type { ClaimMeaning, MeaningIndex } from './meaningIndex';
import type { Quantity } from './quantities';
import { stemOf } from './stemOf';

/** One concept of a statement, said somewhere on a page: a half-open range of plain token indexes. */
export interface ConceptHit extends TokenRange {
  readonly concept: number;
}

/** What of one claim a window says. */
export interface ClaimMatch {
  readonly claim: ClaimMeaning;
  /** Share of the claim's parts that are said, by weight; 0 to 1. */
  readonly share: number;
  /** How many parts are said. */
  readonly parts: number;
  /** How many core parts are not said. */
  readonly missing: number;
  /** Weighted agreement of the words with the edition's (F measure over stems); 0 to 1. */
  readonly overlap: number;
  readonly hits: readonly ConceptHit[];
}

/** What the page says of a statement's concepts, by position. */
export function conceptsOf(
  meaning: MeaningIndex,
  tokens: Tokens,
  mentions: readonly LocatedMention[],
  quantities: readonly Quantity[],
): ConceptHit[] {
  const hits: ConceptHit[] = meaning.lexicon
    .find(tokens)
    .map(({ tag, from, to }) => ({ concept: tag, from, to }));
  for (const { mention, from, to } of mentions) {
    const concept = meaning.entities.get(mention.entity);
    if (concept !== undefined) hits.push({ concept, from, to });
  }
  for (const { unit, from, to } of quantities) {
    for (const [key, concept] of meaning.quantities) {
      if (unit !== null && key.endsWith(` ${unit}`)) hits.push({ concept, from, to });
    }
  }
  return hits.toSorted((a, b) => a.from - b.from);
}

/** What one window says: its concepts, and its words by their stems. */
export interface MeaningWindow {
  readonly ranges: readonly TokenRange[];
  readonly byConcept: ReadonlyMap<number, readonly ConceptHit[]>;
  readonly stems: ReadonlySet<number>;
}

/** Looks at some ranges of a page as one window. `hits` are all of the page's, by position; `before` counts those before each token. */
export function windowOf(
  meaning: MeaningIndex,
  tokens: Tokens,
  hits: readonly ConceptHit[],
  before: Uint32Array,
  ranges: readonly TokenRange[],
): MeaningWindow {
  const byConcept = new Map<number, ConceptHit[]>();
  const stems = new Set<number>();
  for (const { from, to } of ranges) {
    for (let h = before[from] ?? 0; h < hits.length; h++) {
      const hit = hits[h];
      if (hit === undefined || hit.from >= to) break;
      if (hit.to > to) continue;
      const list = byConcept.get(hit.concept);
      if (list === undefined) byConcept.set(hit.concept, [hit]);
      else list.push(hit);
    }
    for (let i = from; i < to; i++) {
      if (!meaning.language.stopWords.has(tokens.hashes[i] ?? 0))
        stems.add(hashWord(stemOf(wordOf(tokens, i))));
    }
  }
  return { ranges, byConcept, stems };
}

/** What a window says of a claim. The agreement of words is looked at only where more than one part is said. */
export function matchClaim(meaning: MeaningIndex, claim: ClaimMeaning, window: MeaningWindow): ClaimMatch {
  const hits: ConceptHit[] = [];
  let said = 0;
  let missing = 0;
  for (const part of claim.parts) {
    const hit = freeHit(part.concepts, window, hits) ?? freeHit(part.opposite, window, hits);
    if (hit !== null) {
      hits.push(hit);
      said += part.weight;
    } else if (part.core) missing++;
  }
  const overlap = hits.length > 1 ? overlapOf(meaning, claim, window.stems) : 0;
  const share = claim.total === 0 ? 0 : said / claim.total;
  return { claim, share, parts: hits.length * claim.partScale, missing, overlap, hits };
}

/** A hit for one of the concepts that no other part has taken: one word says one thing. */
function freeHit(
  concepts: readonly number[],
  window: MeaningWindow,
  taken: readonly ConceptHit[],
): ConceptHit | null {
  for (const concept of concepts) {
    for (const hit of window.byConcept.get(concept) ?? []) {
      if (!taken.some(({ from, to }) => from < hit.to && hit.from < to)) return hit;
    }
  }
  return null;
}

function overlapOf(meaning: MeaningIndex, claim: ClaimMeaning, stems: ReadonlySet<number>): number {
  let shared = 0;
  let all = 0;
  for (const stem of stems) {
    const own = claim.stems.get(stem);
    if (own !== undefined) shared += own;
    all += own ?? meaning.rareStem;
  }
  if (shared === 0) return 0;
  const recall = shared / claim.stemTotal;
  const precision = shared / all;
  return (2 * recall * precision) / (recall + precision);
}
