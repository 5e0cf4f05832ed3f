import { foldWord } from '../text/fold';
import { hashWord } from '../text/hash';
import { Lexicon } from '../text/lexicon';
import { shortWords } from '../text/shortWords';
import type { LanguageData, Modality, Unit } from './languageData';

/** What a word or phrase of a language means to the engine. */
export type Sense =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'day'; readonly days: number }
  | { readonly kind: 'ratio'; readonly percent: number }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'modality'; readonly modality: Modality }
  | { readonly kind: 'pronoun'; readonly person: 'he' | 'she' | 'they' }
  | { readonly kind: PlainSense };

type PlainSense =
  | 'negation'
  | 'percent'
  | 'reporting'
  | 'according-to'
  | 'carrying'
  | 'first-person'
  | 'head-of-state'
  | 'speaker'
  | 'body'
  | 'other-occasion';

/** One language made ready for matching. */
export interface LanguageIndex {
  readonly language: string;
  /** False where only names and numbers are understood. */
  readonly isKnown: boolean;
  readonly senses: Lexicon<Sense>;
  /** Hashes of the folded words that carry no topic. */
  readonly stopWords: ReadonlySet<number>;
  readonly negations: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** Folded single words for numbers, and their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The hashes of those words. */
  readonly numberHashes: ReadonlySet<number>;
  /** Folded single words for "percent". */
  readonly percentWords: ReadonlySet<string>;
  /** True for a folded word that gives a number its unit or scale: "percent", "million", "years". */
  isUnit(word: string): boolean;
  /** Folded single words of duty, possibility and intention. */
  readonly modalities: ReadonlyMap<string, Modality>;
}

/** Compiles what is known of a language. */
export function indexLanguage(data: LanguageData): LanguageIndex {
  const units = Object.values(data.units)
    .flatMap((list) => list.split('|'))
    .map((unit) => foldUnit(unit));
  const numbers = new Map(Object.entries(data.numbers).map(([word, value]) => [foldWord(word), value]));
  const percentWords = new Set(wordsOf(data.percent));
  return {
    language: data.language,
    isKnown: data.language !== 'und',
    senses: sensesOf(data),
    stopWords: new Set(wordsOf(data.stopWords).map(hashWord)),
    negations: new Set(wordsOf(data.negations)),
    months: new Map(namesOf(data.months).flatMap((names, month) => names.map((name) => [name, month]))),
    numbers,
    numberHashes: new Set([...numbers.keys()].map(hashWord)),
    percentWords,
    isUnit: (word) =>
      percentWords.has(word) ||
      units.some(({ stem, open }) => (open ? word.startsWith(stem) : word === stem)),
    modalities: new Map(
      Object.entries(data.modalities).flatMap(([modality, words]) =>
        wordsOf(words).map((word) => [word, modality as Modality] as const),
      ),
    ),
  };
}

function foldUnit(unit: string): { stem: string; open: boolean } {
  return { stem: foldWord(unit.replace('*', '')), open: unit.endsWith('*') };
}

/** The folded words of a list, without its phrases and open stems. */
function wordsOf(list: string): string[] {
  return list.split('|').flatMap((entry) => {
    const words = shortWords(entry).map(({ word }) => word);
    return words.length === 1 && !entry.includes('*') ? words : [];
  });
}

function namesOf(list: string): string[][] {
  return list.split('|').map((names) => names.split('/').map((name) => foldWord(name.replace('*', ''))));
}

function sensesOf(data: LanguageData): Lexicon<Sense> {
  const lexicon = new Lexicon<Sense>();
  for (const [kind, list] of plainLists(data)) lexicon.addAll(list, { kind });
  for (const [month, names] of data.months.split('|').entries())
    for (const name of names.split('/')) lexicon.add(name, { kind: 'month', month });
  for (const [weekday, names] of data.weekdays.split('|').entries())
    for (const name of names.split('/')) lexicon.add(name, { kind: 'weekday', weekday });
  for (const [word, days] of Object.entries(data.relativeDays)) lexicon.add(word, { kind: 'day', days });
  for (const [phrase, percent] of Object.entries(data.ratios))
    lexicon.add(phrase, { kind: 'ratio', percent });
  for (const [unit, list] of Object.entries(data.units))
    lexicon.addAll(list, { kind: 'unit', unit: unit as Unit });
  for (const [modality, list] of Object.entries(data.modalities))
    lexicon.addAll(list, { kind: 'modality', modality: modality as Modality });
  for (const person of ['he', 'she', 'they'] as const)
    lexicon.addAll(data.pronouns[person], { kind: 'pronoun', person });
  return lexicon;
}

function plainLists(data: LanguageData): [PlainSense, string][] {
  return [
    ['negation', data.negations],
    ['percent', data.percent],
    ['reporting', data.reporting],
    ['according-to', data.accordingTo],
    ['carrying', data.carrying],
    ['first-person', data.firstPerson],
    ['head-of-state', data.headOfState],
    ['speaker', data.speakers],
    ['body', data.bodies],
    ['other-occasion', data.otherOccasions],
  ];
}
