import type { Span } from '../../model/span';
import type { Claim } from '../../model/statement';
import type { Modality } from '../languages/languageData';
import type { LanguageIndex } from '../languages/languageIndex';
import type { LocatedMention } from '../names/mentionsOf';
import type { EditionIndex } from '../quotation/editionIndex';
import { tokensWithin } from '../text/subTokens';
import { type Quantity, quantitiesOf } from './quantities';

/** One thing of a claim that a page may print otherwise, with where it was said in the edition, in UTF-16 units. */
export interface Fact<T> extends Span {
  readonly value: T;
}

/** What of a claim can be checked word by word in any wording. */
export interface ClaimFacts {
  readonly quantities: readonly Fact<Quantity>[];
  /** Months, from 0. */
  readonly months: readonly Fact<number>[];
  /** Places, by entity id. */
  readonly places: readonly Fact<string>[];
  readonly modalities: readonly Fact<Modality>[];
  /** How many negations its passages hold. */
  readonly negations: number;
}

/** The facts of each claim of an edition, by claim id. */
export function claimFacts(
  claims: readonly Claim[],
  { plain, mentions }: EditionIndex,
  language: LanguageIndex,
): ReadonlyMap<string, ClaimFacts> {
  const senses = language.senses.find(plain);
  const quantities = quantitiesOf(plain, senses, language);
  return new Map(
    claims.map(({ id, passages }) => {
      const ranges = (passages[language.language] ?? []).map((passage) => tokensWithin(plain, passage));
      const inside = ({ from, to }: { from: number; to: number }) =>
        ranges.some((range) => range.from <= from && to <= range.to);
      const at = (from: number, to: number): Span => ({
        start: plain.starts[from] ?? 0,
        end: plain.ends[to - 1] ?? 0,
      });
      const own = senses.filter(inside);
      return [
        id,
        {
          quantities: quantities.filter(inside).map((value) => ({ value, ...at(value.from, value.to) })),
          months: own.flatMap(({ tag, from, to }) =>
            tag.kind === 'month' ? [{ value: tag.month, ...at(from, to) }] : [],
          ),
          places: mentions.filter(inside).flatMap(placeFact),
          modalities: own.flatMap(({ tag, from, to }) =>
            tag.kind === 'modality' ? [{ value: tag.modality, ...at(from, to) }] : [],
          ),
          negations: own.filter(({ tag }) => tag.kind === 'negation').length,
        },
      ];
    }),
  );
}

function placeFact({ mention }: LocatedMention): Fact<string>[] {
  return mention.kind === 'place' ? [{ value: mention.entity, start: mention.start, end: mention.end }] : [];
}
