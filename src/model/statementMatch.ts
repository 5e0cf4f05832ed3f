import type { Recognition } from './recognition';
import type { ReferenceStatement } from './statement';

/** A statement that a page takes something of, as a person chooses among several. */
export interface StatementMatch {
  readonly statement: string;
  readonly title: string;
  readonly place: string;
  /** ISO 8601 date on which it was spoken. */
  readonly date: string;
  /** How many quotations and restatements are shown of it. */
  readonly findings: number;
}

/** True if a page takes something of the statement that it was held against. */
export function takesSomething({ quotations, restatements }: Recognition): boolean {
  return quotations.length + restatements.length > 0;
}

/** A statement as one of those to choose among, with what is shown of it. */
export function statementMatch(
  { id, title, place, date }: ReferenceStatement,
  { quotations, restatements }: Recognition,
): StatementMatch {
  return { statement: id, title, place, date, findings: quotations.length + restatements.length };
}
