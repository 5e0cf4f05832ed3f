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
  | { readonly kind: 'percent'; readonly measure: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly measure: number }
  | { readonly kind: 'modality'; readonly modality: Modality }
  | { readonly kind: 'pronoun'; readonly person: 'he' | 'she' | 'they' }
  | { readonly kind: PlainSense };

type PlainSense =
  | 'negation'
  | 'condition'
  | 'exception'
  | 'no-bound'
  | 'reporting'
  | 'according-to'
  | 'carrying'
  | 'first-person'
  | 'head-of-state'
  | 'speaker'
  | 'body'
  | 'host'
  | 'several-heads'
  | 'pointing-back'
  | 'speech'
  | 'other-occasion';

/** One language made ready for matching. */
export interface LanguageIndex {
  readonly language: string;
  /** False where only names and numbers are understood. */
  readonly isKnown: boolean;
  readonly senses: Lexicon<Sense>;
  /** Hashes of the folded words that carry no topic. */
  readonly stopWords: ReadonlySet<number>;
  /** Hashes of the pronouns for one person that are subjects: "he", not "him". */
  readonly subjectPronouns: ReadonlySet<number>;
  readonly months: ReadonlyMap<string, number>;
  /** Folded single words for numbers, and their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The hashes of those words. */
  readonly numberHashes: ReadonlySet<number>;
  /** Folded single words for "percent". */
  readonly percentWords: ReadonlySet<string>;
}

/** Compiles what is known of a language. */
export function indexLanguage(data: LanguageData): LanguageIndex {
  const numbers = new Map(Object.entries(data.numbers).map(([word, value]) => [foldWord(word), value]));
  return {
    language: data.language,
    isKnown: data.language !== 'und',
    senses: sensesOf(data),
    stopWords: new Set(wordsOf(data.stopWords).map(hashWord)),
    subjectPronouns: new Set(
      [data.pronouns.he, data.pronouns.she].flatMap((list) => wordsOf(list).slice(0, 1)).map(hashWord),
    ),
    months: new Map(namesOf(data.months).flatMap((names, month) => names.map((name) => [name, month]))),
    numbers,
    numberHashes: new Set([...numbers.keys()].map(hashWord)),
    percentWords: new Set(wordsOf(formsOf(data.percent)[0]?.join('|') ?? '')),
  };
}

/** The folded words of a list, without its phrases and open stems. */
function wordsOf(list: string): string[] {
  return list.split('|').flatMap((entry) => {
    const words = shortWords(entry).map(({ word }) => word);
    return words.length === 1 && !entry.includes('*') ? words : [];
  });
}

function namesOf(list: string): string[][] {
  return formsOf(list).map((names) => names.map((name) => foldWord(name.replace('*', ''))));
}

/** The entries of a list, each with all its forms. */
function formsOf(list: string): string[][] {
  return list.split('|').map((forms) => forms.split('/'));
}

function sensesOf(data: LanguageData): Lexicon<Sense> {
  const lexicon = new Lexicon<Sense>();
  for (const [kind, list] of plainLists(data)) lexicon.addAll(list, { kind });
  addForms(lexicon, data.months, (month) => ({ kind: 'month', month }));
  addForms(lexicon, data.weekdays, (weekday) => ({ kind: 'weekday', weekday }));
  addForms(lexicon, data.percent, (measure) => ({ kind: 'percent', measure }));
  for (const [word, days] of Object.entries(data.relativeDays)) lexicon.add(word, { kind: 'day', days });
  for (const [phrase, percent] of Object.entries(data.ratios))
    lexicon.add(phrase, { kind: 'ratio', percent });
  for (const [unit, list] of Object.entries(data.units))
    addForms(lexicon, list, (measure) => ({ kind: 'unit', unit: unit as Unit, measure }));
  for (const [modality, list] of Object.entries(data.modalities))
    lexicon.addAll(list, { kind: 'modality', modality: modality as Modality });
  for (const person of ['he', 'she', 'they'] as const)
    lexicon.addAll(data.pronouns[person], { kind: 'pronoun', person });
  return lexicon;
}

/** Adds a list whose entries are told apart by their place in it. */
function addForms(lexicon: Lexicon<Sense>, list: string, senseAt: (place: number) => Sense): void {
  for (const [place, forms] of formsOf(list).entries())
    for (const form of forms) lexicon.add(form, senseAt(place));
}

function plainLists(data: LanguageData): [PlainSense, string][] {
  return [
    ['negation', data.negations],
    ['condition', data.conditions],
    ['exception', data.exceptions],
    ['no-bound', data.noBounds],
    ['reporting', data.reporting],
    ['according-to', data.accordingTo],
    ['carrying', data.carrying],
    ['first-person', data.firstPerson],
    ['head-of-state', data.headOfState],
    ['speaker', data.speakers],
    ['body', data.bodies],
    ['host', data.hosts],
    ['several-heads', data.severalHeads],
    ['pointing-back', data.pointingBack],
    ['speech', data.speeches],
    ['other-occasion', data.otherOccasions],
  ];
}
