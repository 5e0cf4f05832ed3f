import type { Evidence } from '../../model/finding';
import type { Span } from '../../model/span';
import { turnsOf } from '../attribution/turns';
import type { PageRegion, PageSentence, ScannedPage } from '../scannedPage';
import { firstFrom } from '../text/firstFrom';
import type { TokenRange } from '../text/sentences';
import { tokensWithin } from '../text/subTokens';
import type { Tokens } from '../text/tokens';
import {
  LEAST_QUOTED_WORDS,
  LEAST_TOLD_WORDS,
  QUOTED_MIN_SCORE,
  RESTATED_MIN_SCORE,
  SECOND_CLAIM_SHARE,
  TRANSCRIPT_MIN_BLOCKS,
} from '../weights';
import { directSpeech } from './directSpeech';
import type { PageMeaning } from './pageMeaning';
import type { ScoredMatch } from './scoreMatches';

/** A closing mark and a question mark behind the last word, in UTF-16 units. */
const MARKS_LENGTH = 3;

/** Words of a page that say claims of the statement in a wording of their own. */
export interface MeantWords {
  readonly ranges: readonly TokenRange[];
  readonly matches: readonly ScoredMatch[];
  readonly rule: Evidence['rule'];
}

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

function wordsIn(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The whole of a region, with the claims that any of its sentences or all of it say. */
function meantInRegion(meaning: PageMeaning, { ranges, rule }: PageRegion): MeantWords[] {
  if (wordsIn(ranges) < LEAST_QUOTED_WORDS) return [];
  const matches = claimsOfSpeech(meaning, ranges);
  return matches.length === 0 ? [] : [{ ranges, matches, rule }];
}

/** The claims that spoken words say: of each sentence, and of all together. Best first. */
function claimsOfSpeech(meaning: PageMeaning, ranges: readonly TokenRange[]): ScoredMatch[] {
  const sentences = sentencesIn(meaning.view.scanned, ranges).flatMap((sentence) => within(sentence, ranges));
  const windows = sentences.length > 1 ? [...sentences.map((range) => [range]), ranges] : [ranges];
  const best = new Map<string, ScoredMatch>();
  for (const window of windows) {
    for (const match of acceptQuoted(meaning.claimsIn(window, true))) {
      const known = best.get(match.claim.claim.id);
      if (known === undefined || match.score > known.score) best.set(match.claim.claim.id, match);
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/**
 * The paragraphs of a speech printed as running text: where several paragraphs speak in the first person and say claims,
 * all from the first to the last are the speaker's.
 */
function spokenBlocks(meaning: PageMeaning, free: readonly PageSentence[]): MeantWords[] {
  const blocks = new Map<number, PageSentence[]>();
  for (const sentence of ownTurns(meaning, free)) {
    const list = blocks.get(sentence.block);
    if (list === undefined) blocks.set(sentence.block, [sentence]);
    else list.push(sentence);
  }
  const speech = [...blocks.values()].map((sentences) => ({
    ranges: sentences.flatMap((sentence) => ownRanges(meaning.view.scanned, sentence)),
  }));
  return speechesIn(meaning, speech).flatMap((part) => {
    const matches = claimsOfSpeech(meaning, part.ranges);
    return matches.length === 0 ? [] : [{ ranges: part.ranges, matches, rule: 'copied-text' as const }];
  });
}

/** A paragraph's own words. */
interface Paragraph {
  readonly ranges: readonly TokenRange[];
}

/**
 * The paragraphs of each speech: from the first that says "we" and makes a claim to the last, none of them about the
 * speaker. A column or newsletter says "we" too, and between tells what he said.
 */
function speechesIn(meaning: PageMeaning, paragraphs: readonly Paragraph[]): Paragraph[] {
  const makesClaims = ({ ranges }: Paragraph) => claimsOfSpeech(meaning, ranges).length > 0;
  const speeches: Paragraph[] = [];
  let run: Paragraph[] = [];
  let sure = 0;
  let lastSure = 0;
  const close = () => {
    if (sure >= TRANSCRIPT_MIN_BLOCKS) speeches.push(...run.slice(0, lastSure));
    run = [];
    sure = 0;
  };
  for (const paragraph of paragraphs) {
    if (meaning.isToldOf(paragraph.ranges) && makesClaims(paragraph)) close();
    else if (meaning.isSpoken(paragraph.ranges) && makesClaims(paragraph)) {
      run.push(paragraph);
      sure++;
      lastSure = run.length;
    } else if (sure > 0) run.push(paragraph);
  }
  close();
  return speeches;
}

/** In a transcript the sentences of the speaker's own turns, without the labels that name him; elsewhere all. */
function ownTurns({ view }: PageMeaning, free: readonly PageSentence[]): readonly PageSentence[] {
  const turns = turnsOf(view);
  if (turns.length === 0) return free;
  const own = turns.filter(({ by }) => by === 'speaker');
  return free.flatMap((sentence) => {
    const turn = own.find(({ label, to }) => label.from <= sentence.from && sentence.from < to);
    if (turn === undefined) return [];
    return { ...sentence, from: Math.max(sentence.from, turn.from) };
  });
}

/** The sentences that some ranges touch. */
function sentencesIn({ sentences }: ScannedPage, ranges: readonly TokenRange[]): PageSentence[] {
  const from = ranges[0]?.from ?? 0;
  const to = ranges.at(-1)?.to ?? 0;
  // The sentence before the first that begins inside may reach in.
  const first = Math.max(0, firstFrom(sentences, from) - 1);
  return sentences.slice(first, firstFrom(sentences, to));
}

/** The parts of a sentence that lie in some ranges. */
function within(sentence: TokenRange, ranges: readonly TokenRange[]): TokenRange[] {
  return ranges.flatMap(({ from, to }) => {
    const part = { from: Math.max(from, sentence.from), to: Math.min(to, sentence.to) };
    return part.to > part.from ? [part] : [];
  });
}

/** The page's own words of a sentence, and the few that it takes over in quotation marks: they are part of what it tells. */
function ownRanges({ regionOf, regions }: ScannedPage, { from, to }: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = [];
  let start = -1;
  for (let i = from; i <= to; i++) {
    const region = i < to ? regions[(regionOf[i] ?? 0) - 1] : undefined;
    const own = i < to && (region === undefined || wordsIn(region.ranges) < LEAST_QUOTED_WORDS);
    if (own && start < 0) start = i;
    if (!own && start >= 0) {
      ranges.push({ from: start, to: i });
      start = -1;
    }
  }
  return ranges;
}

function acceptQuoted(matches: readonly ScoredMatch[]): ScoredMatch[] {
  return acceptNear(matches.filter(({ score }) => score >= QUOTED_MIN_SCORE));
}

function acceptTold(matches: readonly ScoredMatch[]): ScoredMatch[] {
  return acceptNear(matches.filter(({ score }) => score >= RESTATED_MIN_SCORE));
}

/** The best claim, and others that are said about as well. */
function acceptNear(matches: readonly ScoredMatch[]): ScoredMatch[] {
  const best = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= best * SECOND_CLAIM_SHARE);
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
