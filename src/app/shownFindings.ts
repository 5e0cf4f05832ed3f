import type { RecognisedPage } from '../extension/messages';
import type { Finding } from '../model/finding';

/** What of a recognised page is shown, in page order. */
export function shownFindings(found: RecognisedPage | null): readonly Finding[] {
  if (found === null || found.statement === null) return [];
  const { mentions, quotations, restatements, topic } = found.recognition;
  // On a page that only may be about the statement its names would be marked for nothing.
  const names = topic.verdict === 'on-topic' ? mentions : [];
  return [...names, ...quotations, ...restatements].toSorted((a, b) => a.start - b.start);
}

/** What the keyboard walks: quotations and restatements, on a page without any the names. */
export function stopsAmong(findings: readonly Finding[]): readonly Finding[] {
  const claims = claimsAmong(findings);
  return claims.length > 0 ? claims : findings;
}

/** The quotations and restatements. */
export function claimsAmong(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ type }) => type !== 'mention');
}

/** The findings that one is counted among: of a name its other places, of anything else all that the keyboard walks. */
export function alikeAmong(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  if (finding.type !== 'mention') return stopsAmong(findings);
  return findings.filter((other) => other.type === 'mention' && other.entity === finding.entity);
}

/** Of several findings on one word the shortest is meant: a name inside a quotation. */
export function findingAt(findings: readonly Finding[], offset: number): Finding | null {
  const here = findings.filter(({ start, end }) => start <= offset && offset < end);
  return here.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}
