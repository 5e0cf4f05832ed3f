import type { EntityWeight } from '../model/statement';

/**
 * Every score and cut-off of the engine, with its reason. Measured figures are from the tables in docs/DESIGN.md,
 * "What was measured".
 */

/** What one distinct entity adds to a page's topic score. Of 19,250 unrelated articles one strong entity let 18 pass, two 2. */
export const ENTITY_WEIGHTS: Readonly<Record<EntityWeight, number>> = { strong: 1, medium: 0.5, weak: 0.15 };

/** Below this sum over distinct entities a page is off topic: two strong names, or one and two medium ones. */
export const GATE_SCORE = 1.5;
/** And this many of them must be more than weak: a list of countries is no topic. */
export const GATE_ENTITIES = 2;
/** From this sum on a page is on topic even without a word of the statement; it takes most of the cast. */
export const ON_TOPIC_SCORE = 4.5;

/** Words in a row that seed an alignment. 3-word shingles found 19 of 20 altered sentences with 2 false. */
export const SHINGLE = 3;
/** A seed that stands in this many places of the statement says nothing about which one was meant. */
export const MAX_SEED_PLACES = 12;

/**
 * Equal words, and equal words with meaning, that a quotation in quotation marks must share with the statement. Over
 * 19,250 unrelated articles, windows with 6 equal words of which 4 carry meaning gave 0 false; quotation marks and the
 * topic gate allow less. Four ("as soon as possible") were a part of what a page told on the labelled pages.
 */
export const MARKED_MIN_WORDS = 5;
export const MARKED_MIN_CONTENT_WORDS = 2;
/** The share of a marked quotation's words that must stand in the statement. Under half is another text. */
export const MARKED_MIN_SHARE = 0.5;

/**
 * Quoted words without meaning of their own ("there are a lot of topics to discuss") must be so many, and nearly all be the
 * statement's; then they are shown where the page says that the speaker said them. On the labelled pages eight and .85 find
 * nothing that isn't labelled.
 */
export const PLAIN_MIN_WORDS = 8;
export const PLAIN_MIN_SHARE = 0.85;

/**
 * The same for running text without quotation marks. Shorter runs are how anybody tells the same news ("the next meeting of
 * the Intergovernmental Commission"): those are judged by their meaning.
 */
export const COPIED_MIN_WORDS = 9;
export const COPIED_MIN_CONTENT_WORDS = 5;
/** A copied sentence keeps most of its words; .45 gave 204 false in 19,250 articles at 5 words, .6 with 6 words none. */
export const COPIED_MIN_SHARE = 0.6;

/**
 * A copy of a translation that was made for this project, or of the official one, keeps nearly all its words; less is
 * another translator's sentence, which is judged by its meaning.
 */
export const TRANSLATED_MIN_SHARE = 0.8;

/** A gap of more words than this on either side ends a run of alignment: beyond it, order alone joins nothing. */
export const MAX_GAP = 24;
/** Cost of one unmatched word inside an alignment, in matched words. */
export const GAP_COST = 0.2;
/** Cost of jumping to another place of the statement: a stitched part must bring more than this many words. */
export const JUMP_COST = 3;

/** Words that may be missing at the start of a full sentence without it being cut: "In essence,", "Of course,". */
export const MAX_OPENER_WORDS = 3;

/** "not", "do not", "20": so few words dropped alter the sentence; a longer phrase with a "not" or a number in it is a cut. */
export const MAX_DROPPED_WORDS = 2;
/**
 * A negation, exception, condition or number so near to what is left of a sentence turns or bounds it, where the end was cut
 * off without a mark; later ones belong to what else was said. All five telling cuts of tests/support/shorteningEdits
 * have it within four words; of its 286 other cut ends 12 raise the alarm by it, each rightly.
 */
export const TELLING_REACH = 6;

/** A claim is carried when the words taken cover this share of the shorter of the two: the passage or the quotation. */
export const CLAIM_SHARE = 0.5;

/**
 * The chance that a sentence makes a claim: logistic regression, fitted on the sentences of the on-topic pages of the work
 * half of tests/pages (379 that make a claim, 3,000 that don't). In five-fold cross-validation by page a cut-off of .35
 * gave P .90 R .86 on the page's own sentences and P .91 R .93 on quoted ones.
 */
