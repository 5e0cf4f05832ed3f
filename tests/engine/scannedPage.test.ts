import { describe, expect, it } from 'vitest';
import { scanText } from '../support/statementView';

/** What each region of a text quotes, in pieces where the page inserts words of its own. */
function quotedIn(text: string, tag: string): string[][] {
  const { regions, plain } = scanText(text, tag);
  return regions.map(({ ranges }) =>
    ranges.map(({ from, to }) => text.slice(plain.starts[from], plain.ends[to - 1])),
  );
}

describe('what a page quotes', () => {
  it('is all that stands in the marks', () => {
    expect(quotedIn('He said: “The tide is high and rising.”', 'en')).toEqual([
      ['The tide is high and rising'],
    ]);
  });

  it.each([
    ['ru', '«Вода высокая, – сказал капитан, – и поднимается».', ['Вода высокая', 'и поднимается']],
    ['ru', '«Вода высокая, — заявил он. — Ждём до утра».', ['Вода высокая', 'Ждём до утра']],
    ['uk', '«Вода висока, – сказав капітан, – і піднімається».', ['Вода висока', 'і піднімається']],
    ['be', '«Вада высокая, – сказаў капітан, – і падымаецца».', ['Вада высокая', 'і падымаецца']],
    [
      'fr',
      '« La mer est haute, – a déclaré le capitaine, – et elle monte. »',
      ['La mer est haute', 'et elle monte'],
    ],
  ])('leaves out in %s what the page inserts between dashes: %s', (tag, text, pieces) => {
    expect(quotedIn(text, tag)).toEqual([pieces]);
  });

  it('leaves out an insertion that the closing mark ends', () => {
    expect(quotedIn('«Вода высокая, – сказал капитан».', 'ru')).toEqual([['Вода высокая']]);
  });

  it('leaves out two insertions', () => {
    const text = '«Вода высокая, – сказал капитан, – и поднимается, – добавил он, – к утру».';
    expect(quotedIn(text, 'ru')).toEqual([['Вода высокая', 'и поднимается', 'к утру']]);
  });

  it('keeps a verb of speech that no dashes set off', () => {
    expect(quotedIn('«Я уже сказал капитану: вода высокая».', 'ru')).toEqual([
      ['Я уже сказал капитану: вода высокая'],
    ]);
  });

  it('keeps dashes between which nobody is said to speak', () => {
    const text = '«Вода, – самая высокая за год, – поднимается».';
    expect(quotedIn(text, 'ru')).toEqual([['Вода, – самая высокая за год, – поднимается']]);
  });

  it('keeps what is too long for an insertion', () => {
    const text =
      '«Вода, – сказал капитан нам и всем другим людям на старом причале у самой воды рано утром, – высокая».';
    expect(quotedIn(text, 'ru')[0]?.join(' ')).toContain('причале');
  });
});

describe('a scanned page', () => {
  it('marks each token with the region it is quoted in', () => {
    const { regionOf } = scanText('“One two,” she said, “three.”', 'en');
    expect([...regionOf]).toEqual([1, 1, 0, 0, 2]);
  });

  it('takes an insertion for the page’s own words', () => {
    const { regionOf } = scanText('«Вода, – сказал он, – высокая».', 'ru');
    expect([...regionOf]).toEqual([1, 0, 0, 1]);
  });

  it('knows the block of each sentence', () => {
    const { sentences } = scanText('One came. Two came.\n\nThree left.', 'en');
    expect(sentences.map(({ block }) => block)).toEqual([0, 0, 1]);
  });

  it('in a language that is not known has its quotations, names and numbers', () => {
    const { quantities, regions, names } = scanText('Ilham Aliyev: “Laivoja on 12.”', 'fi');
    expect(quantities.map(({ value }) => value)).toEqual([12]);
    expect(regions).toHaveLength(1);
    expect(names.length).toBeGreaterThan(0);
  });

  it('without a word has nothing', () => {
    expect(scanText('', 'en')).toMatchObject({ senses: [], quantities: [], sentences: [], regions: [] });
  });
});
