import type { LocatedMention } from '../names/mentionsOf';
import type { TokenRange } from '../text/sentences';
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

/** What a window says of a claim. A claim without parts is matched by its passages' stems alone. */
export function matchClaim(meaning: MeaningIndex, claim: ClaimMeaning, window: MeaningWindow): ClaimMatch {
  const { overlap, recall, shared } = overlapOf(meaning, claim, window.stems);
  if (claim.total === 0) return { claim, share: recall, parts: shared, missing: 0, overlap, hits: [] };
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
  return { claim, share: said / claim.total, parts: hits.length, missing, overlap, hits };
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

function overlapOf(
  meaning: MeaningIndex,
  claim: ClaimMeaning,
  stems: ReadonlySet<number>,
): { overlap: number; recall: number; shared: number } {
  let weight = 0;
  let all = 0;
  let shared = 0;
  for (const stem of stems) {
    const own = claim.stems.get(stem);
    if (own !== undefined) {
      weight += own;
      shared++;
    }
    all += own ?? meaning.rareStem;
  }
  const recall = claim.stemTotal === 0 ? 0 : weight / claim.stemTotal;
  const precision = all === 0 ? 0 : weight / all;
  const overlap = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return { overlap, recall, shared };
}