export const CLAIM_MODEL = {
  bias: -5.79,
  share: 1.0,
  overlap: 4.55,
  missing: -0.86,
  parts: 1.91,
  margin: 2.75,
  quoted: 0.81,
};
/**
 * From this chance on a sentence restates a claim; below it, it only touches the same subject. On the work half .45 gives
 * P .946 R .824, .32 gives P .931 R .858; on pages the lists were not written for the lower one costs English .1 of P.
 */
export const RESTATED_MIN_SCORE = 0.45;
/** And from this one on it may be certain: P .96 in the same measurement. */
export const RESTATED_CERTAIN_SCORE = 0.6;
/** The same for words in quotation marks, where the page itself says that they were said. */
export const QUOTED_MIN_SCORE = 0.3;
/** A further claim of the same sentence must score this share of the best one's: of 38 that do 35 are labelled; of 9 below it 5. */
export const SECOND_CLAIM_SHARE = 0.6;

/** A page is held against so many statements at most, those whose cast it names best. */
export const MAX_CANDIDATES = 5;

/** So many paragraphs in the first person that say claims make a speech printed as running text. */
export const TRANSCRIPT_MIN_BLOCKS = 3;

/**
 * What speaks for and against a page's being about the statement's own occasion. Set by hand on the work half of
 * tests/pages, where 54 of 55 pages of the occasion score 2.5 or more and all 15 others less; published the same week,
 * naming the guest, and making several claims weigh most.
 */
export const OCCASION_WEIGHTS = {
  /** Published so many days after the statement at most: news of it. */
  freshDays: 14,
  fresh: 2,
  lateDays: 60,
  late: -0.5,
  stale: -3,
  /** The page names the statement's day. */
  sameDay: 1.5,
  otherYear: -0.5,
  otherYearsLeast: -1,
  companions: 1,
  noCompanion: -2,
  speaker: 0.5,
  noSpeaker: -1,
  place: 0.5,
  event: 0.25,
  eventsMost: 0.5,
  otherOccasion: -0.7,
  otherOccasionsLeast: -2,
  claim: 0.6,
  claimsMost: 5,
  /** Per word copied from the statement as published. */
  word: 0.05,
  wordsMost: 4,
};
/** From this score on findings may be certain. */
export const OCCASION_SAME = 2.5;
/** Below this one it is another occasion: only the statement's very words are shown, as possible. */
export const OCCASION_POSSIBLE = 0;
/** So many words in the statement's own wording can be no chance, whatever the occasion. */
export const UNMISTAKABLE_WORDS = 14;

/** Fewer words than this in quotation marks make no point of their own, unless they are the statement's very words. */
export const LEAST_QUOTED_WORDS = 4;
/**
 * Fewer words than this are a salutation or a cross-heading, not a sentence that tells something. On the work half 5 gave
 * P .951 R .872 where 4 gave P .941 R .872.
 */
export const LEAST_TOLD_WORDS = 5;
/** On a page about another occasion, so many of the statement's very words are still shown, as possible. */
export const OTHER_OCCASION_WORDS = 8;

/**
 * So many blocks before and after one that names the statement's cast are read too. A speech printed as running text names
 * somebody in every third paragraph; the longest stretch without a telling name in the labelled pages is six blocks.
 */
export const ZONE_BLOCKS = 10;

/** A paragraph is one copied quotation when this share of its words is the statement's; else its sentences are looked at singly. */
export const WHOLE_BLOCK_SHARE = 0.85;

/** An advert between two words of a saved passage is passed over up to so many words: the longest seen in a text are lists of links. */
export const INSERTED_MOST = 150;
/** Words of the surroundings that stand in another block say little: paragraphs are moved. */
export const NEAR_OTHER_BLOCK = 0.25;

/**
 * What must be there of a passage that is looked for again, as shares of what its words tell: of quote and surroundings
 * together; or less of the quote where the surroundings on both sides, or on one, are as they were.
 */
export const PLACE_FLOORS = {
  told: 4,
  torn: 0.4,
  twin: 0.8,
  short: 6,
  whole: 0.7,
  sides: { around: 0.7, quote: 0.3 },
  side: { around: 0.7, quote: 0.7 },
} as const;
/** The best place lacks so many times less than any other, and so much less. */
export const PLACE_MARGIN = { times: 1.5, least: 0.05 } as const;
/** Of places with all of a passage's words so many of those right beside it must stand there: else nothing tells them apart. */
export const BESIDE_LEAST = 2;
/** A passage torn from what stood beside it must be about where it was: within so many units, or this share of the text. */
export const NEAR_POSITION = { least: 300, share: 0.05 } as const;
