import { editsSince } from '../../../src/engine/history/editsSince';
import { describe } from '../../../src/engine/quoteLocation';
import type { PageEdits } from '../../../src/model/pageEdits';
import type { SeenPage, SeenVerdict } from '../../../src/model/visit';

/** What matters of a text: its headline, and some of its sentences with how they were judged. */
export function seen(
  text: string,
  headline: string,
  passages: Readonly<Record<string, SeenVerdict>>,
): SeenPage {
  return {
    hash: text.length.toString(16).padStart(64, '0'),
    headline,
    passages: Object.entries(passages).map(([words, verdict]) => {
      const start = text.indexOf(words);
      const selector = describe(text, { start, end: start + words.length });
      return { selector, claims: [], verdict, alarming: false };
    }),
  };
}

/** What was edited between two states of a page. */
export function edits(before: SeenPage, now: SeenPage, text: string, engine = '1'): PageEdits | null {
  const version = { ...before, first: '2024-05-16T09:00:00Z', last: '2024-05-16T10:00:00Z', engine: '1' };
  return editsSince(version, now, text, engine);
}
