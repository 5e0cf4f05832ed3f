import { DIFFERENCE_KINDS } from '../../src/model/finding';
import { ENTITY_KINDS } from '../../src/model/statement';
import type { Measure, Outcome } from './outcome';
import { PAGE_TOPICS } from './pageFile';

/** The outcomes of one page. */
export interface ScoredPage {
  readonly file: string;
  readonly language: string;
  readonly topic: string;
  readonly outcomes: readonly Outcome[];
}

/** How many of how many are right. The share is null where there are none. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number | null;
}

/** How well one kind of finding is found. */
export interface Found {
  readonly precision: Share;
  readonly recall: Share;
  readonly f1: number | null;
}

type Table<Value> = Readonly<Record<string, Value>>;
/** For each thing that was expected, how often each was found. */
export type Confusion = Table<Table<number>>;

interface FoundByLanguage extends Found {
  readonly byLanguage: Table<Found>;
}

/** Every figure over a set of pages. */
export interface Figures {
  readonly pages: number;
  readonly pagesByTopic: Table<number>;
  readonly pagesByLanguage: Table<number>;
  readonly mentions: FoundByLanguage & { readonly byKind: Table<Found> };
  readonly quotations: FoundByLanguage & { readonly certain: Share };
  readonly restatements: FoundByLanguage & {
    readonly english: Found;
    readonly otherLanguages: Found;
    readonly certain: Share;
  };
  readonly fidelity: { readonly right: Share; readonly confusion: Confusion };
  readonly differences: {
    readonly caught: Table<Share>;
    /** Of the quotations without any, those shown with none. */
    readonly quietOnFaithful: Share;
  };
  readonly attribution: {
    readonly right: Share;
    /** Of those that the page gives to somebody else, those shown as the speaker's. */
    readonly othersShownAsSpeaker: Share;
    readonly confusion: Confusion;
  };
  readonly topic: { readonly confusion: Confusion; readonly withCertain: Table<Share> };
}

interface Located extends Outcome {
  readonly language: string;
}

/** Counts the outcomes of pages. */
export function figuresOf(pages: readonly ScoredPage[]): Figures {
  const all = pages.flatMap(({ language, outcomes }) =>
    outcomes.map((outcome) => ({ ...outcome, language })),
  );
  const of = (measure: Measure) => all.filter((outcome) => outcome.measure === measure);
  const languages = [...new Set(pages.map(({ language }) => language))].sort();
  return {
    pages: pages.length,
    pagesByTopic: table(PAGE_TOPICS, (topic) => pages.filter((page) => page.topic === topic).length),
    pagesByLanguage: table(languages, (tag) => pages.filter((page) => page.language === tag).length),
    mentions: {
      ...foundIn(all, 'mention', languages),
      byKind: table(ENTITY_KINDS, (kind) => found(all, 'mention', ({ tag }) => tag === kind)),
    },
    quotations: { ...foundIn(all, 'quotation', languages), certain: certain(of('quotation.found')) },
    restatements: {
      ...foundIn(all, 'restatement', languages),
      english: found(all, 'restatement', ({ language }) => language === 'en'),
      otherLanguages: found(all, 'restatement', ({ language }) => language !== 'en'),
      certain: certain(of('restatement.found')),
    },
    fidelity: { right: share(of('fidelity')), confusion: confusion(of('fidelity')) },
    differences: {
      caught: table(
        DIFFERENCE_KINDS.filter((kind) => kind !== 'word'),
        (kind) => share(of('difference.labelled').filter(({ tag }) => tag === kind)),
      ),
      quietOnFaithful: share(of('difference.faithful')),
    },
    attribution: attributionOf(of('attribution')),
    topic: { confusion: confusion(of('topic')), withCertain: withCertain(of('nothing-certain')) },
  };
}

function attributionOf(outcomes: readonly Outcome[]): Figures['attribution'] {
  return {
    right: share(outcomes),
    othersShownAsSpeaker: share(
      outcomes.filter(({ expected }) => expected === 'other'),
      ({ found }) => found === 'speaker',
    ),
    confusion: confusion(outcomes),
  };
}

function withCertain(outcomes: readonly Outcome[]): Table<Share> {
  const others = PAGE_TOPICS.filter((topic) => topic !== 'on-topic');
  return table(others, (topic) =>
    share(
      outcomes.filter(({ tag }) => tag === topic),
      ({ right }) => !right,
    ),
  );
}

type FoundType = 'mention' | 'quotation' | 'restatement';

function foundIn(all: readonly Located[], type: FoundType, languages: readonly string[]): FoundByLanguage {
  return {
    ...found(all, type, () => true),
    byLanguage: table(languages, (tag) => found(all, type, ({ language }) => language === tag)),
  };
}

function found(all: readonly Located[], type: FoundType, isMeant: (outcome: Located) => boolean): Found {
  const meant = all.filter(isMeant);
  const precision = share(meant.filter(({ measure }) => measure === `${type}.found`));
  const recall = share(meant.filter(({ measure }) => measure === `${type}.labelled`));
  const [p, r] = [precision.share, recall.share];
  if (p === null || r === null) return { precision, recall, f1: null };
  return { precision, recall, f1: p + r === 0 ? 0 : rounded((2 * p * r) / (p + r)) };
}

function certain(outcomes: readonly Outcome[]): Share {
  return share(outcomes.filter(({ tag }) => tag === 'certain'));
}

function share<One extends Outcome>(outcomes: readonly One[], isRight = (one: One) => one.right): Share {
  const right = outcomes.filter(isRight).length;
  return {
    right,
    of: outcomes.length,
    share: outcomes.length === 0 ? null : rounded(right / outcomes.length),
  };
}

function confusion(outcomes: readonly Outcome[]): Confusion {
  const expected = [...new Set(outcomes.map((outcome) => outcome.expected))].sort();
  return table(expected, (one) => {
    const those = outcomes.filter((outcome) => outcome.expected === one);
    const answers = [...new Set(those.map((outcome) => outcome.found))].sort();
    return table(answers, (answer) => those.filter((outcome) => outcome.found === answer).length);
  });
}

function table<Value>(keys: readonly string[], at: (key: string) => Value): Table<Value> {
  return Object.fromEntries(keys.map((key) => [key, at(key)]));
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
