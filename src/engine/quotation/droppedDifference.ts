import type { Difference } from '../../model/finding';
import type { TokenRange } from '../text/sentences';
import { sliceOf } from '../text/tokenise';
import type { Tokens } from '../text/tokens';
import { TELLING_REACH } from '../weights';
import { spanBetween } from './differences';
import type { EditionIndex } from './editionIndex';
import type { Edit } from './edits';
import { firstTelling } from './wordFacts';

/**
 * The difference that words make which a page left out without a mark: null where they told nothing that turns or bounds
 * the sense of what is left. Of a lost end or beginning only the words nearest to what is left bear on it.
 */
export function droppedDifference(index: EditionIndex, page: Tokens, edit: Edit): Difference | null {
  const dropped = { from: edit.saidFrom, to: edit.saidTo };
  const near =
    edit.place === 'tail' ? { ...dropped, to: Math.min(dropped.to, dropped.from + TELLING_REACH) } : dropped;
  const telling = firstTelling(index, near);
  if (telling === null || (edit.place === 'head' && !bindsHead(index, edit, telling.kind))) return null;
  const { from, to } = clauseAround(index.tokens, telling, dropped);
  return {
    kind: telling.kind,
    said: sliceOf(index.tokens, from, to),
    printed: '',
    saidSpan: spanBetween(index.tokens, from, to),
    printedSpan: spanBetween(page, edit.pageFrom, edit.pageTo),
  };
}

/** "Not everything" lost its "not"; "No, everything" and "Without doubt, everything" an opener. */
function bindsHead({ tokens }: EditionIndex, { saidTo }: Edit, kind: Difference['kind']): boolean {
  return kind === 'negation' && !endsClause(tokens, saidTo - 1);
}

/** The clause of the dropped words that the telling ones stand in. */
function clauseAround(tokens: Tokens, telling: TokenRange, dropped: TokenRange): TokenRange {
  let from = Math.max(telling.from, dropped.from);
  let to = Math.min(telling.to, dropped.to);
  while (from > dropped.from && !endsClause(tokens, from - 1)) from--;
  while (to < dropped.to && !endsClause(tokens, to - 1)) to++;
  return { from, to };
}

/** True if a comma, a dash or a full stop stands after a word. */
function endsClause({ text, ends, starts }: Tokens, at: number): boolean {
  return /[,،;؛:.!?()–—]|\s-\s/.test(text.slice(ends[at], starts[at + 1]));
}
