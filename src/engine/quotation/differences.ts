import type { Difference, DifferenceKind } from '../../model/finding';
import type { LocatedMention } from '../names/mentionsOf';
import type { TokenRange } from '../text/sentences';
import { sliceOf } from '../text/tokenise';
import { CAPITAL, SENTENCE_START, type Tokens } from '../text/tokens';
import type { EditionIndex } from './editionIndex';
import type { Edit } from './edits';
import { factsOf, hasNumber, isDayOfMonth, type ReadWords } from './wordFacts';

/** A quotation's words, what they mean, and the names of the statement on the page. */
export interface PrintedWords extends ReadWords {
  readonly mentions: readonly LocatedMention[];
}

/** The difference that one edit makes, with its kind. Date, number, unit, negation, name and modality go before plain words. */
export function differenceOf(index: EditionIndex, printed: PrintedWords, edit: Edit): Difference {
  const kind = kindOf(index, printed, edit);
  const widen = kind === 'number' ? unitsAfter(index, printed.tokens, edit) : 0;
  const saidTo = edit.saidTo + widen;
  const pageTo = edit.pageTo + widen;
  return {
    kind,
    said: sliceOf(index.tokens, edit.saidFrom, saidTo),
    printed: sliceOf(printed.tokens, edit.pageFrom, pageTo),
    saidSpan: spanBetween(index.tokens, edit.saidFrom, saidTo),
    printedSpan: spanBetween(printed.tokens, edit.pageFrom, pageTo),
  };
}

/** The span of a token range; empty ranges lie at the end of the token before. */
export function spanBetween(tokens: Tokens, from: number, to: number): { start: number; end: number } {
  if (to > from) return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
  const at = from === 0 ? (tokens.starts[0] ?? 0) : (tokens.ends[from - 1] ?? 0);
  return { start: at, end: at };
}

function kindOf(index: EditionIndex, words: PrintedWords, edit: Edit): DifferenceKind {
  const saidRange = { from: edit.saidFrom, to: edit.saidTo };
  const printedRange = { from: edit.pageFrom, to: edit.pageTo };
  const said = factsOf(index, saidRange);
  const printed = factsOf(words, printedRange);
  if (said.dates !== printed.dates) return 'date';
  if (said.numbers !== printed.numbers) {
    return isDayOfMonth(index, saidRange) && isDayOfMonth(words, printedRange) ? 'date' : 'number';
  }
  if (said.units !== printed.units) {
    const both = said.units !== '' && printed.units !== '';
    if (both || hasNumber(index, saidRange) || hasNumber(words, printedRange)) return 'unit';
  }
  if (said.negations !== printed.negations || said.exceptions !== printed.exceptions) return 'negation';
  const name = nameKind(index, words, edit);
  if (name !== null) return name;
  return said.modalities !== printed.modalities || said.conditions !== printed.conditions
    ? 'modality'
    : 'word';
}

/** `place` or `name` if the words said are a name of the statement, or the words printed are, and the other's are not it. */
function nameKind(index: EditionIndex, words: PrintedWords, edit: Edit): DifferenceKind | null {
  const saidSpan = spanBetween(index.tokens, edit.saidFrom, edit.saidTo);
  const printedSpan = spanBetween(words.tokens, edit.pageFrom, edit.pageTo);
  const said = mentionIn(index.mentions, saidSpan);
  const printed = mentionIn(words.mentions, printedSpan);
  if (said !== null && printed !== null && said.entity === printed.entity) return null;
  const named = said ?? printed;
  if (named === null) return null;
  const printedRange = { from: edit.pageFrom, to: edit.pageTo };
  const capitals = hasCapital(words.tokens, printedRange) || edit.pageTo === edit.pageFrom;
  const wasName = said !== null && hasInitial(index.tokens, { from: edit.saidFrom, to: edit.saidTo });
  const isNewName = wasName && startsWithName(index, words.tokens, printedRange);
  if (!(wasName && capitals) && !(said === null && capitals) && !isNewName) return null;
  return named.kind === 'place' ? 'place' : 'name';
}

function mentionIn(mentions: readonly LocatedMention[], span: { start: number; end: number }) {
  return (
    mentions.find(({ mention }) => mention.start < span.end && span.start < mention.end)?.mention ?? null
  );
}

function hasCapital(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & CAPITAL) !== 0 && (flags & SENTENCE_START) === 0) return true;
  }
  return false;
}

function hasInitial(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (((tokens.flags[i] ?? 0) & CAPITAL) !== 0) return true;
  return false;
}

/** At the start of a sentence every word has a capital; only a grammar word ("It", "They") is no name for certain. */
function startsWithName({ language }: EditionIndex, page: Tokens, { from, to }: TokenRange): boolean {
  return (
    hasInitial(page, { from, to: Math.min(to, from + 1) }) && !language.stopWords.has(page.hashes[from] ?? 0)
  );
}

/** How many of the next words belong to a changed number, on both sides alike: "50 percent", "20 million". */
function unitsAfter({ tokens, senses }: EditionIndex, page: Tokens, edit: Edit): number {
  if (edit.saidTo === edit.saidFrom || edit.pageTo === edit.pageFrom) return 0;
  if (tokens.hashes[edit.saidTo] !== page.hashes[edit.pageTo] || edit.saidTo >= tokens.count) return 0;
  return Number(
    senses.some(
      ({ tag, from, to }) =>
        from === edit.saidTo && to === from + 1 && (tag.kind === 'unit' || tag.kind === 'percent'),
    ),
  );
}
