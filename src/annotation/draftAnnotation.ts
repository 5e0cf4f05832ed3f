import type { AnnotationTarget, SavedFinding } from '../model/annotation';
import type { Finding, SelectedPassage } from '../model/finding';
import type { PageText } from '../model/pageText';
import type { Span } from '../model/span';
import type { ReferenceStatement } from '../model/statement';
import type { AnnotationDraft } from './createAnnotation';
import { pageKey } from './pageKey';

/** Gives the selectors of a span of a text. */
export type Describe = (text: string, span: Span) => AnnotationTarget['selector'];

/** The draft that saves a finding of a page, or what was selected there, with both texts, so that it stands without the page. */
export function draftAnnotation(
  describe: Describe,
  page: PageText,
  statement: ReferenceStatement,
  finding: Finding | SelectedPassage,
  note: string,
): AnnotationDraft {
  const { url, canonicalUrl } = page.details;
  const address = url ?? 'about:blank';
  return {
    statement: statement.id,
    pageKey: pageKey(address, canonicalUrl),
    page: { ...page.details, url: address },
    target: { source: address, selector: describe(page.text, finding) },
    reference: referenceOf(describe, statement, finding),
    finding: savedFinding(finding),
    body: { note, tags: [] },
  };
}

function referenceOf(
  describe: Describe,
  statement: ReferenceStatement,
  finding: Finding | SelectedPassage,
): AnnotationTarget | null {
  if (finding.type === 'mention' || finding.type === 'selection') return null;
  const edition = statement.editions.find(({ language }) => language === finding.reference.edition);
  if (edition === undefined) return null;
  return { source: edition.source.url, selector: describe(edition.text, finding.reference) };
}

function savedFinding(finding: Finding | SelectedPassage): SavedFinding {
  if (finding.type === 'selection') return { type: 'selection' };
  if (finding.type === 'mention') return { type: 'mention', entity: finding.entity };
  const { claims, differences } = finding;
  if (finding.type === 'restatement') return { type: 'restatement', claims, differences };
  return { type: 'quotation', fidelity: finding.fidelity, claims, differences };
}
