import type { Attribution, Certainty, Difference, Quotation, Restatement } from '../../model/finding';
import { overlaps } from '../../model/span';
import { RESTATED_CERTAIN_SCORE } from '../weights';
import type { MeantWords } from './findMeant';
import { meaningDifferences } from './meaningDifferences';
import type { PageMeaning } from './pageMeaning';

/** Who said it is judged when all findings of the page are known. */
const UNJUDGED: Attribution = { verdict: 'unclear', name: null };

/** The finding that some words make: a quotation where they are printed as the speaker's own, else a restatement. */
export function buildMeant(meaning: PageMeaning, words: MeantWords): Quotation | Restatement {
  const { language, statement } = meaning.index;
  const [best] = words.matches;
  const score = best?.score ?? 0;
  const printedWords = words.ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  const passage = best?.claim.claim.passages[language.language]?.[0] ?? { start: 0, end: 0 };
  const common = {
    ...meaning.spanOf(words.ranges),
    claims: words.matches.map(({ claim }) => claim.claim.id).toSorted(),
    certainty: (score >= RESTATED_CERTAIN_SCORE ? 'certain' : 'suggested') as Certainty,
    reference: { edition: language.language, ...passage },
    differences: differencesOf(meaning, words),
    attribution: UNJUDGED,
    evidence: {
      rule: words.rule,
      score,
      matchedWords: best?.hits.length ?? 0,
      saidWords: best?.claim.parts.length ?? 0,
      printedWords,
    },
  };
  if (words.rule === 'restatement') return { type: 'restatement', ...common };
  const original = statement.editions.find(({ status }) => status === 'original')?.language;
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
