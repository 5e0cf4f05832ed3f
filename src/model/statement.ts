import type { Span } from './span';

/** A BCP 47 language tag as the statement's data uses it: the bare language, `en`, `ru`, `az` … */
export type LanguageTag = string;

/** Who vouches for an edition's wording. */
export type EditionStatus = 'original' | 'official' | 'translation';

/** The statement's text in one language. Offsets elsewhere are UTF-16 units of `text`, unchanged. */
export interface Edition {
  readonly language: LanguageTag;
  readonly status: EditionStatus;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  /** Where the speaker's own words begin; before it stands the publisher's lead. */
  readonly bodyStart: number;
}

/** Where a text was published, and by whom. */
export interface Source {
  readonly name: string;
  readonly url: string;
  /** ISO 8601 date. */
  readonly published: string;
}

/**
 * One thing that a restatement of a claim says, in whatever words: it is said when any of the concepts stands there.
 * `@id` names an entity, `50%` and `20 year` a quantity, all else a concept of the statement's lists.
 */
export interface MeaningPart {
  readonly any: readonly string[];
  /** How much of the claim this part is, against the others. */
  readonly weight: number;
  /** Concepts that say the opposite: a page that prints them turns the claim round. */
  readonly opposite?: readonly string[];
  /** Without this part it is another claim. */
  readonly core?: boolean;
}

/** One checkable point of the statement. */
export interface Claim {
  readonly id: string;
  readonly gloss: string;
  /** What a restatement says; without it a claim is recognised by its passages' words alone. */
  readonly meaning?: readonly MeaningPart[];
  /** For each edition's language, the passages that make the claim. */
  readonly passages: Readonly<Record<LanguageTag, readonly Span[]>>;
}

export const ENTITY_KINDS = ['person', 'place', 'organisation', 'event', 'document', 'group'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How much a mention says about the page's topic: a `weak` one ("UN", "Lebanon") stands in any newspaper. */
export type EntityWeight = 'strong' | 'medium' | 'weak';

/** A person, place, organisation, event, document or group that the statement speaks of. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What it is in this statement, in one line. */
  readonly role: string;
  /** Wikidata item, only where it is certain. */
  readonly wikidata?: string;
  readonly weight: EntityWeight;
  /** Of a person: the country, people and capital he is head of, as entity ids. "The President of Belarus" is he. */
  readonly speaksFor?: readonly string[];
  readonly aliases: Readonly<Record<LanguageTag, readonly Alias[]>>;
  /** Written forms that look like an alias and are something else ("Bakunin", "Minsk Street"). */
  readonly lookAlikes: readonly string[];
}

/** A written form of an entity in one language. */
export interface Alias {
  readonly text: string;
  /** Only where the page has named the entity in full before (a patronymic alone, a bare first name). */
  readonly needsFullName?: boolean;
  /** Only in this very case: abbreviations that are words when written small ("UN", "ООН"). */
  readonly caseSensitive?: boolean;
  /** Never takes an ending. */
  readonly invariable?: boolean;
}

/** The text we compare with, and all that is known of it. */
export interface ReferenceStatement {
  readonly id: string;
  readonly title: string;
  /** Entity id of the speaker. */
  readonly speaker: string;
  readonly place: string;
  /** ISO 8601 date on which it was spoken. */
  readonly date: string;
  /** What kind of occasion it was, in words for people. */
  readonly occasion: string;
  readonly editions: readonly Edition[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  /** Who else took part in the occasion, as entity ids: a page of it names them. */
  readonly companions?: readonly string[];
  /** For each language, the words and phrases by which its press expresses each concept; "*" is any ending. */
  readonly concepts?: Readonly<Record<LanguageTag, Readonly<Record<string, readonly string[]>>>>;
  /** Concepts that belong to another occasion with the same people: they speak against a finding near them. */
  readonly otherOccasions?: readonly string[];
  /** Match patterns of the news sites where coverage is to be expected. */
  readonly sites: readonly string[];
}
