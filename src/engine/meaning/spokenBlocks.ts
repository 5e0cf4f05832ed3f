import { turnsOf } from '../attribution/turns';
import type { PageSentence } from '../scannedPage';
import type { TokenRange } from '../text/sentences';
import { TRANSCRIPT_MIN_BLOCKS } from '../weights';
import { claimsOfSpeech } from './claimsOfSpeech';
import type { MeantWords } from './meantWords';
import { ownRanges } from './ownRanges';
import type { PageMeaning } from './pageMeaning';

/**
 * The paragraphs of a speech printed as running text: where several paragraphs speak in the first person and say claims,
 * all from the first to the last are the speaker's.
 */
export function spokenBlocks(meaning: PageMeaning, free: readonly PageSentence[]): MeantWords[] {
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
    if (sure > 0 && meaning.isToldOf(paragraph.ranges) && makesClaims(paragraph)) close();
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
