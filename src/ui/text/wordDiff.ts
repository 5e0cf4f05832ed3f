import { isAlarming, type Quotation, type Restatement } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import type { DiffPiece } from './diffPiece';
import { withSeams } from './withSeams';

/** Both sides of a quotation, each in its own order. */
export interface WordDiff {
  readonly said: readonly DiffPiece[];
  readonly printed: readonly DiffPiece[];
  /** True if both sides say the same: one text is enough. */
  readonly same: boolean;
}

/**
 * The comparison of a quotation with the statement, word for word; in other words or another language, of the passage that
 * it makes, with what differs.
 */
export function wordDiff(
  quotation: Quotation | Restatement,
  editionText: string,
  pageText: string,
): WordDiff {
  return compare(quotation.type === 'quotation' ? quotation : asQuotation(quotation), editionText, pageText);
}

/** A restatement is compared as a translation is: as wholes, with what differs. */
function asQuotation(restatement: Restatement): Quotation {
  return { ...restatement, type: 'quotation', fidelity: 'translated', omissions: [], runs: [] };
}

function compare(quotation: Quotation, editionText: string, pageText: string): WordDiff {
  const said = saidPieces(quotation, editionText);
  const printed = printedPieces(quotation, pageText);
  const same =
    [...said, ...printed].every(({ kind }) => kind === 'same') && quotation.fidelity === 'verbatim';
  return { said, printed, same };
}

/** The sign stands so close to the words beside it, in units. */
const MARK = 8;

interface Cut extends Span {
  readonly kind: 'changed' | 'alarm' | 'omitted' | 'hit' | 'mark';
}

function saidPieces(quotation: Quotation, text: string): DiffPiece[] {
  const cuts: Cut[] = [
    ...quotation.differences.map((d) => ({
      ...d.saidSpan,
      kind: isAlarming(d) ? ('alarm' as const) : ('changed' as const),
    })),
    ...quotation.omissions.flatMap(({ said }) => omitted(said, quotation.differences)),
  ];
  const parted: Span[] = [...cuts, ...quotation.omissions.map(({ said }) => said)];
  const places = quotation.runs.length === 0 ? [quotation.reference] : placesOf(quotation);
  return places.flatMap((place, i) => {
    const gap: DiffPiece[] = i === 0 ? [] : [{ kind: 'gap', text: '' }];
    return [...gap, ...cutUp(text, widened(place, parted), cuts)];
  });
}

/** What was left out, but for the words of it that are shown as a difference. */
function omitted(whole: Span, differences: Quotation['differences']): Cut[] {
  const inside = differences
    .map(({ saidSpan }) => saidSpan)
    .filter(({ start, end }) => start >= whole.start && end <= whole.end && end > start)
    .toSorted((a, b) => a.start - b.start);
  const starts = [whole.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), whole.end];
  return starts.map((start, i) => ({ start, end: ends[i] ?? whole.end, kind: 'omitted' as const }));
}

/** The places of the edition, in page order: runs that follow one another closely are one place. */
function placesOf(quotation: Quotation): Span[] {
  const places: Span[] = [];
  for (const { said } of quotation.runs) {
    const last = places.at(-1);
    if (last !== undefined && !isJump(quotation, last, said))
      places[places.length - 1] = { start: last.start, end: said.end };
    else places.push(said);
  }
  return places;
}

/** Whether a run leads on from elsewhere than where the run before it ended. */
function isJump(quotation: Quotation, before: Span, said: Span): boolean {
  return said.start < before.end || isSkipped(quotation, before.end, said.start);
}

/** Where on the page the places were joined: at the first word of each but the first. */
function joinsOf(quotation: Quotation): number[] {
  return quotation.runs.flatMap((run, i) => {
    const before = quotation.runs[i - 1]?.said;
    return before !== undefined && isJump(quotation, before, run.said) ? [run.printed.start] : [];
  });
}

/** In a stitched quotation a gap that no omission and no difference explains is where it was joined. */
function isSkipped(quotation: Quotation, from: number, to: number): boolean {
  if (quotation.fidelity !== 'stitched' && quotation.fidelity !== 'altered') return false;
  const explained = [
    ...quotation.omissions.map(({ said }) => said),
    ...quotation.differences.map(({ saidSpan }) => saidSpan),
  ];
  return (
    to - from > 60 && !explained.some(({ start, end }) => start >= from - 2 && end <= to + 2 && end > start)
  );
}

/** A place with the differences and omissions at its two ends. */
function widened(place: Span, cuts: readonly Span[]): Span {
  const near = cuts.filter(({ start, end }) => start <= place.end + 3 && end >= place.start - 3);
  const tails = cuts.filter(({ start }) => start > place.end && start - place.end <= 4);
  const all = [...near, ...tails];
  return {
    start: Math.min(place.start, ...all.map(({ start }) => start)),
    end: Math.max(place.end, ...all.map(({ end }) => end)),
  };
}

function printedPieces(quotation: Quotation, text: string): DiffPiece[] {
  const { differences, omissions, fidelity } = quotation;
  const changes: Cut[] = differences.map((d) => ({
    ...d.printedSpan,
    kind: isAlarming(d) ? ('alarm' as const) : ('changed' as const),
  }));
  const marks = omissions.flatMap(({ marked, printed }) => (marked ? markAt(text, printed.start) : []));
  const hits = quotation.evidence.telling ?? [];
  const others: Cut[] = [
    ...marks.map((span) => ({ ...span, kind: 'mark' as const })),
    ...hits.map((span) => ({ ...span, kind: 'hit' as const })),
  ].filter((span) => !changes.some((change) => overlaps(change, span)));
  const pieces = cutUp(text, quotation, [...changes, ...others]);
  const seam = { kind: 'seam', text: '' } as const;
  const cuts = omissions
    .filter(({ marked }) => !marked)
    .map(({ printed, words }) => ({ at: printed.start, piece: { ...seam, words, joined: false } }));
  const joins = fidelity === 'stitched' ? joinsOf(quotation) : [];
  const joined = joins.map((at) => ({ at, piece: { ...seam, words: 0, joined: true } }));
  return withSeams(pieces, quotation.start, [...cuts, ...joined]);
}

/** The sign of an omission beside a place of the page's text. */
function markAt(text: string, at: number): Span[] {
  const from = Math.max(0, at - MARK);
  const found = /[[(]?(?:…|\.\s?\.\s?\.)[\])]?/.exec(text.slice(from, at + MARK));
  return found === null ? [] : [{ start: from + found.index, end: from + found.index + found[0].length }];
}

function cutUp(text: string, whole: Span, cuts: readonly Cut[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let at = whole.start;
  for (const { start, end, kind } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= whole.end || start === end) continue;
    if (start > at) pieces.push({ kind: 'same', text: text.slice(at, start) });
    pieces.push({ kind, text: text.slice(Math.max(at, start), Math.min(end, whole.end)) });
    at = Math.min(end, whole.end);
  }
  if (at < whole.end) pieces.push({ kind: 'same', text: text.slice(at, whole.end) });
  return pieces;
}
