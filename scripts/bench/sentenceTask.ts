import type { Span } from '../../src/model/span';
import type { ReferenceStatement } from '../../src/model/statement';
import { plantPieces, SENTENCE_GAP } from './plantPieces';
import type { Random } from './random';

/** What was done to a sentence before it was put into the page. */
export type SentenceKind = 'verbatim' | 'altered' | 'absent';

/** One sentence to look for, and where it is. */
export interface WantedSentence {
  readonly text: string;
  readonly kind: SentenceKind;
  /** null for one that isn't in the page. */
  readonly planted: Span | null;
}

/** A page, and sentences to find in it. */
export interface SentenceTask {
  readonly page: string;
  readonly wanted: readonly WantedSentence[];
}

/** One sentence and where it is said to be. */
export interface LocatedSentence extends Span {
  /** Index among the wanted ones. */
  readonly sentence: number;
}

/** How many of the sentences were found, and how many were said to be where they aren't. */
export interface SentenceScore {
  readonly verbatim: number;
  readonly altered: number;
  readonly wrong: number;
}

const EACH = 20;
/** Longer sentences are cut in two at a comma, so that there are enough. */
const LONG = 40;
const LEAST_WORDS = 7;
/** Every so manieth word of a changed sentence is another. */
const CHANGED_EVERY = 6;
const TRIMMED_SHARE = 0.6;

/**
 * Twenty sentences of the statement as they are, twenty altered (every sixth word another, or the end cut off at 60 %), put
 * into a page; and twenty of another text, which the page does not hold.
 */
export function makeSentenceTask(
  statement: ReferenceStatement,
  page: string,
  other: string,
  random: Random,
): SentenceTask {
  const edition = statement.editions.find(({ status }) => status === 'original');
  const own = sentencesOf(edition?.text.slice(edition.bodyStart) ?? '').slice(0, 2 * EACH);
  const absent = sentencesOf(other).slice(0, EACH);
  if (own.length < 2 * EACH || absent.length < EACH) throw new Error('there are too few sentences');
  const words = wordsOf(page);
  const pieces = own.map((text, i) => (i % 2 === 0 ? text : alter(text, i % 4 === 1, words, random)));
  const { text, planted } = plantPieces(page, pieces, SENTENCE_GAP);
  const found = own.map((sentence, i): WantedSentence => {
    const kind = i % 2 === 0 ? 'verbatim' : 'altered';
    return { text: sentence, kind, planted: planted[i] ?? null };
  });
  return {
    page: text,
    wanted: [
      ...found,
      ...absent.map((sentence) => ({ text: sentence, kind: 'absent' as const, planted: null })),
    ],
  };
}

/** Counts what was found. A sentence is found where half of what is shown, or half of it, lies where it was put. */
export function scoreSentences(task: SentenceTask, located: readonly LocatedSentence[]): SentenceScore {
  const right = new Set<number>();
  const wrong = new Set<number>();
  for (const place of located) {
    const planted = task.wanted[place.sentence]?.planted ?? null;
    if (planted !== null && sharesHalf(planted, place)) right.add(place.sentence);
    else wrong.add(place.sentence);
  }
  const count = (kind: SentenceKind) => [...right].filter((i) => task.wanted[i]?.kind === kind).length;
  return { verbatim: count('verbatim'), altered: count('altered'), wrong: wrong.size };
}

/** The sentences of a text that are long enough to be told from others. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?]”?) /)
    .flatMap(halved)
    .filter((sentence) => wordsOf(sentence).length >= LEAST_WORDS);
}

function halved(sentence: string): readonly string[] {
  if (wordsOf(sentence).length <= LONG) return [sentence.trim()];
  const middle = sentence.indexOf(', ', sentence.length / 2.5);
  if (middle < 0) return [sentence.trim()];
  return [`${sentence.slice(0, middle).trim()}.`, sentence.slice(middle + 2).trim()];
}

function alter(sentence: string, trim: boolean, words: readonly string[], random: Random): string {
  const parts = sentence.split(' ');
  if (trim) return `${parts.slice(0, Math.ceil(parts.length * TRIMMED_SHARE)).join(' ')}.`;
  const last = parts.length - 1;
  return parts
    .map((part, i) => (i % CHANGED_EVERY === CHANGED_EVERY - 1 && i < last ? random.pick(words) : part))
    .join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharesHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 >= Math.min(one.end - one.start, other.end - other.start);
}
