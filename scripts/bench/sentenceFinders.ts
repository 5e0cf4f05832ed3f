import search from 'approx-string-match';
import { extract, ratio } from 'fuzzball';
import { compileStatements, type StatementIndex } from '../../src/engine/compileStatements';
import { findNames } from '../../src/engine/names/findNames';
import { mentionsOf } from '../../src/engine/names/mentionsOf';
import { alignWords } from '../../src/engine/quotation/align';
import type { EditionIndex } from '../../src/engine/quotation/editionIndex';
import { findQuotations } from '../../src/engine/quotation/findQuotations';
import type { Pair } from '../../src/engine/quotation/pair';
import { readText } from '../../src/engine/readText';
import { scanPage } from '../../src/engine/scannedPage';
import { canonicalise } from '../../src/engine/text/canonicalise';
import { tokenise } from '../../src/engine/text/tokenise';
import type { Tokens } from '../../src/engine/text/tokens';
import type { Span } from '../../src/model/span';
import type { ReferenceStatement } from '../../src/model/statement';
import type { LocatedSentence, SentenceTask, WantedSentence } from './sentenceTask';

/** Finds the sentences it was made for in a page. */
export type SentenceFinder = (page: string) => readonly LocatedSentence[];

/** The errors that approx-string-match may allow, as a share of a sentence's length. */
const ERRORS = 0.35;
/** The same for fuzzball, of 100. */
const CUTOFF = 65;

/** Bit-parallel search (Myers 1999) for one sentence after the other. */
export function approxFinder(wanted: readonly WantedSentence[]): SentenceFinder {
  return (page) =>
    wanted.flatMap(({ text }, sentence) =>
      search(page, text, Math.floor(text.length * ERRORS)).map(({ start, end }) => ({
        sentence,
        start,
        end,
      })),
    );
}

/** Edit distance of each sentence to each sentence of the page: to slide over all of the page takes minutes. */
export function fuzzballFinder(wanted: readonly WantedSentence[]): SentenceFinder {
  return (page) => {
    const spans = sentenceSpans(page);
    const sentences = spans.map(({ start, end }) => page.slice(start, end));
    return wanted.flatMap(({ text }, sentence) =>
      extract(text, sentences, { scorer: ratio, cutoff: CUTOFF, limit: 1 }).map(([, , at]) => ({
        sentence,
        start: spans[at]?.start ?? 0,
        end: spans[at]?.end ?? 0,
      })),
    );
  };
}

/** The engine's quotations, with all that it says of them: fidelity, differences, omissions. */
export function quotationFinder(
  statement: ReferenceStatement,
  wanted: readonly WantedSentence[],
): SentenceFinder {
  const { index, edition, said } = indexWanted(statement, wanted);
  return (text) => {
    const page = readText(text);
    const plain = tokenise(text, page.blocks);
    const names = findNames(index.aliases, plain);
    const view = {
      statement,
      scanned: scanPage(page, plain, names, edition.language),
      mentions: mentionsOf(statement.id, names, plain),
      tokens: canonicalise(plain, edition.forms),
    };
    return findQuotations(edition, view).map(({ start, end, reference }) => ({
      sentence: sentenceAt(said, reference),
      start,
      end,
    }));
  };
}

/** So many words of an alignment, and this share of what it spans on the page, make a sentence found. */
const LEAST_WORDS = 6;
const LEAST_SHARE = 0.5;

/** The engine's alignment of the page as a whole with the sentences, and no more. */
export function alignmentFinder(
  statement: ReferenceStatement,
  wanted: readonly WantedSentence[],
): SentenceFinder {
  const { edition } = indexWanted(statement, wanted);
  return (text) => locate(edition, canonicalise(tokenise(text), edition.forms));
}

/** The same on a page that is in tokens already, as it is when the engine comes to quotations. */
export function alignmentOfTokens(statement: ReferenceStatement, task: SentenceTask): SentenceFinder {
  const { edition } = indexWanted(statement, task.wanted);
  const tokens = canonicalise(tokenise(task.page), edition.forms);
  return () => locate(edition, tokens);
}

function locate(edition: EditionIndex, page: Tokens): readonly LocatedSentence[] {
  const pairs = pairsBySentence(edition, alignWords(edition, page));
  return [...pairs].flatMap(([sentence, group]) => {
    const first = group[0]?.page ?? 0;
    const last = group.at(-1)?.page ?? 0;
    if (group.length < LEAST_WORDS || group.length < (last + 1 - first) * LEAST_SHARE) return [];
    return [{ sentence, start: page.starts[first] ?? 0, end: page.ends[last] ?? 0 }];
  });
}

function pairsBySentence(
  edition: EditionIndex,
  pairs: readonly Pair[],
): ReadonlyMap<number, readonly Pair[]> {
  const groups = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const sentence = edition.sentenceOf[pair.said] ?? 0;
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [pair]);
    else group.push(pair);
  }
  return groups;
}

interface IndexedSentences {
  readonly index: StatementIndex;
  readonly edition: EditionIndex;
  /** Where each sentence stands in the edition. */
  readonly said: readonly Span[];
}

/** A statement that says just the wanted sentences, one a paragraph. */
function indexWanted(statement: ReferenceStatement, wanted: readonly WantedSentence[]): IndexedSentences {
  const text = wanted.map((sentence) => sentence.text).join('\n\n');
  let at = 0;
  const said = wanted.map((sentence) => {
    const start = at;
    at += sentence.text.length + 2;
    return { start, end: start + sentence.text.length };
  });
  const original = statement.editions.find(({ status }) => status === 'original');
  if (original === undefined) throw new Error('the statement has no original edition');
  const own = { ...statement, claims: [], editions: [{ ...original, text, bodyStart: 0 }] };
  const index = compileStatements([own]);
  const { edition } = index.edition(own, index.language(original.language));
  if (edition === null) throw new Error('the statement could not be indexed');
  return { index, edition, said };
}

function sentenceAt(said: readonly Span[], place: Span): number {
  const shared = (span: Span) => Math.min(span.end, place.end) - Math.max(span.start, place.start);
  return said.reduce((best, span, i) => (shared(span) > shared(said[best] ?? span) ? i : best), 0);
}

/** The sentences of a page; those without a letter are left out, of which fuzzball complains to the console. */
function sentenceSpans(page: string): readonly Span[] {
  return [...page.matchAll(/[^\n]+?(?:[.!?]”?(?= |\n|$)|(?=\n|$))/g)]
    .filter(({ 0: text }) => /[a-z0-9]/i.test(text))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
}
