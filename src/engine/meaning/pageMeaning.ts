import type { Span } from '../../model/span';
import type { StatementPage } from '../statementPage';
import { firstFrom } from '../text/firstFrom';
import type { Lexicon } from '../text/lexicon';
import type { TokenRange } from '../text/sentences';
import { ARABIC, CAPITAL } from '../text/tokens';
import { type ClaimMatch, type ConceptHit, conceptsOf, matchClaim, windowOf } from './claimMatch';
import { type MeaningIndex, MOST_PARTS } from './meaningIndex';
import { type ScoredMatch, scoreMatches } from './scoreMatches';

/** Fewer parts of a claim make nothing of it. */
const LEAST_PARTS = 2;
const NO_CLAIMS: ReadonlyMap<number, number> = new Map();

/** An office and the name or country that belongs to it stand at most so many words apart. */
const OFFICE_REACH = 3;

/** Languages whose word for "he" is that for "that" too. */
const MEANS_THAT = new Set(['az', 'tr']);

/** What a page says, held against the claims of a statement. Ranges are of plain token indexes. */
export class PageMeaning {
  readonly hits: readonly ConceptHit[];
  /** Places that are not the statement's. */
  readonly otherPlaces: readonly TokenRange[];
  private readonly firstPerson: Uint8Array;
  /** For each token how many hits begin before it. */
  private readonly before: Uint32Array;

  constructor(
    readonly index: MeaningIndex,
    readonly view: StatementPage,
    places: Lexicon<null>,
  ) {
    const { plain, quantities, senses } = view.scanned;
    this.hits = conceptsOf(index, plain, view.mentions, quantities);
    this.before = countBefore(this.hits, plain.count);
    this.otherPlaces = places
      .find(plain)
      .filter(
        ({ from, to }) =>
          ((plain.flags[from] ?? 0) & (CAPITAL | ARABIC)) !== 0 &&
          !view.mentions.some((mention) => mention.from < to && from < mention.to),
      );
    this.firstPerson = new Uint8Array(plain.count);
    for (const { tag, from, to } of senses)
      if (tag.kind === 'first-person') this.firstPerson.fill(1, from, to);
  }

  /** What some ranges of the page say of the claims, best first: quoted words, or the page's own. */
  claimsIn(ranges: readonly TokenRange[], quoted: boolean): ScoredMatch[] {
    const touched = this.claimsTouched(ranges);
    if (touched.size === 0) return [];
    const window = windowOf(this.index, this.view.scanned.plain, this.hits, this.before, ranges);
    const matches = [...touched.keys()].flatMap((at) => {
      const claim = this.index.claims[at];
      return claim === undefined ? [] : [matchClaim(this.index, claim, window)];
    });
    return scoreMatches(
      matches.filter(({ hits, claim }) => hits.length >= claim.leastParts),
      ranges,
      quoted,
    );
  }

  /** True if some ranges can be the speaker's own words: they say "we" or "our", and don't speak of him. */
  isSpoken(ranges: readonly TokenRange[]): boolean {
    return this.isFirstPerson(ranges) && !this.speaksOf(ranges);
  }

  /** The claims (by index) of which some ranges say a part; none where no claim has two: most of any page ends here. */
  private claimsTouched(ranges: readonly TokenRange[]): ReadonlyMap<number, number> {
    const parts = new Map<number, number>();
    let most = 0;
    for (const { from, to } of ranges) {
      for (let h = this.before[from] ?? 0; h < (this.before[to] ?? 0); h++) {
        for (const use of this.index.uses[this.hits[h]?.concept ?? -1] ?? []) {
          const claim = Math.floor(use / MOST_PARTS);
          const seen = (parts.get(claim) ?? 0) | (1 << ((use % MOST_PARTS) & 31));
          parts.set(claim, seen);
          if ((seen & (seen - 1)) !== 0) most = 2;
        }
      }
    }
    return most < LEAST_PARTS ? NO_CLAIMS : parts;
  }

  /** True if somebody speaks of himself in some ranges: "we", "our". */
  isFirstPerson(ranges: readonly TokenRange[]): boolean {
    return ranges.some(({ from, to }) => this.firstPerson.subarray(from, to).includes(1));
  }

  /** True if some ranges tell of the speaker: they name him, or say what "he" or "our host" said. */
  isToldOf(ranges: readonly TokenRange[]): boolean {
    const { senses, plain, language } = this.view.scanned;
    const own = ranges.flatMap(({ from, to }) =>
      senses.slice(firstFrom(senses, from), firstFrom(senses, to)),
    );
    const isHe = (at: number) => language.subjectPronouns.has(plain.hashes[at] ?? 0);
    const reports = own.filter(({ tag }) => tag.kind === 'reporting');
    return (
      this.namesSpeaker(ranges) ||
      (!MEANS_THAT.has(language.language) && reports.some(({ from, to }) => isHe(from - 1) || isHe(to))) ||
      (reports.length > 0 && own.some(({ tag }) => tag.kind === 'host'))
    );
  }

  private namesSpeaker(ranges: readonly TokenRange[]): boolean {
    const { mentions, statement } = this.view;
    return ranges.some(({ from, to }) =>
      mentions
        .slice(firstFrom(mentions, from), firstFrom(mentions, to))
        .some(({ mention }) => mention.entity === statement.speaker),
    );
  }

  /** True if the speaker is named in some ranges, or his office without a country. */
  private speaksOf(ranges: readonly TokenRange[]): boolean {
    const { mentions, scanned } = this.view;
    const inside = ({ from, to }: TokenRange) => ranges.some((range) => range.from <= from && to <= range.to);
    if (this.namesSpeaker(ranges)) return true;
    return scanned.senses.some(
      ({ tag, from, to }) =>
        tag.kind === 'head-of-state' &&
        inside({ from, to }) &&
        !mentions.some((mention) => mention.from - to < OFFICE_REACH && from - mention.to < OFFICE_REACH),
    );
  }

  /** Where a window says the opposite of a part of a claim that it doesn't say. */
  oppositeIn({ claim, hits }: ClaimMatch): ConceptHit | null {
    const parts = claim.parts.filter(
      ({ concepts }) => !hits.some(({ concept }) => concepts.includes(concept)),
    );
    return hits.find(({ concept }) => parts.some(({ opposite }) => opposite.includes(concept))) ?? null;
  }

  /** What a window says of a claim's core. */
  coreHits({ claim, hits }: ClaimMatch): ConceptHit[] {
    const core = claim.parts.filter((part) => part.core);
    return hits.filter(({ concept }) => core.some(({ concepts }) => concepts.includes(concept)));
  }

  /** From the first token of the first range to the last of the last, in UTF-16 units of the page. */
  spanOf(ranges: readonly TokenRange[]): Span {
    const { plain } = this.view.scanned;
    const first = ranges[0];
    const last = ranges.at(-1);
    return { start: plain.starts[first?.from ?? 0] ?? 0, end: plain.ends[(last?.to ?? 1) - 1] ?? 0 };
  }
}

function countBefore(hits: readonly ConceptHit[], count: number): Uint32Array {
  const before = new Uint32Array(count + 1);
  for (const { from } of hits) before[from + 1] = (before[from + 1] ?? 0) + 1;
  for (let i = 1; i <= count; i++) before[i] = (before[i] ?? 0) + (before[i - 1] ?? 0);
  return before;
}
