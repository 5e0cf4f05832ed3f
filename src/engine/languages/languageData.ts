import type { LanguageTag } from '../../model/statement';

/**
 * What the engine knows of one language. Lists are one string, entries separated by "|"; an entry may have several
 * words; "*" after a stem stands for any ending. Spelling as in print: the engine folds them (case, diacritics) itself.
 */
export interface LanguageData {
  readonly language: LanguageTag;
  /** Function words and the most common verbs, in full forms: a run of them alone is no quotation. */
  readonly stopWords: string;
  /** Words that turn a sentence round: "not", "never", "without". Only those that always do. */
  readonly negations: string;
  /** Words that bind a sentence to a condition: "if", "provided that". */
  readonly conditions: string;
  /** Words that take something out of what a sentence says: "except", "apart from". */
  readonly exceptions: string;
  /** Phrases with such a word that bound nothing: "even if", "apart from that". */
  readonly noBounds: string;
  /** The twelve months in order; spellings of one month separated by "/". */
  readonly months: string;
  /** The seven days from Monday, in the same way. */
  readonly weekdays: string;
  /** Days counted from the day of the text: "yesterday" -1, "today" 0. */
  readonly relativeDays: Readonly<Record<string, number>>;
  /** Cardinal numbers in words, with their inflected forms where news prints them. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Phrases that state a ratio, as "percent more": "half as large again" 50, "twice as large" 100. */
  readonly ratios: Readonly<Record<string, number>>;
  /** The ways to write "percent", separated by "/", and those to write "percentage point". */
  readonly percent: string;
  /** Words that give a number its unit, by what they measure; the forms of one measure ("euro/euros") separated by "/". */
  readonly units: Readonly<Record<Unit, string>>;
  /** Verbs (and fixed phrases) of duty, possibility, intention and consent, by what they say of the deed. */
  readonly modalities: Readonly<Record<Modality, string>>;
  /** Verbs and phrases that report speech, all tenses and persons that news uses: "said", "stressed", "according to". */
  readonly reporting: string;
  /** Of those, the prepositions and phrases that stand before the speaker's name: "according to", "in the words of". */
  readonly accordingTo: string;
  /** Verbs by which an agency or paper names itself as the carrier of the news: "reports", "informs", "writes". */
  readonly carrying: string;
  /** Pronouns for one man, one woman, and for several people: the subject's form first, then all others. */
  readonly pronouns: { readonly he: string; readonly she: string; readonly they: string };
  /** Pronouns and possessives of the first person, and verb forms that can only be first person. */
  readonly firstPerson: string;
  /** Nouns for a head of state, which may stand for the speaker: "president", "head of state", "leader". */
  readonly headOfState: string;
  /** Nouns for anybody else who may be quoted: "minister", "spokesman", "analyst", "ambassador", "deputy". */
  readonly speakers: string;
  /** Nouns for bodies that may be quoted: "ministry", "government", "embassy", "press service". */
  readonly bodies: string;
  /** Nouns for whoever receives a guest: "his host". */
  readonly hosts: string;
  /** Nouns for heads of state together, of whom none alone speaks: "the presidents", "both leaders", "one of the leaders". */
  readonly severalHeads: string;
  /** Words beside a verb of speech that point back to the sentence before: "this was stated", "said this". */
  readonly pointingBack: string;
  /** Nouns for what somebody says, in the forms that stand beside his name: "Aliyev's statement", "in the speech of". */
  readonly speeches: string;
  /** Nouns that make a date or name another occasion than a press statement: "telephone call", "interview", "forum". */
  readonly otherOccasions: string;
  /** Short forms whose full stop ends no sentence, without the stop. */
  readonly abbreviations: string;
}

export type Unit = 'year' | 'month' | 'day' | 'times' | 'area' | 'money' | 'thousand' | 'million' | 'billion';

/** Modal meanings from hard fact to mere wish; two of different groups make a difference. */
export type Modality =
  | 'must'
  | 'should'
  | 'will'
  | 'may'
  | 'can'
  | 'plan'
  | 'wish'
  | 'invite'
  | 'agree'
  | 'refuse';
