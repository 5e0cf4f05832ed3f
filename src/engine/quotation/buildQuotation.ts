import {
  type AlignedRun,
  type Attribution,
  type Difference,
  type Evidence,
  isAlarming,
  type Quotation,
} from '../../model/finding';
import { contains, overlaps, type Span, sharedLength } from '../../model/span';
import type { AlignablePage } from '../statementPage';
import type { TokenRange } from '../text/sentences';
import type { Tokens } from '../text/tokens';
import { CLAIM_SHARE } from '../weights';
import type { EditionIndex } from './editionIndex';
import { type FidelityVerdict, judgeFidelity } from './fidelity';
import { isTranslation } from './isQuoted';
import type { Pair } from './pair';

/** Words of a page that an alignment with an edition has accepted as a quotation. */
export interface AcceptedWords {
  /** The quotation's own tokens. */
  readonly page: Tokens;
  readonly pairs: readonly Pair[];
  /** The quotation with what stands inside its marks. */
  readonly span: Span;
  readonly rule: Evidence['rule'];
}

/** Who said it is judged when all findings of the page are known. */
const UNJUDGED: Attribution = { verdict: 'unclear', name: null };

/** The finding for accepted words: its claims, fidelity, place in the edition, attribution and evidence. */
export function buildQuotation(index: EditionIndex, view: AlignablePage, accepted: AcceptedWords): Quotation {
  const { page, pairs } = accepted;
  const span = spanOfAll(page);
  const runs = alignedRuns(index, page, pairs);
  const verdict = judgeFidelity(index, { page, pairs, ...accepted.span, pageMentions: view.mentions });
  return {
    type: 'quotation',
    ...span,
    claims: claimsOf(index, runs, pairs),
    ...(isTranslation(index) ? translated(verdict) : verdict),
    certainty: 'certain',
    reference: { edition: index.edition.language, ...longestStretch(index, pairs) },
    runs,
    attribution: UNJUDGED,
    evidence: evidenceOf(index, page, pairs, accepted.rule),
  };
}

/**
 * In another language every quotation is translated, and only what changes its sense is a difference. What it lacks of a
 * translation made elsewhere shows nothing.
 */
function translated({ differences, omissions }: FidelityVerdict): FidelityVerdict {
  const isLeftOut = (difference: Difference) =>
    omissions.some(({ said }) => contains(said, difference.saidSpan));
  const changes = differences.filter((difference) => isAlarming(difference) && !isLeftOut(difference));
  return { fidelity: 'translated', differences: changes, omissions };
}

function evidenceOf(
  index: EditionIndex,
  page: Tokens,
  pairs: readonly Pair[],
  rule: Evidence['rule'],
): Evidence {
  const said = stretches(index, pairs).reduce((sum, { from, to }) => sum + to - from, 0);
  const matched = pairs.length;
  const score = (2 * matched) / Math.max(1, said + page.count);
  return { rule, score, matchedWords: matched, saidWords: said, printedWords: page.count };
}

function alignedRuns(index: EditionIndex, page: Tokens, pairs: readonly Pair[]): AlignedRun[] {
  const runs: AlignedRun[] = [];
  let from = 0;
  for (let i = 1; i <= pairs.length; i++) {
    const before = pairs[i - 1];
    const pair = pairs[i];
    if (before === undefined) continue;
    if (pair !== undefined && pair.page === before.page + 1 && pair.said === before.said + 1) continue;
    const first = pairs[from] ?? before;
    runs.push({
      said: { start: index.tokens.starts[first.said] ?? 0, end: index.tokens.ends[before.said] ?? 0 },
      printed: { start: page.starts[first.page] ?? 0, end: page.ends[before.page] ?? 0 },
    });
    from = i;
  }
  return runs;
}

/** The places of the edition a quotation comes from, as token ranges: more than one where it jumps. */
function stretches(index: EditionIndex, pairs: readonly Pair[]): TokenRange[] {
  const ranges: TokenRange[] = [];
  let current: TokenRange | null = null;
  for (const { said } of pairs) {
    const sentence = index.sentenceOf[said] ?? 0;
    const goesOn: boolean =
      current !== null && said >= current.to && sentence - (index.sentenceOf[current.to - 1] ?? 0) <= 1;
    if (current !== null && !goesOn) ranges.push(current);
    current = { from: goesOn && current !== null ? current.from : said, to: said + 1 };
  }
  return current === null ? ranges : [...ranges, current];
}

function longestStretch(index: EditionIndex, pairs: readonly Pair[]): Span {
  const [longest] = stretches(index, pairs).toSorted((a, b) => b.to - b.from - (a.to - a.from));
  if (longest === undefined) return { start: 0, end: 0 };
  return spanOfRange(index.tokens, longest);
}

/** The claims whose passage the words taken at one place cover in good part, or whose passage they are a good part of. */
function claimsOf(index: EditionIndex, runs: readonly AlignedRun[], pairs: readonly Pair[]): string[] {
  const places = stretches(index, pairs).map((range) => {
    const place = spanOfRange(index.tokens, range);
    const shared = runs.map(({ said }) => said).filter((said) => overlaps(said, place));
    return { shared, taken: shared.reduce((sum, { start, end }) => sum + end - start, 0) };
  });
  const carries = (passage: Span): boolean =>
    places.some(({ shared, taken }) => {
      const common = shared.reduce((sum, said) => sum + sharedLength(said, passage), 0);
      return common >= CLAIM_SHARE * Math.min(taken, passage.end - passage.start);
    });
  return index.statement.claims
    .filter(({ passages }) => (passages[index.edition.language] ?? []).some(carries))
    .map(({ id }) => id);
}

function spanOfRange(tokens: Tokens, { from, to }: TokenRange): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** From the first token to the last. */
export function spanOfAll(tokens: Tokens): Span {
  return { start: tokens.starts[0] ?? 0, end: tokens.ends[tokens.count - 1] ?? 0 };
}
