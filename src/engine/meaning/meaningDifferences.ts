import type { Difference, DifferenceKind } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Modality } from '../languages/languageData';
import type { Sense } from '../languages/languageIndex';
import { firstFrom } from '../text/firstFrom';
import type { Term } from '../text/lexicon';
import type { TokenRange } from '../text/sentences';
import type { ClaimFacts, Fact } from './claimFacts';
import type { PageMeaning } from './pageMeaning';
import type { ScoredMatch } from './scoreMatches';

/** A negation turns what stands so many words from it. */
const NEGATION_REACH = 2;
/** Turkish and Azerbaijani put it after: "değil", "deyil". */
const NEGATION_FOLLOWS = new Set(['az', 'tr']);
/** What a claim says, and what a page may make of it that changes who does what, or how sure it is. */
const SHIFTS: Readonly<Partial<Record<Modality, readonly Modality[]>>> = {
  invite: ['agree', 'refuse'],
  will: ['may'],
  must: ['may', 'plan'],
};

/**
 * What a passage in other words says differently from a claim: numbers and units, months, places, negation, modality.
 * Only what both sides name is compared: what a page leaves out is no difference.
 */
export function meaningDifferences(
  meaning: PageMeaning,
  match: ScoredMatch,
  all: readonly ScoredMatch[],
): Difference[] {
  const facts = meaning.index.facts.get(match.claim.claim.id);
  if (facts === undefined) return [];
  const page = new Comparison(
    meaning,
    match,
    all.filter((other) => other !== match),
  );
  return [
    ...page.quantities(facts),
    ...page.months(facts),
    ...page.places(facts),
    ...page.negations(facts),
    ...page.modalities(facts),
  ];
}

class Comparison {
  /** The grammar words of the window. */
  private readonly senses: readonly Term<Sense>[];

  constructor(
    private readonly meaning: PageMeaning,
    private readonly match: ScoredMatch,
    /** The other claims that the same words make. */
    private readonly others: readonly ScoredMatch[],
  ) {
    const { senses } = meaning.view.scanned;
    this.senses = match.ranges.flatMap(({ from, to }) =>
      senses.slice(firstFrom(senses, from), firstFrom(senses, to)),
    );
  }

  quantities(facts: ClaimFacts): Difference[] {
    const printed = this.meaning.view.scanned.quantities.filter((quantity) => this.inside(quantity));
    return facts.quantities.flatMap((fact) => {
      const { value, unit } = fact.value;
      if (unit === null || printed.some((other) => other.value === value && other.unit === unit)) return [];
      const other = printed.find((quantity) => quantity.unit === unit);
      if (other !== undefined) return [this.difference('number', fact, other)];
      const sameNumber = printed.find((quantity) => quantity.value === value && quantity.unit !== null);
      return sameNumber === undefined ? [] : [this.difference('unit', fact, sameNumber)];
    });
  }

  months(facts: ClaimFacts): Difference[] {
    const printed = this.senses.flatMap(({ tag, from, to }) =>
      tag.kind === 'month' ? [{ month: tag.month, from, to }] : [],
    );
    return facts.months.slice(0, 1).flatMap((fact) => {
      const [other] = printed;
      if (other === undefined || printed.some(({ month }) => month === fact.value)) return [];
      return [this.difference('date', fact, other)];
    });
  }

  /** A place of the claim that the passage doesn't name, where it names another instead. */
  places(facts: ClaimFacts): Difference[] {
    const { view, index } = this.meaning;
    const named = new Set(
      view.mentions.filter((mention) => this.inside(mention)).map(({ mention }) => mention.entity),
    );
    const wanted = new Set(
      this.match.claim.claim.meaning?.flatMap(({ any }) => any.map((concept) => concept.replace('@', ''))),
    );
    const missing = facts.places.find(({ value }) => wanted.has(value) && !named.has(value));
    if (missing === undefined) return [];
    const said = new Set(facts.places.map(({ value }) => value));
    const known = view.mentions.find(
      (mention) =>
        mention.mention.kind === 'place' && this.inside(mention) && !said.has(mention.mention.entity),
    );
    const other = this.meaning.otherPlaces.find((place) => this.inside(place));
    const isRival =
      known !== undefined && index.rivals.get(missing.value)?.has(known.mention.entity) === true;
    const printed = other ?? (isRival ? known : undefined);
    return printed === undefined ? [] : [this.difference('place', missing, printed)];
  }

  /** A negation beside what the claim says, where the claim has none; or the opposite of a part of it. */
  negations(facts: ClaimFacts): Difference[] {
    const denials = this.senses.filter(({ tag }) => tag.kind === 'negation');
    const opposite = this.meaning.oppositeIn(this.match);
    if (opposite !== null && denials.length === 0 && !this.isOthers(opposite) && !this.saysException())
      return [this.difference('negation', this.passage(), opposite)];
    if (facts.negations > 0) return [];
    const core = this.meaning.coreHits(this.match);
    const follows = NEGATION_FOLLOWS.has(this.meaning.index.language.language);
    const free = denials.find(({ from, to }) => {
      if (this.meaning.hits.some((hit) => hit.from < to && from < hit.to)) return false;
      return core.some(
        (hit) => (hit.from >= to && hit.from - to < NEGATION_REACH) || (follows && hit.to === from),
      );
    });
    return free === undefined ? [] : [this.difference('negation', this.passage(), free)];
  }

  modalities(facts: ClaimFacts): Difference[] {
    const printed = this.senses.flatMap(({ tag, from, to }) =>
      tag.kind === 'modality' ? [{ modality: tag.modality, from, to }] : [],
    );
    return facts.modalities.slice(0, 1).flatMap((fact) => {
      if (printed.some(({ modality }) => modality === fact.value)) return [];
      const shifted = printed.find(({ modality }) => SHIFTS[fact.value]?.includes(modality));
      return shifted === undefined ? [] : [this.difference('modality', fact, shifted)];
    });
  }

  private inside({ from, to }: TokenRange): boolean {
    return this.match.ranges.some((range) => range.from <= from && to <= range.to);
  }

  /** Where the passage names a place of the claim, it may tell of the one exception rather than of the rule. */
  private saysException(): boolean {
    const facts = this.meaning.index.facts.get(this.match.claim.claim.id);
    return this.meaning.view.mentions.some(
      (mention) =>
        this.inside(mention) && facts?.places.some(({ value }) => value === mention.mention.entity),
    );
  }

  private isOthers({ from, to }: TokenRange): boolean {
    return this.others.some(({ hits }) => hits.some((hit) => hit.from < to && from < hit.to));
  }

  /** An empty span at the start of the claim's passage: nothing was said there. */
  private passage(): Span {
    const passage = this.match.claim.claim.passages[this.meaning.index.language.language]?.[0];
    return { start: passage?.start ?? 0, end: passage?.start ?? 0 };
  }

  private difference(kind: DifferenceKind, said: Span | Fact<unknown>, printed: TokenRange): Difference {
    const { plain } = this.meaning.view.scanned;
    const text = this.meaning.index.edition?.edition.text ?? '';
    const printedSpan = { start: plain.starts[printed.from] ?? 0, end: plain.ends[printed.to - 1] ?? 0 };
    return {
      kind,
      said: text.slice(said.start, said.end),
      printed: plain.text.slice(printedSpan.start, printedSpan.end),
      saidSpan: { start: said.start, end: said.end },
      printedSpan,
    };
  }
}
