import type { DifferenceKind } from '../../src/model/finding';
import { changed, type Editor, type Replacement, replacements } from './edits';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const COUNTRIES = [
  'Georgia',
  'Armenia',
  'Kazakhstan',
  'Luxembourg',
  'Peru',
  'Saudi Arabia',
  'Russia',
  'Türkiye',
];
const CITIES = ['Moscow', 'Tbilisi', 'Yerevan', 'Astana', 'Geneva', 'Ganja', 'New York'];
const REGIONS = ['Nakhchivan', 'Abkhazia', 'Donbas', 'Crimea', 'Kashmir'];
const UNRELATED = 'umbrella basketball harvest violin glacier pencil orchard'.split(' ');

/** One kind of change: where it can be made, what is printed there, and how the difference may be called. */
type Rule = readonly [
  kind: string,
  pattern: RegExp,
  forms: readonly string[] | ((said: string) => readonly string[]),
  ...difference: readonly DifferenceKind[],
];

const NUMBERS: readonly Rule[] = [
  ['number', /\b\d+\b/g, otherNumbers, 'number'],
  ['number', /\b(several|many)(?= (mutual|issues|years))/g, ['seven', '12', 'three hundred'], 'number'],
  ['unit', /(?<=\d )years\b/g, ['months', 'days', 'weeks', 'decades', 'hours'], 'unit'],
  ['unit', /(?<!\d )\byears\b/g, ['months', 'days', 'decades'], 'unit', 'date', 'word'],
  ['unit', /(?<=\d )percent\b/g, ['times', 'percentage points', 'hectares'], 'unit', 'number'],
];

const DATES: readonly Rule[] = [
  ['month', /\bNovember\b/g, MONTHS, 'date'],
  ['day', /\b[Tt]oday\b/g, ['yesterday', 'tomorrow', 'on Monday', 'a week ago'], 'date'],
  ['day', /\byesterday\b/g, ['today', 'Monday', 'last week', 'May 10'], 'date'],
];

const NAMES: readonly Rule[] = [
  ['place', /\bAzerbaijan\b/g, [...COUNTRIES, 'Belarus'], 'place'],
  ['place', /(?<!(President|people) of )\bBelarus\b/g, [...COUNTRIES, 'Azerbaijan'], 'place'],
  ['place', /(?<=(President|people) of )Belarus\b/g, [...COUNTRIES, 'Azerbaijan'], 'place', 'name'],
  ['place', /\bLebanon\b/g, [...COUNTRIES, 'Azerbaijan'], 'place'],
  ['place', /\bBaku\b/g, [...CITIES, 'Minsk'], 'place'],
  ['place', /\bMinsk\b/g, [...CITIES, 'Baku'], 'place'],
  ['place', /\bKarabakh\b|\bEastern Zangezur\b/g, REGIONS, 'place'],
  ['place', /\bSouth Caucasus\b/g, ['North Caucasus', 'Central Asia', 'Balkans', 'Baltic'], 'place'],
  [
    'person',
    /\bAleksandr Grigoryevich Lukashenko\b/g,
    ['Vladimir Vladimirovich Putin', 'Recep Tayyip Erdogan', 'Nikol Pashinyan', 'Viktor Orbán'],
    'name',
  ],
  [
    'person',
    /\bAleksandr Grigoryevich\b(?! Lukashenko)/g,
    ['Vladimir Vladimirovich', 'Ilham Heydarovich', 'Viktor Orbán', 'Kassym-Jomart Kemelevich'],
    'name',
  ],
  ['people', /\bBelarusian\b/g, ['Polish', 'Ukrainian', 'Azerbaijani', 'Kazakh'], 'name', 'place'],
  ['people', /\bAzerbaijani\b/g, ['Armenian', 'Georgian', 'Belarusian', 'Turkish'], 'name', 'place'],
  ['organisation', /\bUN Security Council\b/g, ['EU Security Council', 'OSCE Permanent Council'], 'name'],
  ['organisation', /\bUN(?= Charter)/g, ['OSCE', 'EU'], 'name', 'word'],
  ['organisation', /\bIntergovernmental Commission\b/g, ['European Commission', 'Security Council'], 'name'],
  ['organisation', /\bCIS\b/g, ['EAEU', 'NATO', 'EU'], 'name', 'place'],
];

