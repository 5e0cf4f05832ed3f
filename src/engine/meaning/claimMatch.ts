import type { LocatedMention } from '../names/mentionsOf';
import type { TokenRange } from '../text/sentences';
import type { Tokens } from '../text/tokenise';
import { OVERLAP_WEIGHT } from '../weights';
import type { ClaimMeaning, MeaningIndex } from './meaningIndex';
import type { Quantity } from './quantities';
import { stemOf } from './stemOf';

/** One concept of a statement, said somewhere on a page: a half-open range of plain token indexes. */
export interface ConceptHit extends TokenRange {
  readonly concept: number;
}

/** How well a window of a page says one claim. */
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
  /** 0 to 1, from both. */
  readonly score: number;
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

/** Looks at some ranges of a page as one window. `hits` are all of the page's, by position. */
export function windowOf(
  meaning: MeaningIndex,
  tokens: Tokens,
  hits: readonly ConceptHit[],
  ranges: readonly TokenRange[],
): MeaningWindow {
  const byConcept = new Map<number, ConceptHit[]>();
  const stems = new Set<number>();
  for (const { from, to } of ranges) {
    for (let h = firstFrom(hits, from); h < hits.length; h++) {
      const hit = hits[h];
      if (hit === undefined || hit.from >= to) break;
      if (hit.to > to) continue;
      const list = byConcept.get(hit.concept);
      if (list === undefined) byConcept.set(hit.concept, [hit]);
      else list.push(hit);
    }
    for (let i = from; i < to; i++) {
      if (!meaning.language.stopWords.has(tokens.hashes[i] ?? 0)) stems.add(stemOf(tokens, i));
    }
  }
  return { ranges, byConcept, stems };
}

function firstFrom(hits: readonly ConceptHit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How well a window says a claim. */
export function matchClaim(meaning: MeaningIndex, claim: ClaimMeaning, window: MeaningWindow): ClaimMatch {
  const hits: ConceptHit[] = [];
  let said = 0;
  let missing = 0;
  for (const part of claim.parts) {
    const hit = freeHit(part.concepts, window, hits);
    if (hit !== null) {
      hits.push(hit);
      said += part.weight;
    } else if (part.core) missing++;
  }
  const overlap = overlapOf(meaning, claim, window.stems);
  const share = claim.total === 0 ? overlap : said / claim.total;
  const score = Math.min(1, share + OVERLAP_WEIGHT * overlap);
  return { claim, share, parts: hits.length, missing, overlap, score, hits };
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
  if (claim.stemTotal === 0) return 0;
  let shared = 0;
  let all = 0;
  for (const stem of stems) {
    const weight = claim.stems.get(stem);
    if (weight !== undefined) shared += weight;
    all += weight ?? meaning.rareStem;
  }
  const recall = shared / claim.stemTotal;
  const precision = all === 0 ? 0 : shared / all;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
