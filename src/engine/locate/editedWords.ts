import type { EditedWords, WordChange } from '../../model/place';
import type { Span } from '../../model/span';
import { alignWindow } from '../quotation/alignWindow';
import { tokenise } from '../text/tokenise';
import { wordChanges } from './wordChanges';

/** Longer texts are compared no more word by word: it takes time in the product of both. */
const MOST_WORDS = 1_500;

/** Where two short texts part, word for word; null where their words are the same, however they are set. */
export function editedWords(before: string, now: string): EditedWords | null {
  const said = tokenise(before);
  const page = tokenise(now);
  const window = {
    pageFrom: 0,
    pageTo: Math.min(page.count, MOST_WORDS),
    saidFrom: 0,
    saidTo: Math.min(said.count, MOST_WORDS),
  };
  const changes = wordChanges(
    { tokens: said, from: 0, to: said.count },
    { tokens: page, from: 0, to: page.count },
    alignWindow(said, page, window),
  );
  return changes.length === 0 ? null : { before, now, changes };
}

/** Changes with spans of whole texts, as they are in a part of each. */
export function within(before: Span, now: Span, changes: readonly WordChange[]): WordChange[] {
  const inside = ({ start, end }: Span, part: Span): Span => ({
    start: Math.min(Math.max(start, part.start), part.end) - part.start,
    end: Math.min(Math.max(end, part.start), part.end) - part.start,
  });
  return changes.map((change) => ({
    before: inside(change.before, before),
    now: inside(change.now, now),
  }));
}
