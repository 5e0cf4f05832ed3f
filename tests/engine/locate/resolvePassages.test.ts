import { expect, it, describe as suite } from 'vitest';
import { resolvePassages } from '../../../src/engine/locate/resolvePassages';
import { describe } from '../../../src/engine/quoteLocation';
import type { Place } from '../../../src/model/place';

const BEFORE = 'The president spoke at noon. Reporters from nine countries had come to hear him.';
const QUOTE = 'We are going to rebuild an area 50 percent larger than Lebanon from scratch';
const AFTER = 'His guest listened to the end. Then both left for the mountains by helicopter.';
const PAGE = [BEFORE, `He said: “${QUOTE}” and paused for a while.`, AFTER].join('\n\n');

/** Where words saved from the page stand in another text. */
function find(words: string, now: string, page = PAGE): Place | undefined {
  const start = page.indexOf(words);
  return resolvePassages(now, [describe(page, { start, end: start + words.length })])[0];
}

/** The words that a place stands on. */
function wordsAt(place: Place | undefined, now: string): string | null {
  return place === undefined || place.state === 'orphaned'
    ? null
    : now.slice(place.span.start, place.span.end);
}

suite('a saved passage', () => {
  it('stands where it stood on a page that was not edited', () => {
    const start = PAGE.indexOf(QUOTE);
    expect(find(QUOTE, PAGE)).toEqual({ state: 'anchored', span: { start, end: start + QUOTE.length } });
  });

  it.each([
    ['a paragraph was put before it', `Sport\n\n${PAGE}`, QUOTE],
    [
      'its quotation marks, spaces and dashes are set otherwise',
      PAGE.replace(/ /g, '\u00a0').replace('“', '«'),
      null,
    ],
    ['it is hyphenated invisibly', PAGE.replace('percent', 'per\u00adcent'), null],
    ['its paragraph moved to the end', [BEFORE, AFTER, PAGE.split('\n\n')[1]].join('\n\n'), QUOTE],
    ['its paragraph was merged with the next', PAGE.replace('while.\n\n', 'while. '), QUOTE],
  ])('is found when %s', (_, now, words) => {
    const place = find(QUOTE, now);
    expect(place?.state).toBe('anchored');
    if (words !== null) expect(wordsAt(place, now)).toBe(words);
  });

  it('takes in an advert that stands in its middle, which is no change of its words', () => {
    const now = PAGE.replace('area 50', 'area\n\nADVERTISEMENT Read more every Sunday\n\n50');
    const place = find(QUOTE, now);
    expect(place?.state).toBe('anchored');
    expect(wordsAt(place, now)).toMatch(/^We are .*ADVERTISEMENT.* scratch$/s);
  });

  it('keeps the signs around it that were saved with it', () => {
    expect(wordsAt(find(`“${QUOTE}”`, `Sport\n\n${PAGE}`), `Sport\n\n${PAGE}`)).toBe(`“${QUOTE}”`);
  });

  it('may begin and end within a word', () => {
    const now = `Sport\n\n${PAGE}`;
    expect(wordsAt(find(QUOTE.slice(4, -3), now), now)).toBe(QUOTE.slice(4, -3));
  });

  it('is changed where the page changed a word of it, with what it was and what it is', () => {
    const now = `Sport\n\n${PAGE.replace('50 percent', '15 percent')}`;
    const place = find(QUOTE, now);
    if (place?.state !== 'changed') throw new Error(`it is ${place?.state}`);
    const [change] = place.edited.changes;
    expect(place.edited.changes).toHaveLength(1);
    expect(place.edited.before.slice(change?.before.start, change?.before.end)).toBe('50');
    expect(place.edited.now.slice(change?.now.start, change?.now.end)).toBe('15');
  });

  it('is changed where it lost words, or a number its sign', () => {
    expect(find(QUOTE, PAGE.replace(' from scratch', ''))?.state).toBe('changed');
    const minus = PAGE.replace('50', '−50');
    expect(find(QUOTE.replace('50', '−50'), PAGE, minus)?.state).toBe('changed');
  });

  it('is changed where a single word was put in its place between the same surroundings', () => {
    const now = `Sport\n\n${PAGE.replace('larger than Lebanon', 'larger than Luxembourg')}`;
    const place = find('Lebanon', now);
    expect(place?.state).toBe('changed');
    expect(wordsAt(place, now)).toBe('Luxembourg');
  });
});

suite('a passage that cannot be found for certain', () => {
  it('is gone where its words are gone', () => {
    expect(find(QUOTE, [BEFORE, AFTER].join('\n\n'))).toEqual({ state: 'orphaned', reason: 'gone' });
  });

  it('is gone from a page in another language, though a name is the same', () => {
    const now =
      'Президент выступил в полдень. Lebanon.\n\nГость слушал его до конца, потом оба улетели в горы.';
    expect(find('Lebanon', now)).toEqual({ state: 'orphaned', reason: 'gone' });
  });

  it('is never put on a look-alike: a name that stands in another sentence too', () => {
    const page = `${PAGE}\n\nThe road to Lebanon was closed all winter, the ministry said on Friday.`;
    const now = [
      BEFORE,
      AFTER,
      'The road to Lebanon was closed all winter, the ministry said on Friday.',
    ].join('\n\n');
    expect(find('Lebanon', now, page)?.state).toBe('orphaned');
  });

  it('is ambiguous where two paragraphs have its words and nothing beside them tells', () => {
    const now = [
      `Quite another beginning. ${QUOTE} as everybody knows.`,
      BEFORE,
      `A third one starts. ${QUOTE} they repeat.`,
    ].join('\n\n');
    expect(find(QUOTE, now)).toEqual({ state: 'orphaned', reason: 'ambiguous' });
  });

  it('is in the first of two like paragraphs when that stands where it stood', () => {
    const paragraph = PAGE.split('\n\n')[1] ?? '';
    const now = `${PAGE}\n\n${paragraph}`;
    expect(find(QUOTE, now)).toEqual(find(QUOTE, PAGE));
  });

  it('stays gone when its headline twin is left', () => {
    const page = [QUOTE, PAGE].join('\n\n');
    const start = page.lastIndexOf(QUOTE);
    const saved = describe(page, { start, end: start + QUOTE.length });
    const [place] = resolvePassages([QUOTE, BEFORE, 'Other news of the day follows here.'].join('\n\n'), [
      saved,
    ]);
    expect(place?.state).toBe('orphaned');
  });
});

suite('many passages', () => {
  it('are each found as if alone', () => {
    const now = `Sport\n\n${PAGE}`;
    const words = [QUOTE, 'Reporters from nine countries', 'by helicopter'];
    const saved = words.map((of) => {
      const start = PAGE.indexOf(of);
      return describe(PAGE, { start, end: start + of.length });
    });
    expect(resolvePassages(now, saved).map((place) => wordsAt(place, now))).toEqual(words);
  });

  it('give no places for none', () => {
    expect(resolvePassages(PAGE, [])).toEqual([]);
  });

  it('with nothing in them are gone', () => {
    const empty = describe('', { start: 0, end: 0 });
    expect(resolvePassages(PAGE, [empty])).toEqual([{ state: 'orphaned', reason: 'gone' }]);
  });
});
