import type { Claim, ReferenceStatement } from '../../model/statement';
import type { LanguageIndex } from '../languages/languageIndex';
import type { EditionIndex } from '../quotation/editionIndex';
import { Lexicon } from '../text/lexicon';
import { tokensWithin } from '../text/subTokens';
import { type ClaimFacts, claimFacts } from './claimFacts';
import { stemOf } from './stemOf';

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
  const claims = statement.claims.map((claim) => meaningOf(claim, numbers, stems));
  return {
    statement,
    language,
    edition,
    facts: edition === null ? new Map() : claimFacts(statement.claims, edition, language),
    rivals: rivalsOf(statement),
    lexicon,
    entities: numbers.startingWith('@'),
    quantities: numbers.quantities(),
    otherOccasions: new Set((statement.otherOccasions ?? []).map((concept) => numbers.of(concept))),
    claims,
    rareStem: Math.log(1 + statement.claims.length),
  };
}

/** Numbers for concept names, given as they come. */
class ConceptNumbers {
  private readonly numbers = new Map<string, number>();

  of(concept: string): number {
    const known = this.numbers.get(concept);
    if (known !== undefined) return known;
    this.numbers.set(concept, this.numbers.size);
    return this.numbers.size - 1;
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
  stems: ReadonlyMap<string, ReadonlyMap<number, number>>,
): ClaimMeaning {
  const parts = (claim.meaning ?? []).map(({ any, opposite, weight, core }) => ({
    concepts: any.map((concept) => numbers.of(concept)),
    opposite: (opposite ?? []).map((concept) => numbers.of(concept)),
    weight,
    core: core === true,
  }));
  const own = stems.get(claim.id) ?? new Map<number, number>();
  return {
    claim,
    parts,
    total: parts.reduce((sum, { weight }) => sum + weight, 0),
    stems: own,
    stemTotal: [...own.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

/** For each claim the stems of its passages, weighted by how few claims share them (Spärck Jones 1972). */
function stemWeights(
  statement: ReferenceStatement,
  language: LanguageIndex,
  edition: EditionIndex | null,
): Map<string, Map<number, number>> {
  if (edition === null) return new Map();
  const { plain } = edition;
  const sets = statement.claims.map(({ id, passages }) => {
    const stems = new Set<number>();
    for (const passage of passages[language.language] ?? []) {
      const { from, to } = tokensWithin(plain, passage);
      for (let i = from; i < to; i++) {
        if (!language.stopWords.has(plain.hashes[i] ?? 0)) stems.add(stemOf(plain, i));
      }
    }
    return { id, stems };
  });
  const claimsWith = new Map<number, number>();
  for (const { stems } of sets)
    for (const stem of stems) claimsWith.set(stem, (claimsWith.get(stem) ?? 0) + 1);
  const weigh = (stem: number) => Math.log(1 + sets.length / (claimsWith.get(stem) ?? 1));
  return new Map(sets.map(({ id, stems }) => [id, new Map([...stems].map((stem) => [stem, weigh(stem)]))]));
}

/** The capitals that persons speak for may be taken for one another. */
function rivalsOf({ entities }: ReferenceStatement): Map<string, Set<string>> {
  const places = new Set(entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  const spoken = entities.flatMap(({ speaksFor = [] }) => speaksFor).filter((id) => places.has(id));
  return new Map(spoken.map((id) => [id, new Set(spoken.filter((other) => other !== id))]));
}
