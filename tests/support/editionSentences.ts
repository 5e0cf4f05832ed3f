import { bundledStatements } from '../../src/reference/bundledStatements';

/** The fewest words of a sentence that edits are made of. */
const LEAST_WORDS = 8;

const original = bundledStatements()[0]?.editions.find(({ status }) => status === 'original');

/** The statement's original wording, with the publisher's lead. */
export const editionText = original?.text ?? '';

/** The sentences the speaker said, in order, each with its closing mark; only those long enough to be edited. */
export const editionSentences: readonly string[] = editionText
  .slice(original?.bodyStart ?? 0)
  .split('\n')
  .flatMap((paragraph) => paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.split(/\s+/).length >= LEAST_WORDS);
