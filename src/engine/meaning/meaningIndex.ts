import type { Claim, ReferenceStatement } from '../../model/statement';
import type { LanguageIndex } from '../languages/languageIndex';
import type { EditionIndex } from '../quotation/editionIndex';
import { hashWord } from '../text/hash';
import { Lexicon } from '../text/lexicon';
import { tokensWithin } from '../text/subTokens';
import { wordOf } from '../text/tokenise';
import { type ClaimFacts, claimFacts } from './claimFacts';
import { STEM_LENGTH, stemOf } from './stemOf';

/** One part of a claim's meaning, with the numbers of the concepts that say it. */
export interface IndexedPart {
  readonly concepts: readonly number[];
  readonly weight: number;
  readonly core: boolean;
  /** The numbers of the concepts that say the opposite. */
  readonly opposite: readonly number[];
}

/** What one claim means, in one language. */
export interface ClaimMeaning {
  readonly claim: Claim;
  readonly parts: readonly IndexedPart[];
  /** How much one part counts against those of a claim whose meaning was written by a person. */
  readonly partScale: number;
  /** Fewer parts make nothing of it. */
  readonly leastParts: number;
  /** Sum of the parts' weights. */
  readonly total: number;
  /** The stems of its passages in the edition, each with its weight; empty where there is no edition. */
  readonly stems: ReadonlyMap<number, number>;
  readonly stemTotal: number;
}

/** What the claims of one statement mean, in one language. */
export interface MeaningIndex {
  readonly statement: ReferenceStatement;
  readonly language: LanguageIndex;
  readonly edition: EditionIndex | null;
  /** What of each claim can be checked word by word; empty without an edition. */
  readonly facts: ReadonlyMap<string, ClaimFacts>;
  /** For each place, the others that a page may name in its stead: capitals for capitals. */
  readonly rivals: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each concept number, the claims (by index) and parts that it says: claim * MOST_PARTS + part. */
  readonly uses: readonly (readonly number[])[];
  /** Words and phrases to concept numbers. */
  readonly lexicon: Lexicon<number>;
  /** The concept number of each entity, and of each quantity as "50 percent". */
  readonly entities: ReadonlyMap<string, number>;
  readonly quantities: ReadonlyMap<string, number>;
  readonly otherOccasions: ReadonlySet<number>;
  readonly claims: readonly ClaimMeaning[];
  /** The weight of a stem that stands in no claim: the heaviest there is. */
  readonly rareStem: number;
}

/** Compiles what a statement's claims mean in a language. */
export function indexMeaning(
  statement: ReferenceStatement,
  language: LanguageIndex,
  edition: EditionIndex | null,
): MeaningIndex {
  const numbers = new ConceptNumbers();
  const lexicon = new Lexicon<number>();
  for (const [concept, patterns] of Object.entries(statement.concepts?.[language.language] ?? {})) {
    for (const pattern of patterns) lexicon.add(pattern, numbers.of(concept));
  }
  const stems = stemWeights(statement, language, edition);
  const claims = statement.claims.map((claim) => meaningOf(claim, numbers, stems, lexicon));
  return {
    statement,
    language,
    edition,
    facts: edition === null ? new Map() : claimFacts(statement.claims, edition, language),
    rivals: rivalsOf(statement),
    uses: usesOf(claims, numbers.count),
    lexicon,
    entities: numbers.startingWith('@'),
    quantities: numbers.quantities(),
    otherOccasions: new Set((statement.otherOccasions ?? []).map((concept) => numbers.of(concept))),
    claims,
    rareStem: Math.log(1 + statement.claims.length),
  };
}

/** More parts than this of one claim are not told apart in `uses`. */
export const MOST_PARTS = 64;
/** Of a claim that is known by its words alone so many must be said: two in common are chance. */
const LEAST_WORD_PARTS = 4;
/** A claim whose meaning a person wrote has about so many parts. */
const USUAL_PARTS = 6;

function usesOf(claims: readonly ClaimMeaning[], concepts: number): number[][] {
  const uses: number[][] = Array.from({ length: concepts }, () => []);
  for (const [c, { parts }] of claims.entries()) {
    for (const [p, part] of parts.slice(0, MOST_PARTS).entries()) {
      for (const concept of [...part.concepts, ...part.opposite]) uses[concept]?.push(c * MOST_PARTS + p);
    }
  }
  return uses;
}

