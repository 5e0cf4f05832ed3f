import { describe } from '../../src/engine/quoteLocation';
import { tokenise } from '../../src/engine/text/tokenise';
import type { PassageSelectors } from '../../src/model/annotation';
import { type Span, sharedLength } from '../../src/model/span';
import { startRandom } from '../bench/random';
import type { AnchoringText } from './anchoringTexts';
import type { Anchor } from './anchors';
import { type EditedPage, editPage, PAGE_EDITS, type PageEdit } from './pageEdits';
import type { SavedQuote } from './savedQuotes';

/** What came of looking for a passage: found in its place, found elsewhere, not found though there, not found and gone. */
export type Outcome = 'right' | 'wrong' | 'lost' | 'gone';

/** One passage after one edit. */
export interface AnchorCase {
  readonly quote: SavedQuote;
  readonly edit: PageEdit;
  readonly edited: EditedPage;
  readonly selectors: PassageSelectors;
}

/** Of both what was found and what was to be found, the two share so much at least. */
const SAME_PLACE = 0.5;

/** A word that the surroundings were cut in. */
const CUT_WORD_FIRST = /^[\p{L}\p{M}\p{N}]+/u;
const CUT_WORD_LAST = /[\p{L}\p{M}\p{N}]+$/u;

const ADVERTS: Readonly<Record<string, string>> = {
  en: 'ADVERTISEMENT Subscribe to our newsletter and read the best of the week every Sunday morning',
  ru: 'РЕКЛАМА Подпишитесь на нашу рассылку и читайте лучшее за неделю каждое воскресенье',
};

/** Every passage after every kind of edit: the same in every run. */
export function anchorCases(
  quotes: readonly SavedQuote[],
  texts: readonly AnchoringText[],
  seed: number,
): readonly AnchorCase[] {
  const random = startRandom(seed);
  return quotes.flatMap((quote) => {
    const { text, language } = quote.text;
    const foreign = texts.filter((other) => other.language !== language);
    const translated = foreign.length === 0 ? '' : random.pick(foreign).text;
    const advert = ADVERTS[language] ?? ADVERTS.en ?? '';
    return PAGE_EDITS.map((edit) => ({
      quote,
      edit,
      edited: editPage(edit, text, quote.span, random, { advert, translated }),
      selectors: describe(text, quote.span),
    }));
  });
}

/** What came of looking for a passage in one way. */
export function outcomeOf(anchor: Anchor, { edited, selectors }: AnchorCase): Outcome {
  const found = anchor.find(edited.text, selectors);
  if (found === null) return edited.truth === null ? 'gone' : 'lost';
  if (edited.truth === null) return 'wrong';
  if (isSamePlace(found, edited.truth, selectors)) return 'right';
  const { copy } = edited;
  return copy !== null && isSamePlace(found, copy, selectors) && isAsDescribed(edited.text, copy, selectors)
    ? 'right'
    : 'wrong';
}

/** True if half of what was found is the passage, and half of the passage was found; an advert in it is no part of either. */
function isSamePlace(found: Span, truth: Span, [{ exact }]: PassageSelectors): boolean {
  const shared = sharedLength(found, truth);
  const length = Math.min(truth.end - truth.start, exact.length);
  return shared >= (found.end - found.start) * SAME_PLACE && shared >= length * SAME_PLACE;
}

/**
 * A copy that is the same in every word, its own and those around it, or that stands just where the passage stood, is as
 * right as what it was copied from.
 */
function isAsDescribed(text: string, span: Span, [{ prefix, suffix }, { start }]: PassageSelectors): boolean {
  if (span.start === start) return true;
  const words = (part: string): readonly number[] => [...tokenise(part).hashes];
  const before = words(prefix.replace(CUT_WORD_FIRST, ''));
  const after = words(suffix.replace(CUT_WORD_LAST, ''));
  const here = {
    before: words(text.slice(Math.max(0, span.start - 2 * prefix.length), span.start)).slice(
      -before.length || Infinity,
    ),
    after: words(text.slice(span.end, span.end + 2 * suffix.length)).slice(0, after.length),
  };
  return here.before.join() === before.join() && here.after.join() === after.join();
}
