import type { RecognisedPage } from '../extension/messages';
import type { Finding } from '../model/finding';

/** What is shown of what was found on a page, in page order. */
export function findingsOf(found: RecognisedPage | null): readonly Finding[] {
  if (found === null || found.statement === null) return [];
  const { mentions, quotations, restatements, topic } = found.recognition;
  // On a page that only may be about the statement its names would be marked for nothing.
  const names = topic.verdict === 'on-topic' ? mentions : [];
  return [...names, ...quotations, ...restatements].toSorted((a, b) => a.start - b.start);
}

/** What next and previous stop at: the quotations and restatements, or the names where there are none. */
export function stopsOf(findings: readonly Finding[]): readonly Finding[] {
  const claims = findings.filter(({ type }) => type !== 'mention');
  return claims.length > 0 ? claims : findings;
}

/** The finding at an offset of the page text. Of several on one word the shortest is meant: a name inside a quotation. */
export function findingAt(findings: readonly Finding[], offset: number): Finding | null {
  const here = findings.filter(({ start, end }) => start <= offset && offset < end);
  return here.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** The findings among which the card counts one: the mentions of the same name, or the stops. */
export function peersOf(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  if (finding.type !== 'mention') return stopsOf(findings);
  return findings.filter((other) => other.type === 'mention' && other.entity === finding.entity);
}