/** Numbers for concept names, given as they come. */
class ConceptNumbers {
  private readonly numbers = new Map<string, number>();

  has(concept: string): boolean {
    return this.numbers.has(concept);
  }

  of(concept: string): number {
    const known = this.numbers.get(concept);
    if (known !== undefined) return known;
    this.numbers.set(concept, this.numbers.size);
    return this.numbers.size - 1;
  }

  get count(): number {
    return this.numbers.size;
  }

  startingWith(sign: string): Map<string, number> {
    const own = [...this.numbers].filter(([concept]) => concept.startsWith(sign));
    return new Map(own.map(([concept, number]) => [concept.slice(sign.length), number]));
  }

  /** "50%" and "20 year" as "50 percent" and "20 year". */
  quantities(): Map<string, number> {
    const own = [...this.numbers].filter(([concept]) => /^\d/.test(concept));
    return new Map(own.map(([concept, number]) => [concept.replace('%', ' percent'), number]));
  }
}

function meaningOf(
  claim: Claim,
  numbers: ConceptNumbers,
  stems: ReadonlyMap<string, ReadonlyMap<string, number>>,
  lexicon: Lexicon<number>,
): ClaimMeaning {
  const own = stems.get(claim.id) ?? new Map<string, number>();
  const parts =
    claim.meaning?.map(({ any, opposite, weight, core }) => ({
      concepts: any.map((concept) => numbers.of(concept)),
      opposite: (opposite ?? []).map((concept) => numbers.of(concept)),
      weight,
      core: core === true,
    })) ?? wordParts(own, numbers, lexicon);
  return {
    claim,
    parts,
    partScale: claim.meaning === undefined ? Math.min(1, USUAL_PARTS / Math.max(1, parts.length)) : 1,
    leastParts: claim.meaning === undefined ? LEAST_WORD_PARTS : 1,
    total: parts.reduce((sum, { weight }) => sum + weight, 0),
    stems: new Map([...own].map(([stem, weight]) => [hashWord(stem), weight])),
    stemTotal: [...own.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/** A claim whose meaning nobody wrote says its own words: each stem of its passages is a part. */
function wordParts(
  stems: ReadonlyMap<string, number>,
  numbers: ConceptNumbers,
  lexicon: Lexicon<number>,
): IndexedPart[] {
  return [...stems].map(([stem, weight]) => {
    const known = numbers.has(`~${stem}`);
    const concept = numbers.of(`~${stem}`);
    if (!known) lexicon.add(stem.length < STEM_LENGTH ? stem : `${stem}*`, concept);
    return { concepts: [concept], opposite: [], weight, core: false };
  });
}

/** For each claim the stems of its passages, weighted by how few claims share them (Spärck Jones 1972). */
function stemWeights(
  statement: ReferenceStatement,
  language: LanguageIndex,
  edition: EditionIndex | null,
): Map<string, Map<string, number>> {
  if (edition === null) return new Map();
  const { plain } = edition;
  const sets = statement.claims.map(({ id, passages }) => {
    const stems = new Set<string>();
    for (const passage of passages[language.language] ?? []) {
      const { from, to } = tokensWithin(plain, passage);
      for (let i = from; i < to; i++) {
        if (!language.stopWords.has(plain.hashes[i] ?? 0)) stems.add(stemOf(wordOf(plain, i)));
      }
    }
    return { id, stems };
  });
  const claimsWith = new Map<string, number>();
  for (const { stems } of sets)
    for (const stem of stems) claimsWith.set(stem, (claimsWith.get(stem) ?? 0) + 1);
  const weigh = (stem: string) => Math.log(1 + sets.length / (claimsWith.get(stem) ?? 1));
  return new Map(sets.map(({ id, stems }) => [id, new Map([...stems].map((stem) => [stem, weigh(stem)]))]));
}

/** The capitals that persons speak for may be taken for one another. */
function rivalsOf({ entities }: ReferenceStatement): Map<string, Set<string>> {
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  const spoken = entities.flatMap(({ speaksFor = [] }) => speaksFor).filter((id) => places.has(id));
  return new Map(spoken.map((id) => [id, new Set(spoken.filter((other) => other !== id))]));
}
