/** How well one text agrees with another. All shares are between 0 and 1. */
export interface WordScore {
  /** The share of the words that were read which belong to the article. */
  readonly precision: number;
  /** The share of the article's words that were read. */
  readonly recall: number;
  readonly f1: number;
  /** Words of the article that were not read, and words that were read but are not the article's, in order. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/**
 * Scores what was read against the article's marked text. Both are taken as multisets of words, so a word counts as often as
 * it stands there; their order doesn't count. Where neither has a word, both shares are 1.
 */
export function scoreWords(read: string, wanted: string): WordScore {
  const readWords = wordsOf(read);
  const wantedWords = wordsOf(wanted);
  const extra = without(readWords, wantedWords);
  const missed = without(wantedWords, readWords);
  const right = readWords.length - extra.length;
  const precision = readWords.length === 0 ? Number(wantedWords.length === 0) : right / readWords.length;
  const recall = wantedWords.length === 0 ? 1 : right / wantedWords.length;
  return { precision, recall, f1: harmonicMean(precision, recall), missed, extra };
}

/** The harmonic mean of two shares. */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of a list that another has not, or not as often. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}
