import type { Sense } from '../languages/languageIndex';
import type { Term } from '../text/lexicon';
import { NUMBER, type Tokens } from '../text/tokens';

/** A date that a text names; what it leaves open is null. Months count from 0. A range of plain token indexes. */
export interface NamedDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The dates that a text names by month ("16 May 2024", "May 16", "in November") or by year alone, in order. */
export function datesOf(tokens: Tokens, senses: readonly Term<Sense>[]): NamedDate[] {
  const dates: NamedDate[] = [];
  for (const { tag, from, to } of senses) {
    if (tag.kind !== 'month' || from < (dates.at(-1)?.to ?? 0)) continue;
    dates.push(aroundMonth(tokens, tag.month, from, to));
  }
  const years = loneYears(tokens, dates);
  return [...dates, ...years].toSorted((a, b) => a.from - b.from);
}

function aroundMonth(tokens: Tokens, month: number, from: number, to: number): NamedDate {
  const before = numberAt(tokens, from - 1);
  const after = numberAt(tokens, to);
  const afterNext = numberAt(tokens, to + 1);
  let day = isDay(before) ? before : null;
  let end = to;
  let year: number | null = null;
  if (day === null && isDay(after)) {
    day = after;
    end = to + 1;
    if (isYear(afterNext)) {
      year = afterNext;
      end = to + 2;
    }
  } else if (isYear(after)) {
    year = after;
    end = to + 1;
  }
  return { day, month, year, from: day !== null && day === before ? from - 1 : from, to: end };
}

function loneYears(tokens: Tokens, dates: readonly NamedDate[]): NamedDate[] {
  const years: NamedDate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (((tokens.flags[i] ?? 0) & NUMBER) === 0) continue;
    const year = numberAt(tokens, i);
    if (!isYear(year) || dates.some(({ from, to }) => from <= i && i < to)) continue;
    years.push({ day: null, month: null, year, from: i, to: i + 1 });
  }
  return years;
}

function numberAt(tokens: Tokens, at: number): number | null {
  if (at < 0 || at >= tokens.count || ((tokens.flags[at] ?? 0) & NUMBER) === 0) return null;
  const value = Number(tokens.text.slice(tokens.starts[at], tokens.ends[at]));
  return Number.isInteger(value) ? value : null;
}

function isDay(value: number | null): value is number {
  return value !== null && value >= 1 && value <= 31;
}

function isYear(value: number | null): value is number {
  return value !== null && value >= FIRST_YEAR && value <= LAST_YEAR;
}
