import type { Span } from '../../model/span';
import type { PageRegion, PageSentence } from '../scannedPage';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import type { Tokens } from '../text/tokens';
import { LEAST_QUOTED_WORDS, LEAST_TOLD_WORDS, RESTATED_MIN_SCORE } from '../weights';
import { acceptNear, acceptQuoted, claimsOfSpeech } from './claimsOfSpeech';
import { directSpeech } from './directSpeech';
import type { MeantWords } from './meantWords';
import { ownRanges, wordsIn } from './ownRanges';
import type { PageMeaning } from './pageMeaning';
import type { ScoredMatch } from './scoreMatches';
import { spokenBlocks } from './spokenBlocks';

/** A closing mark and a question mark behind the last word, in UTF-16 units. */
const MARKS_LENGTH = 3;

/**
 * The passages of a page that say claims in other words than the edition's, outside the spans already taken: quoted ones
 * and speeches printed without quotation marks (an independent translation), and the page's own. In page order.
 */
export function findMeant(meaning: PageMeaning, taken: readonly Span[]): MeantWords[] {
  const { scanned } = meaning.view;
  const mask = maskOf(scanned.plain, taken);
  const quoted = scanned.regions.flatMap((region) =>
    isTaken(mask, region.ranges) ? [] : meantInRegion(meaning, region),
  );
  const free = scanned.sentences.filter((sentence) => {
    const own = ownRanges(scanned, sentence);
    return own.length > 0 && !isTaken(mask, own);
  });
  const spoken = spokenBlocks(meaning, free);
  const spokenMask = maskOf(
    scanned.plain,
    spoken.map(({ ranges }) => meaning.spanOf(ranges)),
  );
  const told = free
    .filter((sentence) => !isTaken(spokenMask, [sentence]))
    .flatMap((sentence) => meantInSentence(meaning, sentence));
  return [...joinInterrupted(meaning, quoted), ...spoken, ...told];
}

/** For each token 1 if it lies in one of the spans. */
function maskOf(plain: Tokens, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(plain.count);
  for (const span of spans) {
    const { from, to } = tokensWithin(plain, span);
    mask.fill(1, from, to);
  }
  return mask;
}

function isTaken(mask: Uint8Array, ranges: readonly TokenRange[]): boolean {
  return ranges.length === 0 || ranges.some(({ from, to }) => mask.subarray(from, to).includes(1));
}

function meantInSentence(meaning: PageMeaning, sentence: PageSentence): MeantWords[] {
  const ranges = ownRanges(meaning.view.scanned, sentence);
  const direct = meaning.isFirstPerson(ranges) ? directSpeech(meaning.view, sentence) : null;
  if (direct !== null) {
    const own = ownRanges(meaning.view.scanned, direct);
    const matches = meaning.isFirstPerson(own) ? acceptQuoted(meaning.claimsIn(own, true)) : [];
    if (matches.length > 0) return [{ ranges: own, matches, rule: 'copied-text' }];
  }
  const matches = acceptTold(meaning.claimsIn(ranges, false));
  if (matches.length === 0 || wordsIn(ranges) < LEAST_TOLD_WORDS || isQuestion(meaning, ranges)) return [];
  return [{ ranges, matches, rule: 'restatement' }];
}

/** What a page asks it doesn't say. */
function isQuestion({ view }: PageMeaning, ranges: readonly TokenRange[]): boolean {
  const { text, ends } = view.scanned.plain;
  const end = ends[(ranges.at(-1)?.to ?? 1) - 1] ?? 0;
  return /^[”»"’\s]{0,2}[?؟]/.test(text.slice(end, end + MARKS_LENGTH));
}

/** The whole of a region, with the claims that any of its sentences or all of it say. */
function meantInRegion(meaning: PageMeaning, { ranges, rule }: PageRegion): MeantWords[] {
  if (wordsIn(ranges) < LEAST_QUOTED_WORDS) return [];
  const matches = claimsOfSpeech(meaning, ranges);
  return matches.length === 0 ? [] : [{ ranges, matches, rule }];
}

function acceptTold(matches: readonly ScoredMatch[]): ScoredMatch[] {
  return acceptNear(matches.filter(({ score }) => score >= RESTATED_MIN_SCORE));
}

/** Between the two parts of an interrupted quotation stand at most so many UTF-16 units: a name, an office, a verb. */
const MAX_INTERRUPTION = 90;

/** Joins quoted words that the page interrupts by a few of its own without ending the sentence. */
function joinInterrupted(meaning: PageMeaning, quoted: readonly MeantWords[]): MeantWords[] {
  const { text } = meaning.view.scanned.page;
  const joined: MeantWords[] = [];
  for (const words of quoted) {
    const before = joined.at(-1);
    if (before === undefined || words.rule !== 'marked-quotation' || before.rule !== 'marked-quotation') {
      joined.push(words);
      continue;
    }
    const between = text.slice(meaning.spanOf(before.ranges).end, meaning.spanOf(words.ranges).start);
    if (between.length > MAX_INTERRUPTION || /[.!?…]\s|\n/.test(between)) {
      joined.push(words);
      continue;
    }
    const matches = [
      ...before.matches,
      ...words.matches.filter((match) => !before.matches.some(({ claim }) => claim === match.claim)),
    ];
    joined.splice(-1, 1, { ...before, ranges: [...before.ranges, ...words.ranges], matches });
  }
  return joined;
}
