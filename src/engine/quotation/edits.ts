import type { Tokens } from '../text/tokens';
import type { EditionIndex } from './editionIndex';
import type { Pair } from './pair';

/**
 * Where the words of page and edition part between two pairs, or before the first or after the last. Both ranges are
 * half-open token indexes. `jump`: the page goes on at another place of the edition, at least a whole sentence away or
 * earlier; then the said range is the passed-over one, or empty when it went back.
 */
export interface Edit {
  readonly place: 'head' | 'inner' | 'tail' | 'jump';
  readonly saidFrom: number;
  readonly saidTo: number;
  readonly pageFrom: number;
  readonly pageTo: number;
}

/** All edits of an alignment in page order. Head and tail reach to the ends of the sentences they stand in. */
export function editsOf(index: EditionIndex, page: Tokens, pairs: readonly Pair[]): Edit[] {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return [];
  const edits: Edit[] = [headEdit(index, first)];
  for (let i = 1; i < pairs.length; i++) {
    const before = pairs[i - 1] ?? first;
    const pair = pairs[i] ?? last;
    if (pair.page === before.page + 1 && pair.said === before.said + 1) continue;
    edits.push(innerEdit(index, before, pair));
  }
  edits.push(tailEdit(index, page, last));
  return edits.filter(
    (edit) => edit.saidTo > edit.saidFrom || edit.pageTo > edit.pageFrom || edit.place === 'jump',
  );
}

function headEdit(index: EditionIndex, first: Pair): Edit {
  const sentence = index.sentences[index.sentenceOf[first.said] ?? 0];
  return {
    place: 'head',
    saidFrom: sentence?.from ?? first.said,
    saidTo: first.said,
    pageFrom: 0,
    pageTo: first.page,
  };
}

function tailEdit(index: EditionIndex, page: Tokens, last: Pair): Edit {
  const sentence = index.sentences[index.sentenceOf[last.said] ?? 0];
  const saidTo = sentence?.to ?? last.said + 1;
  return { place: 'tail', saidFrom: last.said + 1, saidTo, pageFrom: last.page + 1, pageTo: page.count };
}

function innerEdit(index: EditionIndex, before: Pair, pair: Pair): Edit {
  const back = pair.said <= before.said;
  const sentences = (index.sentenceOf[pair.said] ?? 0) - (index.sentenceOf[before.said] ?? 0);
  const place = back || sentences >= 2 ? 'jump' : 'inner';
  return {
    place,
    saidFrom: before.said + 1,
    saidTo: back ? before.said + 1 : pair.said,
    pageFrom: before.page + 1,
    pageTo: pair.page,
  };
}
