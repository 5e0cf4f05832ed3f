import type {
  AnnotationBody,
  PassageSelectors,
  PassageTarget,
  SavedFinding,
  SavedPassage,
  SavedQuotation,
  SavedRestatement,
} from '../model/annotation';
import type { Finding, Quotation, Restatement, SelectedPassage } from '../model/finding';
import type { PageText } from '../model/pageText';
import type { Span } from '../model/span';
import type { ReferenceStatement } from '../model/statement';
import type { AnnotationDraft } from './createAnnotation';
import { addressesOf, pageKey } from './pageKey';

/** Gives the selectors of a span of a text. */
export type Describe = (text: string, span: Span) => PassageSelectors;

/** What is saved from: the page as it was read, with the hash of its text, and the statement it was held against. */
export interface SaveContext {
  readonly describe: Describe;
  readonly page: PageText;
  /** SHA-256 of the page's text, in hexadecimal. */
  readonly pageHash: string | null;
  readonly statement: ReferenceStatement;
}

const NOTHING_WRITTEN: AnnotationBody = { note: '', tags: [] };

/** The draft that saves a finding of a page, or what was selected there, with both texts, so that it stands without the page. */
export function draftAnnotation(
  context: SaveContext,
  finding: Finding | SelectedPassage,
  body: AnnotationBody = NOTHING_WRITTEN,
): AnnotationDraft {
  const isClaim = finding.type === 'quotation' || finding.type === 'restatement';
  return {
    ...draftOf(context, body),
    target: passageOf(context, finding),
    reference: isClaim ? referenceOf(context, finding) : null,
    finding: savedFinding(finding),
  };
}

/** The draft that saves a whole page beside the statement: all it took, in its order, and the claims it left out. */
export function draftComparison(
  context: SaveContext,
  findings: readonly (Quotation | Restatement)[],
  body: AnnotationBody = NOTHING_WRITTEN,
): AnnotationDraft {
  const covered = new Set(findings.flatMap(({ claims }) => claims));
  const { statement, page } = context;
  const [edition] = statement.editions;
  const draft = draftOf(context, body);
  const passages = findings.toSorted((a, b) => a.start - b.start);
  return {
    ...draft,
    target: { source: addressOf(page), selector: null },
    reference: edition === undefined ? null : { source: edition.source.url, selector: null },
    finding: {
      type: 'comparison',
      passages: passages.flatMap((finding) => savedPassage(context, finding) ?? []),
      leftOut: statement.claims.map(({ id }) => id).filter((id) => !covered.has(id)),
    },
  };
}

function draftOf({ page, pageHash, statement }: SaveContext, body: AnnotationBody) {
  const url = addressOf(page);
  const { canonicalUrl } = page.details;
  return {
    statement: statement.id,
    pageKey: pageKey(url, canonicalUrl),
    addresses: addressesOf(url, canonicalUrl),
    page: { ...page.details, url },
    pageHash,
    body,
  };
}

function addressOf({ details }: PageText): string {
  return details.url ?? 'about:blank';
}

function passageOf({ describe, page }: SaveContext, span: Span): PassageTarget {
  return { source: addressOf(page), selector: describe(page.text, { start: span.start, end: span.end }) };
}

function referenceOf(
  { describe, statement }: SaveContext,
  { reference }: Quotation | Restatement,
): PassageTarget | null {
  const edition = statement.editions.find(({ language }) => language === reference.edition);
  if (edition === undefined) return null;
  return { source: edition.source.url, selector: describe(edition.text, reference) };
}

function savedPassage(context: SaveContext, finding: Quotation | Restatement): SavedPassage | null {
  const reference = referenceOf(context, finding);
  if (reference === null) return null;
  return { target: passageOf(context, finding), reference, finding: savedClaim(finding) };
}

function savedFinding(finding: Finding | SelectedPassage): SavedFinding {
  if (finding.type === 'selection') return { type: 'selection' };
  if (finding.type === 'mention') return { type: 'mention', entity: finding.entity };
  return savedClaim(finding);
}

function savedClaim(finding: Quotation | Restatement): SavedQuotation | SavedRestatement {
  const { claims, differences, certainty, attribution, evidence } = finding;
  const judgement = { claims, differences, certainty, attribution, evidence };
  if (finding.type === 'restatement') return { type: 'restatement', ...judgement };
  const { fidelity, omissions } = finding;
  return { type: 'quotation', fidelity, omissions, ...judgement };
}
