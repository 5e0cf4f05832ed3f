import type { DifferenceKind, Fidelity } from '../../src/model/finding';
import type { Span } from '../../src/model/span';

/** One edit of one sentence of the statement, as a paragraph of a page prints it, and what must be said of it. */
export interface SentenceEdit {
  /** What was done. */
  readonly kind: string;
  readonly paragraph: string;
  /** The fidelities that are right. */
  readonly fidelities: readonly Fidelity[];
  /** For a change of meaning: the kinds of difference of which one must be shown, at the changed words. */
  readonly difference: readonly DifferenceKind[] | null;
  /** Whether it must raise the alarm, whatever kind of difference does. */
  readonly isAlarming?: boolean;
  /** Where in the paragraph the changed words stand; empty where words were dropped. */
  readonly changed: Span;
}

/** Generates the edits of one kind of a sentence; `others` are all sentences, in order. */
export type Editor = (sentence: string, others: readonly string[]) => readonly SentenceEdit[];

const NOWHERE: Span = { start: 0, end: 0 };

/** The sentence as a page prints it in front of "Aliyev said", or after it, the way news pages do. */
export function inQuotes(words: string): string {
  return `“${words.replace(/[.,]$/, '')},” Aliyev said.`;
}

/** An edit after which the quotation has one of these fidelities. */
export function shortened(kind: string, paragraph: string, ...fidelities: readonly Fidelity[]): SentenceEdit {
  return { kind, paragraph, fidelities, difference: null, changed: NOWHERE };
}

/** An edit that changes nothing of what was said. */
export function harmless(kind: string, paragraph: string): SentenceEdit {
  return shortened(kind, paragraph, 'verbatim');
}

/** A change of the words at a place of the sentence. */
export interface Replacement {
  readonly at: number;
  readonly said: string;
  readonly printed: string;
}

/** An edit that puts other words in place of some: altered, with a difference of one of the kinds there. */
export function changed(
  kind: string,
  sentence: string,
  { at, said, printed }: Replacement,
  ...difference: readonly DifferenceKind[]
): SentenceEdit {
  const words = sentence.slice(0, at) + printed + sentence.slice(at + said.length);
  return {
    kind,
    paragraph: inQuotes(words),
    fidelities: ['altered'],
    difference,
    changed: { start: at + 1, end: at + 1 + printed.length },
  };
}

/** All places where a pattern stands, each once for every form printed in its place. */
export function replacements(
  sentence: string,
  pattern: RegExp,
  forms: readonly string[] | ((said: string) => readonly string[]),
): Replacement[] {
  return [...sentence.matchAll(pattern)].flatMap((found) => {
    const said = found[0];
    const printed = typeof forms === 'function' ? forms(said) : forms;
    return printed
      .filter((form) => form !== said)
      .map((form) => ({ at: found.index, said, printed: matchCase(form, said) }));
  });
}

function matchCase(form: string, said: string): string {
  const capital = /^\p{Lu}/u.test(said);
  return capital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** A sentence with its first letter large. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words of a sentence, with their punctuation, without the closing full stop. */
export function wordsIn(sentence: string): string[] {
  return sentence.replace(/[.!?]$/, '').split(/\s+/);
}

/** Words as a sentence part: no comma or dash at its end. */
export function phrase(words: readonly string[]): string {
  return words.join(' ').replace(/[\s,–-]+$/, '');
}

const JOINTS = new Set('and in of to with that which as for by about on at where but – -'.split(' '));

/** The word indexes where a writer would cut: after a comma, before a conjunction, preposition or dash. */
export function joints(words: readonly string[]): number[] {
  return words.flatMap((word, i) => {
    const comma = i > 0 && /,$/.test(words[i - 1] ?? '');
    return i > 0 && (comma || JOINTS.has(word)) ? [i] : [];
  });
}
