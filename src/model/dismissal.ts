import type { Finding } from './finding';
import type { Recognition } from './recognition';
import { textOf } from './span';

/** What makes a finding the same one when its page is seen again, wherever on the page its words then stand. */
export interface DismissedFinding {
  readonly statement: string;
  readonly pageKey: string;
  readonly type: Finding['type'];
  /** The words as the page prints them. */
  readonly text: string;
  /** The claims it was taken for, in order; of a mention its entity. */
  readonly about: readonly string[];
}

/** A finding of which the person said that it is not a match: it is not shown on its page any more. */
export interface Dismissal extends DismissedFinding {
  readonly id: string;
  /** ISO 8601 date-time. */
  readonly created: string;
}

/** Names a finding of a page text as it is remembered once it is dismissed. */
export function dismissedFinding(
  finding: Finding,
  text: string,
  statement: string,
  pageKey: string,
): DismissedFinding {
  const about = finding.type === 'mention' ? [finding.entity] : finding.claims.toSorted();
  return { statement, pageKey, type: finding.type, text: textOf(text, finding), about };
}

/** True if both name the same finding of the same page. */
export function isSameFinding(a: DismissedFinding, b: DismissedFinding): boolean {
  return (
    a.statement === b.statement &&
    a.pageKey === b.pageKey &&
    a.type === b.type &&
    a.text === b.text &&
    a.about.length === b.about.length &&
    a.about.every((id, i) => id === b.about[i])
  );
}

/** What was recognised in a page text, without what the person dismissed there. */
export function withoutDismissed(
  recognition: Recognition,
  text: string,
  dismissals: readonly Dismissal[],
): Recognition {
  const { statement } = recognition.topic;
  if (statement === null || dismissals.length === 0) return recognition;
  const isShown = (finding: Finding): boolean =>
    !dismissals.some((dismissal) =>
      isSameFinding(dismissal, dismissedFinding(finding, text, statement, dismissal.pageKey)),
    );
  return {
    ...recognition,
    mentions: recognition.mentions.filter(isShown),
    quotations: recognition.quotations.filter(isShown),
    restatements: recognition.restatements.filter(isShown),
  };
}
