import type { Quotation, Restatement } from '../../model/finding';
import { overlaps } from '../../model/span';
import type { StatementPage } from '../statementPage';
import { OTHER_OCCASION_WORDS, RESTATED_CERTAIN_SCORE, UNMISTAKABLE_WORDS } from '../weights';
import { datesOf } from './datesOf';
import type { OccasionVerdict } from './judgeOccasion';

type Finding = Quotation | Restatement;

/**
 * Settles what is shown, and as how certain. Of another occasion nothing but the statement's very words; the same content
 * in somebody else's mouth is that person's; nothing is certain that stands beside another date or kind of occasion.
 */
export function settleCertainty(
  view: StatementPage,
  findings: readonly Finding[],
  occasion: OccasionVerdict,
): Finding[] {
  const doubts = doubtfulSpans(view);
  return findings.flatMap((finding) => {
    const copied = isCopy(finding);
    if (occasion.verdict === 'other' && !(copied && finding.evidence.matchedWords >= OTHER_OCCASION_WORDS))
      return [];
    if (!copied && finding.attribution.verdict === 'other') return [];
    const doubtful = !view.scanned.language.isKnown || doubts.some((span) => overlaps(span, finding));
    const certain = copied ? isSure(finding, occasion) : isLikely(finding, occasion, doubtful);
    return [{ ...finding, certainty: certain ? ('certain' as const) : ('suggested' as const) }];
  });
}

/** True for words aligned with the statement as it was published. */
function isCopy(finding: Finding): boolean {
  return finding.type === 'quotation' && finding.runs.length > 0;
}

function isSure({ evidence }: Finding, occasion: OccasionVerdict): boolean {
  return occasion.verdict === 'same' || evidence.matchedWords >= UNMISTAKABLE_WORDS;
}

function isLikely(finding: Finding, occasion: OccasionVerdict, doubtful: boolean): boolean {
  const { attribution, evidence } = finding;
  if (occasion.verdict !== 'same' || doubtful || attribution.verdict === 'other') return false;
  return evidence.score >= RESTATED_CERTAIN_SCORE;
}

/** The page's sentences that name another kind of occasion, or a date that is not the statement's. */
function doubtfulSpans({ statement, scanned }: StatementPage): { start: number; end: number }[] {
  const { plain, senses, sentences } = scanned;
  const year = Number(statement.date.slice(0, 4));
  const doubtful = [
    ...senses.filter(({ tag }) => tag.kind === 'other-occasion'),
    ...datesOf(plain, senses).filter((date) => date.year !== null && date.year !== year),
  ];
  return sentences
    .filter(({ from, to }) => doubtful.some((doubt) => doubt.from >= from && doubt.from < to))
    .map(({ from, to }) => ({ start: plain.starts[from] ?? 0, end: plain.ends[to - 1] ?? 0 }));
}
