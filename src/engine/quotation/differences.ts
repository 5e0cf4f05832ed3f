import type { Difference, DifferenceKind } from '../../model/finding';
import type { LanguageIndex } from '../languages/languageIndex';
import type { LocatedMention } from '../names/mentionsOf';
import { sliceOf, wordOf } from '../text/tokenise';
import { CAPITAL, NUMBER, SENTENCE_START, type Tokens } from '../text/tokens';
import type { EditionIndex } from './editionIndex';
import type { Edit } from './edits';

/** The difference that one edit makes, with its kind. Number, date, negation, name and modality go before plain words. */
export function differenceOf(
  index: EditionIndex,
  page: Tokens,
  edit: Edit,
  pageMentions: readonly LocatedMention[],
): Difference {
  const { language } = index;
  const said = tokenFacts(language, index.tokens, edit.saidFrom, edit.saidTo);
  const printed = tokenFacts(language, page, edit.pageFrom, edit.pageTo);
  const kind = kindOf(index, page, edit, said, printed, pageMentions);
  const widen = kind === 'number' ? unitsAfter(index, page, edit) : 0;
  const saidTo = edit.saidTo + widen;
  const pageTo = edit.pageTo + widen;
  return {
    kind,
    said: sliceOf(index.tokens, edit.saidFrom, saidTo),
    printed: sliceOf(page, edit.pageFrom, pageTo),
    saidSpan: spanBetween(index.tokens, edit.saidFrom, saidTo),
    printedSpan: spanBetween(page, edit.pageFrom, pageTo),
  };
}

/** The span of a token range; empty ranges lie at the end of the token before. */
export function spanBetween(tokens: Tokens, from: number, to: number): { start: number; end: number } {
  if (to > from) return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
  const at = from === 0 ? (tokens.starts[0] ?? 0) : (tokens.ends[from - 1] ?? 0);
  return { start: at, end: at };
}

interface TokenFacts {
  readonly words: readonly string[];
  readonly numbers: string;
  readonly dates: string;
  readonly negations: number;
  readonly modalities: string;
}

function tokenFacts(language: LanguageIndex, tokens: Tokens, from: number, to: number): TokenFacts {
  const words: string[] = [];
  const numbers: number[] = [];
  for (let i = from; i < to; i++) {
    words.push(wordOf(tokens, i));
    if (((tokens.flags[i] ?? 0) & NUMBER) !== 0) numbers.push(tokens.hashes[i] ?? 0);
  }
  return {
    words,
    numbers: numbers.join(),
    dates: words.flatMap((word) => language.months.get(word) ?? []).join(),
    negations: words.filter((word) => language.negations.has(word)).length,
    modalities: words.flatMap((word) => language.modalities.get(word) ?? []).join(),
  };
}

function kindOf(
  index: EditionIndex,
  page: Tokens,
  edit: Edit,
  said: TokenFacts,
  printed: TokenFacts,
  pageMentions: readonly LocatedMention[],
): DifferenceKind {
  const dates = said.dates !== printed.dates && (said.dates !== '' || printed.dates !== '');
  if (dates && !(isPlainMay(said) || isPlainMay(printed))) return 'date';
  if (said.numbers !== printed.numbers) return 'number';
  if (said.negations !== printed.negations) return 'negation';
  const name = nameKind(index, page, edit, pageMentions);
  if (name !== null) return name;
  return said.modalities !== printed.modalities ? 'modality' : 'word';
}

const MAY = '4';

/** "may" alone is the verb, not the month: the folded word doesn't tell. */
function isPlainMay(facts: TokenFacts): boolean {
  return facts.dates === MAY && facts.numbers === '';
}

/** `place` or `name` if the words said are a name of the statement, or the words printed are, and the other's are not it. */
function nameKind(
  index: EditionIndex,
  page: Tokens,
  edit: Edit,
  pageMentions: readonly LocatedMention[],
): DifferenceKind | null {
  const saidSpan = spanBetween(index.tokens, edit.saidFrom, edit.saidTo);
  const printedSpan = spanBetween(page, edit.pageFrom, edit.pageTo);
  const said = mentionIn(index.mentions, saidSpan);
  const printed = mentionIn(pageMentions, printedSpan);
  if (said !== null && printed !== null && said.entity === printed.entity) return null;
  const named = said ?? printed;
  if (named === null) return null;
  const capitals = hasCapital(page, edit.pageFrom, edit.pageTo) || edit.pageTo === edit.pageFrom;
  const wasName = said !== null && hasCapital(index.tokens, edit.saidFrom, edit.saidTo);
  if (!(wasName && capitals) && !(said === null && capitals)) return null;
  return named.kind === 'place' ? 'place' : 'name';
}

function mentionIn(mentions: readonly LocatedMention[], span: { start: number; end: number }) {
  return (
    mentions.find(({ mention }) => mention.start < span.end && span.start < mention.end)?.mention ?? null
  );
}

function hasCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const flags = tokens.flags[i] ?? 0;
    if ((flags & CAPITAL) !== 0 && (flags & SENTENCE_START) === 0) return true;
  }
  return false;
}

/** How many of the next words belong to a changed number, on both sides alike: "50 percent", "20 million". */
function unitsAfter({ tokens, language }: EditionIndex, page: Tokens, edit: Edit): number {
  if (edit.saidTo === edit.saidFrom || edit.pageTo === edit.pageFrom) return 0;
  if (tokens.hashes[edit.saidTo] !== page.hashes[edit.pageTo] || edit.saidTo >= tokens.count) return 0;
  return language.isUnit(wordOf(tokens, edit.saidTo)) === true ? 1 : 0;
}
