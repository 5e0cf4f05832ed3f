import type { Span } from '../../src/model/span';
import type { Random } from '../bench/random';
import type { AnchoringText } from './anchoringTexts';

/** A passage that somebody saved of a text. */
export interface SavedQuote {
  readonly text: AnchoringText;
  readonly span: Span;
}

// What people save: names, parts of sentences, sentences, paragraphs, and now and then more than one of these.
const SHARES = [
  [0.15, name],
  [0.4, part],
  [0.75, sentence],
  [0.95, paragraph],
  [1, twoParagraphs],
] as const;

/** So much of the surroundings is kept, in UTF-16 units. */
const AROUND = 32;

/** Takes so many passages from the texts, one text after the other. */
export function savedQuotes(
  texts: readonly AnchoringText[],
  count: number,
  random: Random,
): readonly SavedQuote[] {
  const quotes: SavedQuote[] = [];
  for (let i = 0; quotes.length < count && i < count * 20; i++) {
    const text = texts[i % texts.length];
    if (text === undefined) break;
    const share = random.next();
    const take = SHARES.find(([most]) => share < most)?.[1] ?? part;
    const span = take(text.text, random);
    if (span !== null && isOnlyOne(text.text, span)) quotes.push({ text, span });
  }
  return quotes;
}

/** True if the passage doesn't stand in the same surroundings twice: then nothing that is kept of it tells which one it was. */
function isOnlyOne(text: string, { start, end }: Span): boolean {
  const piece = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return text.indexOf(piece) === text.lastIndexOf(piece);
}

function matches(text: string, pattern: RegExp, least: number): Span[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => end - start >= least);
}

function pickOf(spans: readonly Span[], random: Random): Span | null {
  return spans.length === 0 ? null : random.pick(spans);
}

function name(text: string, random: Random): Span | null {
  return pickOf(matches(text, /(?<=\p{Ll},? )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}/gu, 4), random);
}

function part(text: string, random: Random): Span | null {
  const block = paragraph(text, random);
  if (block === null) return null;
  const words = matches(text.slice(block.start, block.end), /[\p{L}\p{N}]+/gu, 1);
  const count = 4 + random.below(7);
  if (words.length <= count) return null;
  const first = random.below(words.length - count);
  return {
    start: block.start + (words[first]?.start ?? 0),
    end: block.start + (words[first + count - 1]?.end ?? 0),
  };
}

function sentence(text: string, random: Random): Span | null {
  return pickOf(matches(text, /(?<=^|\n|[.!?]”? )[^\n.!?]+[.!?]”?/gu, 30), random);
}

function paragraph(text: string, random: Random): Span | null {
  return pickOf(matches(text, /[^\n]+/gu, 60), random);
}

function twoParagraphs(text: string, random: Random): Span | null {
  return pickOf(matches(text, /[^\n]{60,}\n[^\n]{60,}/gu, 120), random);
}
