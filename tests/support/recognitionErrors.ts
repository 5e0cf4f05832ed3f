import type { PageText } from '../../src/model/pageText';
import type { Recognition } from '../../src/model/recognition';
import type { Span } from '../../src/model/span';
import { editionText } from './editionSentences';
import { standsInEdition, visibleWords } from './visibleWords';

/** What is wrong with an answer, whatever the page: spans outside a text, and words called verbatim that are not. */
export function recognitionErrors({ text }: PageText, recognition: Recognition): string[] {
  const { mentions, quotations, restatements } = recognition;
  const findings = [...quotations, ...restatements];
  const printed: Span[] = [
    ...mentions,
    ...findings,
    ...findings.flatMap(({ differences }) => differences.map(({ printedSpan }) => printedSpan)),
    ...quotations.flatMap(({ runs, omissions }) => [...runs, ...omissions].map((part) => part.printed)),
  ];
  const said: Span[] = quotations
    .filter(({ reference }) => reference.edition === 'en')
    .flatMap(({ reference, differences, runs, omissions }) => [
      reference,
      ...differences.map(({ saidSpan }) => saidSpan),
      ...[...runs, ...omissions].map((part) => part.said),
    ]);
  const empty = [...mentions, ...findings].filter(({ start, end }) => start === end);
  return [
    ...outside(printed, text.length).map((span) => `outside the page: ${span}`),
    ...outside(said, editionText.length).map((span) => `outside the edition: ${span}`),
    ...empty.map(({ start }) => `an empty finding at ${start}`),
    ...falselyVerbatim(text, recognition).map((words) => `called verbatim: ${words}`),
  ];
}

function outside(spans: readonly Span[], length: number): string[] {
  return spans
    .filter(({ start, end }) => !(start >= 0 && start <= end && end <= length))
    .map(({ start, end }) => `${start}–${end}`);
}

/** The quotations called verbatim whose visible words don't stand in the statement just so. */
export function falselyVerbatim(text: string, { quotations }: Recognition): string[] {
  return quotations
    .filter(({ fidelity }) => fidelity === 'verbatim')
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => visibleWords(words).trim() === '' || !standsInEdition(words));
}
