import { readText } from '../../src/engine/readText';
import { recognise } from '../../src/engine/recognise';
import type { Recognition } from '../../src/model/recognition';
import { coverageIndex } from './sampleIndex';

/** What a marked-up text expects at one place: `{{cut c25: the words}}`. */
export interface ExpectedQuotation {
  readonly fidelity: string;
  readonly claims: readonly string[];
  readonly text: string;
}

const MARK = /\{\{(\w+) ([\w,-]+): ([^}]*)\}\}/g;

/** The page text without its marks, and what the marks expect, in order. */
export function parseMarkedText(marked: string): { text: string; expected: ExpectedQuotation[] } {
  const expected: ExpectedQuotation[] = [];
  const text = marked.replace(MARK, (_, fidelity: string, claims: string, words: string) => {
    expected.push({ fidelity, claims: claims === '-' ? [] : claims.split(','), text: words });
    return words;
  });
  return { text, expected };
}

const index = coverageIndex;

/** Enough of the cast to put a short text on the topic. */
const INTRODUCTION = 'President Ilham Aliyev received President of Belarus Aleksandr Lukashenko in Baku.\n\n';

/** Runs the engine over a text about the visit. */
export function recogniseText(text: string, introduction = INTRODUCTION): Recognition {
  return recognise(index, readText(introduction + text));
}

/** The quotations found in a marked-up text, beside those it expects, in the same form. */
export function compareMarkedText(marked: string): {
  found: ExpectedQuotation[];
  expected: ExpectedQuotation[];
} {
  const { text, expected } = parseMarkedText(marked);
  const page = INTRODUCTION + text;
  const found = recogniseText(text).quotations.map((quotation) => ({
    fidelity: quotation.fidelity,
    claims: quotation.claims,
    text: page.slice(quotation.start, quotation.end),
  }));
  return { found, expected };
}

/** The differences found in a text, as "kind: said > printed". */
export function differencesIn(text: string): string[] {
  return recogniseText(text)
    .quotations.flatMap(({ differences }) => differences)
    .map(({ kind, said, printed }) => `${kind}: ${said} > ${printed}`);
}