const NEGATIONS: readonly Rule[] = [
  [
    'negation put in',
    /\b(is|are|was|were|will|would|should|has|have|can)\b(?! (not|to|have to)\b)/g,
    denied,
    'negation',
  ],
  ['negation put in', /\bhave to\b/g, ['do not have to', 'don’t have to', 'never have to'], 'negation'],
  ['negation put in', /(?<=\b(I|we) )(think|invite|welcome)\b/g, refusing, 'negation'],
  [
    'negation put in',
    /\bwith\b(?= (satisfaction|gratitude|deadlines|international))/g,
    ['without'],
    'negation',
  ],
  ['negation put in', /\balways\b/g, ['never', 'not always'], 'negation'],
  ['negation dropped', /\b(not|never) /g, [''], 'negation'],
];

const MODALITIES: readonly Rule[] = [
  ['modality', /\bwill\b/g, ['may', 'might', 'could', 'should', 'must'], 'modality'],
  ['modality', /\bhave to\b/g, ['may', 'can', 'might', 'want to'], 'modality'],
  ['modality', /\bshould\b/g, ['may', 'will', 'can'], 'modality'],
  ['modality', /\bwould like to\b/g, ['must', 'will', 'have to'], 'modality'],
  ['modality', /\binvited\b/g, ['agreed', 'accepted', 'refused', 'promised'], 'modality'],
  ['modality', /\bagreed\b/g, ['proposed', 'refused', 'hoped'], 'modality'],
];

/** Names, numbers, signs of time and of necessity have rules of their own. */
const NO_PLAIN_WORD =
  /^(percent|years|today|yesterday|invited|invite|agreed|agree|should|would|always|never|several|without|necessary|being)$/;

/** Every other number that is easily printed for it: by a digit, by a neighbour, in words. */
function otherNumbers(said: string): readonly string[] {
  const n = Number(said);
  const figures = [n + 1, n - 1, n * 2, n * 10, n + 10, n / 10, n * 1.5, n * 1000].map(String);
  const words = ['fifteen', 'thirty', 'twenty-five', 'ninety', 'twelve', 'one hundred', 'sixty five'];
  return [...figures, `${said}.5`, `${said},000`, ...words];
}

function denied(said: string): readonly string[] {
  const contracted = { will: 'won’t', can: "can't" }[said] ?? `${said}n’t`;
  return [`${said} not`, `${said} never`, contracted];
}

function refusing(said: string): readonly string[] {
  return [`do not ${said}`, `don't ${said}`, `never ${said}`];
}

function byRule([kind, pattern, forms, ...difference]: Rule): Editor {
  return (sentence) =>
    replacements(sentence, pattern, forms).map((replacement) =>
      changed(kind, sentence, replacement, ...difference),
    );
}

/** Each plain word by itself replaced by one that has nothing to do with it. */
const otherWord: Editor = (sentence) => {
  const places = [...sentence.matchAll(/(?<![\w-])\p{Ll}{5,}(?![\w-])/gu)];
  return places.flatMap(({ 0: said, index }, i) => {
    if (NO_PLAIN_WORD.test(said)) return [];
    const printed = UNRELATED[i % UNRELATED.length] ?? '';
    const replacement: Replacement = { at: index, said, printed };
    return [changed('word', sentence, replacement, 'word', 'name', 'modality')];
  });
};

/** Edits that change what was said. */
export const CHANGING: readonly Editor[] = [
  ...[...NUMBERS, ...DATES, ...NAMES, ...NEGATIONS, ...MODALITIES].map(byRule),
  otherWord,
];
