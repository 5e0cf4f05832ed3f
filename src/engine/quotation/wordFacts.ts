import type { Sense } from '../languages/languageIndex';
import type { Term } from '../text/lexicon';
import type { TokenRange } from '../text/sentences';
import { wordOf } from '../text/tokenise';
import { CAPITAL, NUMBER, SENTENCE_START, type Tokens } from '../text/tokens';

/** Words, and what they mean. Ranges of the senses are token indexes. */
export interface ReadWords {
  readonly tokens: Tokens;
  readonly senses: readonly Term<Sense>[];
}

/** What some words say that must not be said otherwise. Each is a list in one string, so that two are easily compared. */
export interface WordFacts {
  readonly numbers: string;
  /** Months, weekdays, and days counted from today. */
  readonly dates: string;
  readonly units: string;
  readonly negations: number;
  readonly exceptions: number;
  readonly conditions: number;
  readonly modalities: string;
}

/** What the words of a range say. A phrase counts as a whole where the range has but a part of it. */
export function factsOf(words: ReadWords, range: TokenRange): WordFacts {
  const terms = termsIn(words, range);
  const numbers: number[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (((words.tokens.flags[i] ?? 0) & NUMBER) !== 0) numbers.push(words.tokens.hashes[i] ?? 0);
  }
  return {
    numbers: numbers.join(),
    dates: list(terms.flatMap((term) => dateOf(words, term) ?? [])),
    units: list(terms.flatMap(({ tag }) => unitOf(tag) ?? [])),
    negations: count(terms, 'negation'),
    exceptions: count(terms, 'exception'),
    conditions: count(terms, 'condition'),
    modalities: list(terms.flatMap(({ tag }) => (tag.kind === 'modality' ? tag.modality : []))),
  };
}

/** What the words of a range mean, in order; of two readings of the same kind the longer one. */
function termsIn({ senses }: ReadWords, range: TokenRange): readonly Term<Sense>[] {
  return longest(senses.filter(({ from, to }) => from < range.to && range.from < to));
}

/** What turns or bounds the sense of its sentence, and is missed where it is left out. */
export interface Telling extends TokenRange {
  readonly kind: 'number' | 'negation' | 'modality';
}

const TELLING: Readonly<Partial<Record<Sense['kind'], Telling['kind']>>> = {
  negation: 'negation',
  exception: 'negation',
  condition: 'modality',
};

/** The first words of a range that deny, take out, bind to a condition, or are a number. */
export function firstTelling(words: ReadWords, range: TokenRange): Telling | null {
  const [term] = termsIn(words, range).flatMap(({ tag, from, to }) => {
    const kind = TELLING[tag.kind];
    return kind === undefined ? [] : [{ kind, from, to }];
  });
  for (let i = range.from; i < Math.min(range.to, term?.from ?? range.to); i++) {
    if (((words.tokens.flags[i] ?? 0) & NUMBER) !== 0) return { kind: 'number', from: i, to: i + 1 };
  }
  return term ?? null;
}

/** Between a number and its month stand at most so many words: "16th of May". */
const DATE_REACH = 2;
const LONGEST_MONTH = 31;

/** True if the words of a range are the number of a day: a month stands beside them. */
export function isDayOfMonth({ tokens, senses }: ReadWords, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (!(Number(wordOf(tokens, i)) <= LONGEST_MONTH)) return false;
  return senses.some(
    (term) => term.tag.kind === 'month' && term.from <= to + DATE_REACH && term.to >= from - DATE_REACH,
  );
}

/** True if a number stands in a range or right before it: what follows is what it counts. */
export function hasNumber({ tokens }: ReadWords, { from, to }: TokenRange): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (((tokens.flags[i] ?? 0) & NUMBER) !== 0) return true;
  return false;
}

function count(terms: readonly Term<Sense>[], kind: Sense['kind']): number {
  return terms.filter(({ tag }) => tag.kind === kind).length;
}

function list(facts: readonly string[]): string {
  return [...new Set(facts)].toSorted().join();
}

/** "no longer" is one negation, though "no" is one too; "even if" is no condition. */
function longest(terms: readonly Term<Sense>[]): readonly Term<Sense>[] {
  return terms.filter(
    ({ tag, from, to }) =>
      !terms.some(
        (other) =>
          (other.tag.kind === tag.kind || other.tag.kind === 'no-bound') &&
          other.from <= from &&
          to <= other.to &&
          other.to - other.from > to - from,
      ),
  );
}

function unitOf(tag: Sense): string | null {
  if (tag.kind === 'percent') return `percent ${tag.measure}`;
  return tag.kind === 'unit' ? `${tag.unit} ${tag.measure}` : null;
}

function dateOf(words: ReadWords, term: Term<Sense>): string | null {
  const { tag } = term;
  if (tag.kind === 'month') return isMonth(words, term) ? `month ${tag.month}` : null;
  if (tag.kind === 'weekday') return `weekday ${tag.weekday}`;
  return tag.kind === 'day' ? `day ${tag.days}` : null;
}

/** The folded word "may" is a month where it has a capital inside a sentence, or a number beside it. */
function isMonth({ tokens, senses }: ReadWords, { from, to }: Term<Sense>): boolean {
  const isWord = senses.some(
    (other) => other.from === from && other.to === to && other.tag.kind === 'modality',
  );
  if (!isWord) return true;
  const flags = tokens.flags[from] ?? 0;
  const isName = (flags & CAPITAL) !== 0 && (flags & SENTENCE_START) === 0;
  const numbers = (tokens.flags[from - 1] ?? 0) | (tokens.flags[to] ?? 0);
  return isName || (numbers & NUMBER) !== 0;
}
