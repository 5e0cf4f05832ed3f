import type { PageFile, Vocabulary } from '../../../scripts/quality/pageFile';
import { parsePageFile } from '../../../scripts/quality/parsePageFile';
import type { Quotation, Restatement } from '../../../src/model/finding';
import type { Span } from '../../../src/model/span';

const VOCABULARY: Vocabulary = {
  claims: new Set(['c01', 'c06', 'c07', 'c08', 'c16']),
  entities: new Set(['ilham-aliyev', 'baku', 'lebanon', 'azerbaijan']),
};

/** A page file with the given blocks. */
export function labelledPage(body: string, topic = 'on-topic'): PageFile {
  return parsePageFile(`lang: en\ntopic: ${topic}\n\n${body}`, 'en/made-up.page.txt', VOCABULARY);
}

/** What reading a page file says is wrong with it. */
export function complaintOf(text: string): string {
  try {
    parsePageFile(text, 'en/made-up.page.txt', VOCABULARY);
    return 'nothing';
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

const COMMON = {
  certainty: 'certain',
  reference: { edition: 'en', start: 0, end: 1 },
  differences: [],
  attribution: { verdict: 'speaker', name: null },
  evidence: { rule: 'restatement', score: 1, matchedWords: 1, saidWords: 1, printedWords: 1 },
} as const;

/** The span of words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A quotation as the engine would give it. */
export function quotation(span: Span, claims: readonly string[], more: Partial<Quotation> = {}): Quotation {
  return {
    type: 'quotation',
    ...COMMON,
    fidelity: 'verbatim',
    omissions: [],
    runs: [],
    claims,
    ...span,
    ...more,
  };
}

/** A restatement as the engine would give it. */
export function restatement(
  span: Span,
  claims: readonly string[],
  more: Partial<Restatement> = {},
): Restatement {
  return { type: 'restatement', ...COMMON, claims, ...span, ...more };
}
