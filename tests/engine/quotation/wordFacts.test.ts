import { describe, expect, it } from 'vitest';
import { factsOf, isDayOfMonth, type WordFacts } from '../../../src/engine/quotation/wordFacts';
import { tokenise } from '../../../src/engine/text/tokenise';
import { coverageIndex } from '../../support/sampleIndex';

function factsIn(language: string, text: string): WordFacts {
  const tokens = tokenise(text);
  const senses = coverageIndex.language(language).senses.find(tokens);
  return factsOf({ tokens, senses }, { from: 0, to: tokens.count });
}

/** For each language a text and one that says another day, month or weekday. */
const DATES = [
  ['en', 'today', 'yesterday'],
  ['en', 'on Monday', 'on Friday'],
  ['en', 'in Baku in November', 'in Baku in May'],
  ['en', 'May 16', 'March 16'],
  ['ru', 'сегодня', 'вчера'],
  ['ru', 'в ноябре', 'в мае'],
  ['az', 'bu gün', 'dünən'],
  ['be', 'у лістападзе', 'у маі'],
  ['tr', 'bugün', 'dün'],
  ['uk', 'у вівторок', 'у середу'],
  ['de', 'am Montag', 'am Freitag'],
  ['fr', 'aujourd’hui', 'hier'],
  ['ar', 'اليوم', 'أمس'],
] as const;

/** A text, one with another unit, and one with the same unit in another form. */
const UNITS = [
  ['en', 'years', 'decades', 'year'],
  ['en', 'percent', 'percentage points', '%'],
  ['en', 'square kilometers', 'hectares', 'sq km'],
  ['en', 'million', 'billion', 'mln'],
  ['ru', 'лет', 'месяцев', 'года'],
  ['ru', 'процентов', 'раз', '%'],
  ['az', 'illik', 'aylıq', 'ildən'],
  ['be', 'гадоў', 'месяцаў', 'год'],
  ['tr', 'yıl', 'ay', 'sene'],
  ['uk', 'років', 'тижнів', 'рік'],
  ['de', 'Prozent', 'Prozentpunkte', '%'],
  ['fr', 'ans', 'mois', 'années'],
  ['ar', 'سنوات', 'أشهر', 'أعوام'],
] as const;

/** A text, and one that is surer or less sure of the same deed. */
const MODALITIES = [
  ['en', 'invited', 'promised'],
  ['en', 'invited', 'refused'],
  ['en', 'have to', 'can'],
  ['ru', 'должны', 'отказались'],
  ['az', 'dəvət', 'imtina'],
  ['be', 'павінны', 'адмовіліся'],
  ['tr', 'olabilir', 'reddetti'],
  ['uk', 'повинні', 'можуть'],
  ['de', 'muss', 'verweigerte'],
  ['fr', 'doit', 'refusait'],
  ['ar', 'يجب', 'يمكن'],
] as const;

/** A condition and an exception, and a phrase with such a word that is neither. */
const BOUNDS = [
  ['en', 'if they agree', 'except for one conflict', 'even if'],
  ['en', 'unless they agree', 'apart from one conflict', 'apart from that'],
  ['ru', 'если они согласны', 'за исключением конфликта', 'кроме того'],
  ['az', 'əgər razıdırlarsa', 'münaqişə istisna olmaqla', 'hətta əgər'],
  ['be', 'пры ўмове згоды', 'за выключэннем канфлікту', 'акрамя таго'],
  ['tr', 'eğer isterlerse', 'çatışma hariç', 'bunun dışında'],
  ['uk', 'якщо вони згодні', 'за винятком конфлікту', 'крім того'],
  ['de', 'sofern sie zustimmen', 'mit Ausnahme des Konflikts', 'selbst wenn'],
  ['fr', 'à condition qu’ils acceptent', 'à l’exception du conflit', 'même si'],
  ['ar', 'إذا وافقوا', 'باستثناء النزاع', 'حتى لو'],
] as const;

describe('what words say', () => {
  it.each(BOUNDS)('%s: “%s” is a condition, “%s” an exception', (language, condition, exception, neither) => {
    expect(factsIn(language, condition)).toMatchObject({ conditions: 1, exceptions: 0 });
    expect(factsIn(language, exception)).toMatchObject({ conditions: 0, exceptions: 1 });
    expect(factsIn(language, neither)).toMatchObject({ conditions: 0, exceptions: 0 });
  });

  it.each(DATES)('%s: another day in “%s” and “%s”', (language, one, other) => {
    const { dates } = factsIn(language, one);
    expect(dates).not.toBe('');
    expect(factsIn(language, other).dates).not.toBe('');
    expect(factsIn(language, other).dates).not.toBe(dates);
  });

  it.each(UNITS)('%s: another unit in “%s” and “%s”, the same in “%s”', (language, one, other, same) => {
    const { units } = factsIn(language, one);
    expect(units).not.toBe('');
    expect(factsIn(language, other).units).not.toBe('');
    expect(factsIn(language, other).units).not.toBe(units);
    expect(factsIn(language, same).units).toBe(units);
  });

  it.each(MODALITIES)('%s: another modality in “%s” and “%s”', (language, one, other) => {
    const { modalities } = factsIn(language, one);
    expect(modalities).not.toBe('');
    expect(factsIn(language, other).modalities).not.toBe('');
    expect(factsIn(language, other).modalities).not.toBe(modalities);
  });

  it('are no month where “may” is a verb', () => {
    expect(factsIn('en', 'we may visit').dates).toBe('');
    expect(factsIn('en', 'May we visit').dates).toBe('');
    expect(factsIn('en', 'We visit on 16 may').dates).not.toBe('');
  });

  it.each([
    ['on 16 May', 1, true],
    ['on May 16', 2, true],
    ['on the 16th of May', 2, true],
    ['on 50 May', 1, false],
    ['for 16 years', 1, false],
  ])('are the number of a day beside a month: %s', (text, at, isDay) => {
    const tokens = tokenise(text);
    const senses = coverageIndex.language('en').senses.find(tokens);
    expect(isDayOfMonth({ tokens, senses }, { from: at, to: at + 1 })).toBe(isDay);
  });

  it('are one negation where a phrase holds another', () => {
    expect(factsIn('en', 'no longer').negations).toBe(factsIn('en', 'not').negations);
  });
});
