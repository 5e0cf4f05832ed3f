import type { Quotation, Restatement } from '../../model/finding';
import type { ReferenceStatement } from '../../model/statement';
import type { StatementPage } from '../statementPage';
import { datesOf } from './datesOf';

/** What on a page speaks for and against its being about the statement's own occasion. */
export interface OccasionEvidence {
  /** Days from the statement to the page's publication; null where it doesn't say. */
  readonly publishedAfter: number | null;
  /** Mentions of the statement's day ("16 May"), and of other years. */
  readonly sameDay: number;
  readonly otherYears: number;
  /** Share of the companions named; one of whom only the country or people is named counts half. */
  readonly companions: number;
  readonly speaker: boolean;
  /** Events of the statement ("state visit") and its place, named. */
  readonly place: boolean;
  readonly events: number;
  /** Words for another kind of occasion: a telephone call, a forum. */
  readonly otherOccasions: number;
  /** Distinct claims that are made well, by somebody who may be the speaker. */
  readonly claims: number;
  /** Words copied from the statement as it was published. */
  readonly words: number;
}

const DAY = 86_400_000;

/** Gathers the evidence of one page. */
export function occasionEvidence(
  { statement, scanned, mentions }: StatementPage,
  findings: readonly (Quotation | Restatement)[],
): OccasionEvidence {
  const named = new Set(mentions.map(({ mention }) => mention.entity));
  const events = statement.entities.filter(({ id, kind }) => kind === 'event' && named.has(id)).length;
  const place = statement.entities.find(({ name }) => name === statement.place);
  const [year, month, day] = statement.date.split('-').map(Number);
  const dates = datesOf(scanned.plain, scanned.senses);
  const fitting = findings.filter(({ attribution }) => attribution.verdict !== 'other');
  const others = scanned.senses.filter(({ tag }) => tag.kind === 'other-occasion');
  return {
    publishedAfter: daysBetween(statement.date, scanned.page.details.published),
    sameDay: dates.filter(
      (date) => date.day === day && date.month === (month ?? 0) - 1 && (date.year ?? year) === year,
    ).length,
    otherYears: dates.filter((date) => date.year !== null && date.year !== year).length,
    companions: presence(statement, named),
    speaker: named.has(statement.speaker),
    place: place !== undefined && named.has(place.id),
    events,
    otherOccasions: new Set(others.map(({ from }) => scanned.plain.hashes[from])).size,
    claims: new Set(fitting.flatMap(({ claims }) => claims)).size,
    words: fitting.reduce(
      (sum, { evidence, type }) =>
        sum + (type === 'quotation' && evidence.rule !== 'restatement' ? evidence.matchedWords : 0),
      0,
    ),
  };
}

/** How far the companions are on the page: 1 if all are named, or there are none. */
function presence({ companions = [], entities }: ReferenceStatement, named: ReadonlySet<string>): number {
  const shares: number[] = companions.map((id) => {
    if (named.has(id)) return 1;
    const land = entities.find((entity) => entity.id === id)?.speaksFor ?? [];
    return land.some((place) => named.has(place)) ? 0.5 : 0;
  });
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function daysBetween(from: string, to: string | null): number | null {
  if (to === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / DAY;
  return Number.isFinite(days) ? Math.floor(days) : null;
}
