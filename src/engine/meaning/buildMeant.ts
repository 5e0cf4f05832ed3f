import type { Attribution, Certainty, Difference, Quotation, Restatement } from '../../model/finding';
import { overlaps, type Span } from '../../model/span';
import { RESTATED_CERTAIN_SCORE } from '../weights';
import { meaningDifferences } from './meaningDifferences';
import type { MeantWords } from './meantWords';
import type { PageMeaning } from './pageMeaning';
import type { ScoredMatch } from './scoreMatches';

/** Who said it is judged when all findings of the page are known. */
const UNJUDGED: Attribution = { verdict: 'unclear', name: null };

/** The finding that some words make: a quotation where they are printed as the speaker's own, else a restatement. */
export function buildMeant(meaning: PageMeaning, words: MeantWords): Quotation | Restatement {
  const { language, statement } = meaning.index;
  const original = statement.editions.find(({ status }) => status === 'original')?.language ?? 'und';
  const edition = meaning.index.edition === null ? original : language.language;
  const [best] = words.matches;
  const score = best?.score ?? 0;
  const printedWords = words.ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const common = {
    ...meaning.spanOf(words.ranges),
    claims: words.matches.map(({ claim }) => claim.claim.id).toSorted(),
    certainty: (score >= RESTATED_CERTAIN_SCORE ? 'certain' : 'suggested') as Certainty,
    reference: { edition, ...passageOf(words, edition) },
    differences: differencesOf(meaning, words),
    attribution: UNJUDGED,
    evidence: {
      rule: words.rule,
      score,
      matchedWords: best?.hits.length ?? 0,
      saidWords: best?.claim.parts.length ?? 0,
      printedWords,
      telling: tellingWords(meaning, words),
    },
  };
  if (words.rule === 'restatement') return { type: 'restatement', ...common };
  const fidelity = language.language === original ? 'altered' : 'translated';
  return { type: 'quotation', fidelity, omissions: [], runs: [], ...common };
}

/** The differences from all claims, each printed stretch once. */
function differencesOf(meaning: PageMeaning, { matches }: MeantWords): Difference[] {
  const found: Difference[] = [];
  for (const difference of matches.flatMap((match) => meaningDifferences(meaning, match, matches))) {
    if (!found.some(({ printedSpan }) => overlaps(printedSpan, difference.printedSpan)))
      found.push(difference);
  }
  return found;
}

/** The words of the page that say the best claim, in order. */
function tellingWords(meaning: PageMeaning, { matches }: MeantWords): Span[] {
  const hits = matches[0]?.hits.toSorted((a, b) => a.from - b.from) ?? [];
  return hits.map((hit) => meaning.spanOf([hit]));
}

/** Passages so far apart in the edition, in UTF-16 units, are not shown as one. */
const PASSAGE_GAP = 250;

/** The best claim's passage, with those of the other claims that stand right beside it. */
function passageOf({ matches }: MeantWords, language: string): Span {
  const first = (match: ScoredMatch | undefined) => match?.claim.claim.passages[language] ?? [];
  let whole = first(matches[0])[0] ?? { start: 0, end: 0 };
  const others = matches.slice(1).flatMap((match) => first(match));
  for (const passage of others.toSorted((a, b) => distance(a, whole) - distance(b, whole))) {
    if (distance(passage, whole) > PASSAGE_GAP) continue;
    whole = { start: Math.min(whole.start, passage.start), end: Math.max(whole.end, passage.end) };
  }
  return whole;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
