import type { WordChange } from '../../model/place';
import type { Span } from '../../model/span';
import type { Pair } from '../quotation/pair';
import { signsAround } from '../quotation/signChanges';
import type { Tokens } from '../text/tokens';
import { areWholeBlocks } from './areWholeBlocks';

/** A stretch of a text's tokens; `to` is exclusive. */
export interface TokenStretch {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/**
 * Where two wordings part, given the pairs of their equal words: `said` of the wording before, `page` of the one now.
 * Whole blocks that came between are no change of the words. Spans are of each tokenised text.
 */
export function wordChanges(before: TokenStretch, now: TokenStretch, pairs: readonly Pair[]): WordChange[] {
  const changes: WordChange[] = [];
  let said = before.from;
  let page = now.from;
  const step = (saidTo: number, pageTo: number): void => {
    const isApart = page > now.from && pageTo < now.to && areWholeBlocks(now.tokens, page, pageTo);
    if (saidTo > said || (pageTo > page && !isApart))
      changes.push({ before: spanOf(before, said, saidTo), now: spanOf(now, page, pageTo) });
  };
  for (const pair of pairs) {
    step(pair.said, pair.page);
    if (signsAround(before.tokens, pair.said) !== signsAround(now.tokens, pair.page))
      changes.push({
        before: spanOf(before, pair.said, pair.said + 1),
        now: spanOf(now, pair.page, pair.page + 1),
      });
    said = pair.said + 1;
    page = pair.page + 1;
  }
  step(before.to, now.to);
  return changes;
}

function spanOf({ tokens }: TokenStretch, from: number, to: number): Span {
  if (from < to) return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
  const at = from > 0 ? (tokens.ends[from - 1] ?? 0) : 0;
  return { start: at, end: at };
}
