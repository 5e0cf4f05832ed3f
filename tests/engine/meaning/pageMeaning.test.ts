import { describe, expect, it } from 'vitest';
import type { PageMeaning } from '../../../src/engine/meaning/pageMeaning';
import { meaningOfText } from '../../support/statementView';

const whole = ({ view }: PageMeaning) => [{ from: 0, to: view.scanned.plain.count }];

/** The claims that a text says something of, best first. */
const claimsIn = (text: string, tag: string, quoted = false) => {
  const meaning = meaningOfText(text, tag);
  return meaning.claimsIn(whole(meaning), quoted);
};

describe('the claims of some words', () => {
  it.each([
    ['en', 'The reconstruction work in Karabakh is of a huge scale', 'c02'],
    ['ru', 'Первая задача – поскорее вернуть переселенцев домой', 'c20'],
    ['az', 'Belarus şirkətləri Qarabağın bərpasına dəvət olunub', 'c01'],
    ['tr', 'Belarus firmaları Karabağ’ın imarına davet edildi', 'c01'],
    ['de', 'Die Lage in der Welt ändert sich rasch zum Schlechten, neue Konflikte entstehen', 'c24'],
    ['fr', 'Les déplacés doivent rentrer au plus vite dans leurs foyers, voilà la tâche prioritaire', 'c20'],
    ['ar', 'مهمتنا الأساسية إعادة النازحين إلى ديارهم بأسرع وقت', 'c20'],
  ])('begin with the one they make, in %s: %s', (tag, text, claim) => {
    expect(claimsIn(text, tag)[0]?.claim.claim.id).toBe(claim);
  });

  it('are none where no claim has two parts of its own there', () => {
    expect(claimsIn('The ferry is late again because of fog.', 'en')).toEqual([]);
  });

  it('come by falling scores from 0 to 1', () => {
    const scores = claimsIn(
      'Belarusian companies were invited to rebuild Karabakh; the scale is huge.',
      'en',
    ).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('are likelier in quotation marks', () => {
    const text = 'The scale of the work is huge';
    const of = (quoted: boolean) => claimsIn(text, 'en', quoted)[0]?.score ?? 0;
    expect(of(true)).toBeGreaterThan(of(false));
  });
});

describe('spoken words', () => {
  const isSpoken = (text: string, tag: string) => {
    const meaning = meaningOfText(text, tag);
    return meaning.isSpoken(whole(meaning));
  };

  it.each([
    ['en', 'We shall rebuild our towns.'],
    ['ru', 'Мы отстроим наши города.'],
    ['de', 'Wir bauen unsere Städte wieder auf.'],
    ['ar', 'نحن نبني مدننا من جديد.'],
  ])('are in the first person in %s', (tag, text) => {
    expect(isSpoken(text, tag)).toBe(true);
  });

  it('do not name the speaker, nor his office alone', () => {
    expect(isSpoken('We heard Aliyev.', 'en')).toBe(false);
    expect(isSpoken('We heard the President.', 'en')).toBe(false);
  });

  it('may name the office of another country', () => {
    expect(isSpoken('We heard the President of Belarus.', 'en')).toBe(true);
  });

  it('are not told of others', () => {
    expect(isSpoken('They rebuild their towns.', 'en')).toBe(false);
  });
});

describe('other places', () => {
  const places = (text: string, tag: string) => {
    const { otherPlaces, view } = meaningOfText(text, tag);
    const { plain } = view.scanned;
    const printed = otherPlaces.map(({ from, to }) => text.slice(plain.starts[from], plain.ends[to - 1]));
    return [...new Set(printed)];
  };

  it('are those of the world that the statement does not name', () => {
    expect(places('From Baku to Oslo and Madrid, not to Minsk', 'en')).toEqual(['Oslo', 'Madrid']);
  });

  it('have a capital', () => {
    expect(places('the china on the table', 'en')).toEqual([]);
  });
});
